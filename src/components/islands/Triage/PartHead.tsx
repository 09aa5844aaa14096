import type { ComponentChildren } from 'preact';

/** The heading of a part, which takes the focus when the reader comes to it. */
export default function PartHead({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <header>
      <h2 class="part-head" tabIndex={-1}>
        {title}
      </h2>
      {children}
    </header>
  );
}
