import { useEffect, useState } from 'preact/hooks';
import { isDue, workingList } from '../../../pile/index.ts';
import AddMore from './AddMore.tsx';
import FollowUp from './FollowUp.tsx';
import OneQuestion from './OneQuestion.tsx';
import PolicyView from './PolicyView.tsx';
import Queue from './Queue.tsx';
import Summary from './Summary.tsx';
import UndoBar from './UndoBar.tsx';
import type { Shown } from './use-pile.ts';
import { useView, views, type View } from './views.ts';
import WorkingList from './WorkingList.tsx';
import You from './You.tsx';

/** The parts of an open pile, one at a time, each under its own address. */
export default function Parts(shown: Shown) {
  const view = useView('queue');
  const [seen, setSeen] = useState(view);
  // The reader moved on: start reading at the new part's heading.
  useEffect(() => {
    if (view === seen) return;
    setSeen(view);
    document.querySelector<HTMLElement>('.part-head')?.focus();
  }, [view, seen]);
  useEffect(() => {
    document.documentElement.dataset['pile'] = 'open';
    return () => delete document.documentElement.dataset['pile'];
  }, []);
  const Part = PARTS[view];
  return (
    <>
      <nav class="parts" aria-label="Parts of the triage">
        {(Object.keys(views) as View[]).map((id) => ( // the keys of a literal
          <a key={id} href={`#${id}`} aria-current={id === view ? 'page' : undefined}>
            {views[id]}
            {badge(id, shown)}
          </a>
        ))}
      </nav>
      <Part {...shown} />
      <UndoBar pile={shown.pile} />
    </>
  );
}

/** How much there is to do in a part, where that is worth a number. */
function badge(view: View, { pile, today }: Shown) {
  const cards = [...pile.cards.values()];
  const counts: Partial<Record<View, number>> = {
    'working-list': workingList(pile).cards.length - workingList(pile).done,
    'follow-up': cards.filter((card) => isDue(card, today)).length,
    connections: cards.filter(({ person, decided }) => person.standing === 'no-reply-on-record' && !decided).length,
  };
  const count = counts[view];
  return count ? <span class="badge"> {count}</span> : null;
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
