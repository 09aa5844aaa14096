import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/**
 * Copies a text with one press and says so; where copying is refused, says how to do it by hand. Nothing is
 * awaited before: Safari allows it only within the press.
 */
export default function CopyButton({ text, label, primary = false, onCopied }: Props) {
  const [said, say] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      say('Copied.');
      onCopied?.();
    } catch {
      say('Your browser did not allow copying. Select the text and copy it yourself.');
    }
  };
  return (
    <>
      <button type="button" class={primary ? 'primary' : undefined} onClick={() => void copy()}>
        {label}
      </button>{' '}
      <span aria-live="polite">{said}</span>
    </>
  );
}

interface Props {
  readonly text: () => string;
  readonly label: ComponentChildren;
  readonly primary?: boolean;
  readonly onCopied?: () => void;
}
