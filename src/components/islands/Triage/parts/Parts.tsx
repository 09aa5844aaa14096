import { useEffect, useRef } from 'preact/hooks';
import Deck from '../card/Deck.tsx';
import Desk from '../desk/Desk.tsx';
import AddMore from '../getting-in/AddMore.tsx';
import ALook from '../passes/ALook.tsx';
import WhatTheyWrote from '../passes/WhatTheyWrote.tsx';
import WhomYouKnow from '../passes/WhomYouKnow.tsx';
import Bar from '../shell/Bar.tsx';
import Shell from '../shell/Shell.tsx';
import type { Shown } from '../use-pile.ts';
import { goTo, usePlace } from '../views.ts';
import FollowUp from './FollowUp.tsx';
import PolicyView from './PolicyView.tsx';
import Start from './Start.tsx';
import Summary from './Summary.tsx';
import WorkingList from './WorkingList.tsx';
import You from './You.tsx';

/** The parts of an open pile, one at a time, each under its own address. */
export default function Parts(shown: Shown) {
  const place = usePlace();
  const seen = useRef(place);
  const back = seen.current.view === place.view && seen.current.card && !place.card;
  // The reader moved on: start reading at the new part's heading.
  useEffect(() => {
    const before = seen.current;
    seen.current = place;
    if (before.view !== place.view) {
      scrollTo({ top: 0 });
      document.querySelector<HTMLElement>('.part-head, #card-name')?.focus({ preventScroll: true });
    }
  }, [place]);
  const { view, card } = place;
  return (
    <Shell shown={shown}>
      {view === 'queue' || view === 'connections' ? (
        card ? (
          <Deck {...shown} part={view === 'queue' ? 'invitations' : 'connections'} onClose={() => goTo(view)} />
        ) : (
          <Desk key={view} {...shown} part={view === 'queue' ? 'invitations' : 'connections'} back={back} />
        )
      ) : (
        <Other view={view} shown={shown} />
      )}
    </Shell>
  );
}

function Other({ view, shown }: { view: keyof typeof OTHERS; shown: Shown }) {
  const Part = OTHERS[view];
  return (
    <>
      <Part {...shown} />
      {!HAS_BAR.has(view) && <Bar pile={shown.pile} />}
    </>
  );
}

const OTHERS = {
  start: Start,
  you: You,
  policy: PolicyView,
  question: WhomYouKnow,
  notes: WhatTheyWrote,
  look: ALook,
  'working-list': WorkingList,
  'follow-up': FollowUp,
  summary: Summary,
  add: AddMore,
} as const;

/** These have a bar of their own, with more in it than undo. */
const HAS_BAR = new Set<keyof typeof OTHERS>(['you', 'policy', 'question', 'notes', 'look']);
