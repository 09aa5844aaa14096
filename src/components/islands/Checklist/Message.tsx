import { useId, useRef } from 'preact/hooks';
import CopyButton from './CopyButton.tsx';

/** A message ready to send, in a bubble that grows with it: to change as one likes, and to copy with one press. */
export default function Message({ label, text, children }: { label: string; text: string; children?: preact.ComponentChildren }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // Where fields do not grow by themselves: a row for each line a narrow phone makes of it.
  const rows = Math.ceil(text.length / 26);
  return (
    <div class="message tone-ask">
      <label for={id} class="visually-hidden">
        {label}
      </label>
      <textarea id={id} key={text} ref={field} rows={rows} spellcheck={false} autocomplete="off" defaultValue={text} />
      <div class="buttons">
        <CopyButton label="Copy the message" primary text={() => field.current?.value ?? text} />
        {children}
      </div>
    </div>
  );
}
