import type { ComponentChildren } from 'preact';
import { lastRedoable, lastUndoable, type Pile } from '#pile/index.ts';
import Sentence from '../Sentence.tsx';
import { doAgain, takeBack } from '../announce.ts';
import { shortcuts, useShortcuts } from '../shortcuts.ts';
import { stepWords } from '../step-words.ts';

/** What can be done, in one place that never moves: at the thumb on a phone. Undo and redo stand in it, beside the rest and never over it. */
export default function Bar({ pile, children }: { pile: Pile; children?: ComponentChildren }) {
  useShortcuts({ undo: () => takeBack(pile), redo: () => doAgain(pile) });
  const newest = lastUndoable(pile);
  const again = lastRedoable(pile);
  return (
    <div class="bar no-print">
      <div class="bar-undo">
        <button
          type="button"
          disabled={newest.length === 0}
          aria-keyshortcuts={shortcuts.undo.toUpperCase()}
          onClick={(event) => event.detail < 2 && takeBack(pile)}
        >
          Undo<small>{newest.length > 0 && <Sentence>{stepWords(newest, pile)}</Sentence>}</small>
        </button>
        <button type="button" disabled={!again} aria-keyshortcuts={shortcuts.redo.toUpperCase()} onClick={() => doAgain(pile)}>
          Redo
        </button>
      </div>
      {children}
    </div>
  );
}
