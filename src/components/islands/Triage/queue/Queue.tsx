import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { found, lanes, lanesOf, orders, RUN, runAgainst, sorted, type Card, type Lane, type Order, type Part } from '#pile/index.ts';
import CardView from '../card/CardView.tsx';
import GroupDecision from './GroupDecision.tsx';
import NameList from './NameList.tsx';
import PartHead from '../PartHead.tsx';
import { useKeys } from '../keys.ts';
import { takeBack } from '../announce.ts';
import type { Shown } from '../use-pile.ts';
import { number } from '../words.ts';
import { laneName, laneSays } from './lane-words.ts';

/** The queue: lanes with their counts, the people in one of them, and the card of one of these. */
export default function Queue(shown: Shown & { part?: Part }) {
  const { pile, judge, part = 'invitations' } = shown;
  const inLanes = useMemo(() => lanesOf(pile, part, judge, shown.today), [pile.cards, judge, part, shown.today]);
  const [lane, setLane] = useState<Lane>(
    () => lanes.find((one) => inLanes[one].length > 0 && one === 'open') ?? lanes.find((one) => inLanes[one].length > 0) ?? 'open',
  );
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('newest');
  const [current, setCurrent] = useState<string>();
  const [place, setPlace] = useState(0);
  const listed = useMemo(() => sorted(found(inLanes[lane], query), order), [inLanes, lane, query, order]);

  // A card that moved to another lane makes room for the one after it.
  const card = listed.find(({ person }) => person.id === current) ?? listed[Math.min(place, listed.length - 1)];
  const at = card ? listed.indexOf(card) : 0;
  const show = (next: Card | undefined): void => {
    if (!next) return;
    setCurrent(next.person.id);
    setPlace(listed.indexOf(next));
  };
  useKeys({ next: () => show(listed[at + 1]), previous: () => show(listed[at - 1]), undo: () => takeBack(pile) });
  const toLane = (next: Lane): void => {
    setLane(next);
    setPlace(0);
    setCurrent(undefined);
  };

  return (
    <section class="queue">
      <PartHead title={part === 'connections' ? 'Connections to reconsider' : 'The queue'}>
        {part === 'connections' && (
          <p>
            You wrote, and no reply is on record for two weeks or more. The file knows nothing of calls, e-mails, reactions or deleted
            chats, so these are people to think about, never a list to clear.
          </p>
        )}
      </PartHead>
      <div class="lanes" role="group" aria-label="Lanes">
        {lanes
          .filter((one) => one !== 'connected' || inLanes.connected.length > 0)
          .map((one) => (
            <button type="button" key={one} aria-pressed={one === lane} onClick={() => toLane(one)}>
              {laneName(one, part)} <span class="badge">{number(inLanes[one].length)}</span>
            </button>
          ))}
      </div>
      <p class="lane-says">{laneSays[lane]}</p>
      {runAgainst(pile, judge) >= RUN && (
        <p class="notice">
          Your last {RUN} decisions or more went against the verdicts. That is your right; if it is your rule, too,{' '}
          <a href="#policy">a policy of your own</a> can say so, and the verdicts will agree with you.
        </p>
      )}
      {inLanes[lane].length > 0 && (
        <div class="tools">
          <p>
            <label for={`find-${part}`}>Find</label>
            <input id={`find-${part}`} type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
          </p>
          <p>
            <label for={`order-${part}`}>Order</label>
            <select id={`order-${part}`} value={order} onChange={(event) => setOrder(event.currentTarget.value as Order)}>
              {orders.map((one) => (
                <option key={one} value={one}>
                  {ORDERS[one]}
                </option>
              ))}
            </select>
          </p>
        </div>
      )}
      {card ? (
        <div class="desk">
          <div class="desk-list">
            <NameList cards={listed} judge={judge} current={card.person.id} onShow={show} />
            <GroupDecision key={`${lane} ${query}`} cards={listed} lane={lane} query={query} part={part} judge={judge} />
          </div>
          <CardView
            key={card.person.id}
            {...shown}
            card={card}
            part={part}
            place={`${number(at + 1)} of ${number(listed.length)}`}
            onNext={() => show(listed[at + 1])}
            onPrevious={() => show(listed[at - 1])}
          />
        </div>
      ) : (
        <Nobody says={query ? 'Nobody here has these words in their name or note.' : 'Nobody is in this lane.'} />
      )}
    </section>
  );
}

/** Takes the focus when the last card went, so that it is not lost. */
function Nobody({ says }: { says: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) line.current?.focus();
  }, []);
  return (
    <p tabIndex={-1} ref={line}>
      {says}
    </p>
  );
}

const ORDERS = { newest: 'Newest first', oldest: 'Oldest first', name: 'By name', 'with-note': 'With a note first' } as const;
