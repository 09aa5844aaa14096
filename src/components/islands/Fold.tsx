import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A folded part, whose content is drawn (and fetched) once it is opened. */
export default function Fold({ title, children }: { title: string; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children}
    </details>
  );
}
