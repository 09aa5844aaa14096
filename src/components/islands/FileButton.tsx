import { useState } from 'preact/hooks';

/** A button that makes a file on this device and says which: not every browser shows what it downloads. */
export default function FileButton({ label, make, quiet = false }: Props) {
  const [said, say] = useState('');
  return (
    <>
      <button type="button" class={quiet ? 'quiet' : undefined} onClick={() => say(make())}>
        {label}
      </button>{' '}
      <span aria-live="polite">{said}</span>
    </>
  );
}

interface Props {
  readonly label: string;
  /** Makes the file, and returns what to say of it. */
  readonly make: () => string;
  readonly quiet?: boolean;
}
