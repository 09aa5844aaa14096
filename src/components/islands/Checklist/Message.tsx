import { useId, useRef } from 'preact/hooks';
import CopyButton from './CopyButton.tsx';

/** A message ready to send: to change as one likes, and to copy with one click. */
export default function Message({ label, text }: { label: string; text: string }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="message">
      <label for={id}>{label}</label>
      <textarea id={id} ref={field} rows={3} defaultValue={text} />
      <CopyButton label="Copy" text={() => field.current?.value ?? text} />
    </div>
  );
}
