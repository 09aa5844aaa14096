import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isDue, leftToDo, partOf, type Pile } from '#pile/index.ts';
import { checklistPage, homePage } from '../../address.ts';
import SaveButton from '../SaveButton.tsx';
import type { Shown } from '../use-pile.ts';
import { views, type View } from '../views.ts';
import { number } from '../words.ts';

/** Everything else about a pile, in one sheet. */
export default function PileSheet({ pile, today, state }: Shown) {
  const sheet = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const counts = useMemo(() => (isOpen ? countsOf(pile, today) : {}), [isOpen, pile.cards, today]);
  const open = (): void => {
    setOpen(true);
    sheet.current?.showModal();
  };
  const close = (): void => sheet.current?.close();
  useEffect(() => {
    addEventListener('hashchange', close);
    return () => removeEventListener('hashchange', close);
  }, []);
  return (
    <>
      <button type="button" class="pile-menu" aria-haspopup="dialog" onClick={open}>
        Pile
      </button>
      <dialog
        ref={sheet}
        class="sheet"
        aria-labelledby="sheet-title"
        onClick={(event) => event.target === sheet.current && close()}
        onClose={() => setOpen(false)}
      >
        <div class="sheet-inside">
          <h2 id="sheet-title">Your pile</h2>
          <nav aria-label="Parts of your pile">
            {LINKS.map((view) => (
              <a key={view} href={`#${view}`} onClick={close}>
                {views[view]}
                {counts[view] ? <span class="badge">{number(counts[view])}</span> : null}
              </a>
            ))}
          </nav>
          <div class="buttons">
            <SaveButton log={pile.log} />
            <a class="button" href="#summary" onClick={close}>
              Export or erase …
            </a>
          </div>
          <p>
            <small>
              {state.keeping === 'device' ? 'Kept in this browser.' : 'Gone when you close this tab.'} Nothing is sent anywhere.
              <br />
              <a href={homePage}>Home</a> · <a href={checklistPage}>Checklist</a>
            </small>
          </p>
          <button type="button" onClick={close}>
            Close
          </button>
        </div>
      </dialog>
    </>
  );
}

/** How much there is to do in the parts where that is worth a number. */
function countsOf(pile: Pile, today: string): Partial<Record<View, number>> {
  const all = [...pile.cards.values()];
  return {
    'working-list': leftToDo(pile, 'invitations') + leftToDo(pile, 'connections'),
    'follow-up': all.filter((card) => isDue(card, today)).length,
    connections: all.filter((card) => partOf(card) === 'connections' && !card.decided).length,
  };
}

const LINKS: readonly View[] = [
  ...(['queue', 'question', 'you', 'notes', 'look', 'policy', 'working-list'] as const),
  ...(['follow-up', 'connections', 'summary', 'add'] as const),
];
