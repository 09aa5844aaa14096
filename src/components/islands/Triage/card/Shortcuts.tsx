import { shortcuts, turnShortcuts, type Shortcut } from '../shortcuts.ts';

/** Which key does what, and whether single keys work at all. */
export default function Shortcuts({ on, onTurn }: { on: boolean; onTurn: (on: boolean) => void }) {
  return (
    <div class="keys no-print">
      {on && (
        <p>
          {(Object.keys(WORDS) as (keyof typeof WORDS)[]).map((name) => (
            // the keys of a literal
            <span key={name}>
              <kbd>{shortcuts[name].toUpperCase()}</kbd> {WORDS[name]}{' '}
            </span>
          ))}
          <span>
            <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> answer
          </span>
        </p>
      )}
      <label class="tick">
        <input
          type="checkbox"
          checked={on}
          onChange={() => {
            turnShortcuts(!on);
            onTurn(!on);
          }}
        />{' '}
        Single keys work on this page
      </label>
    </div>
  );
}

const WORDS = {
  accept: 'accept',
  decline: 'decline',
  ask: 'ask first',
  later: 'later',
  looked: 'I looked, nothing is off',
  open: 'open the profile',
  note: 'your note',
  next: 'next',
  previous: 'previous',
  undo: 'undo',
  redo: 'redo',
} as const satisfies Partial<Record<Shortcut, string>>;
