import { useEffect, useMemo, useRef } from 'preact/hooks';
import { isDue, isToDo, partOf, type Pile } from '#pile/index.ts';
import AddMore from '../getting-in/AddMore.tsx';
import FollowUp from './FollowUp.tsx';
import OneQuestion from '../queue/OneQuestion.tsx';
import PolicyView from './PolicyView.tsx';
import Queue from '../queue/Queue.tsx';
import Summary from './Summary.tsx';
import UndoBar from './UndoBar.tsx';
import type { Shown } from '../use-pile.ts';
import { useView, views, type View } from '../views.ts';
import WorkingList from './WorkingList.tsx';
import You from './You.tsx';

/** The parts of an open pile, one at a time, each under its own address. */
export default function Parts(shown: Shown) {
  const view = useView('queue');
  const seen = useRef(view);
  // The reader moved on: start reading at the new part's heading.
  useEffect(() => {
    if (view === seen.current) return;
    seen.current = view;
    document.querySelector<HTMLElement>('.part-head')?.focus();
  }, [view]);
  useEffect(() => {
    document.documentElement.dataset['pile'] = 'open';
    return () => delete document.documentElement.dataset['pile'];
  }, []);
  const counts = useMemo(() => countsOf(shown.pile, shown.today), [shown.pile.cards, shown.today]);
  const Part = PARTS[view];
  return (
    <>
      <nav class="parts" aria-label="Parts of the triage">
        {(Object.keys(views) as View[]).map((id) => (
          // the keys of a literal
          <a key={id} href={`#${id}`} aria-current={id === view ? 'page' : undefined}>
            {views[id]}
            {counts[id] ? <span class="badge"> {counts[id]}</span> : null}
          </a>
        ))}
      </nav>
      <Part {...shown} />
      <UndoBar pile={shown.pile} />
    </>
  );
}

/** How much there is to do in the parts where that is worth a number. */
function countsOf({ cards }: Pile, today: string): Partial<Record<View, number>> {
  const all = [...cards.values()];
  return {
    'working-list': all.filter((card) => isToDo(card) && card.ticked === undefined).length,
    'follow-up': all.filter((card) => isDue(card, today)).length,
    connections: all.filter((card) => partOf(card) === 'connections' && !card.decided).length,
  };
}

const Connections = (shown: Shown) => <Queue {...shown} part="connections" />;

const PARTS = {
  you: You,
  policy: PolicyView,
  question: OneQuestion,
  queue: Queue,
  'working-list': WorkingList,
  'follow-up': FollowUp,
  connections: Connections,
  summary: Summary,
  add: AddMore,
} as const;
