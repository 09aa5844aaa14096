import { useState } from 'preact/hooks';

/** Copies a text with one click and says so; where copying is refused, says how to do it by hand. */
export default function CopyButton({ text, label }: { text: () => string; label: string }) {
  const [said, say] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      say('Copied.');
    } catch {
      say('Your browser did not allow copying. Select the text and copy it yourself.');
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>{' '}
      <span aria-live="polite">{said}</span>
    </>
  );
}
