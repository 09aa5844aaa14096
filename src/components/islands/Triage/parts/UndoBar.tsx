import { lastUndoable, type Pile } from '#pile/index.ts';
import { takeBack } from '../announce.ts';
import { stepWords } from '../step-words.ts';

/** The newest step, and the way back from it. */
export default function UndoBar({ pile }: { pile: Pile }) {
  const newest = lastUndoable(pile);
  if (newest.length === 0) return null;
  return (
    <p class="undo-bar no-print">
      <button type="button" onClick={() => takeBack(pile)}>
        Undo <small>{stepWords(newest, pile)}</small>
      </button>
    </p>
  );
}
