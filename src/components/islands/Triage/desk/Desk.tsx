import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import {
  answersOf,
  countsOf,
  filtered,
  found,
  foundIn,
  partOf,
  placeOf,
  RUN,
  runAgainst,
  sorted,
  type Card,
  type Part,
} from '#pile/index.ts';
import { questionsInOrder } from '#rules/index.ts';
import { deskStore } from '#state/desk.ts';
import PartHead from '../PartHead.tsx';
import Soon from '../Soon.tsx';
import Bar from '../shell/Bar.tsx';
import { useStore } from '../../use-store.ts';
import type { Shown } from '../use-pile.ts';
import { goTo } from '../views.ts';
import { people } from '../words.ts';
import Bins from './Bins.tsx';
import Filters from './Filters.tsx';
import FindBox from './FindBox.tsx';
import GroupBar from './GroupBar.tsx';
import NextStep from './NextStep.tsx';
import NobodyListed from './NobodyListed.tsx';
import PersonRow from './PersonRow.tsx';
import { inOrder } from './in-order.ts';
import TickAll from './TickAll.tsx';
import VirtualRows from './VirtualRows.tsx';
import { actionWords } from '../../Verdict/verdict-words.ts';
import { placeWords, whereWords } from './desk-words.ts';
import { useTicks } from './use-ticks.ts';

/** The pile as rows: filtered, searched, ticked and decided in groups; a row opens its card. */
export default function Desk(shown: Shown & { part?: Part; back: boolean }) {
  const { pile, judge, today, part = 'invitations', back } = shown;
  const arrangement = useStore(deskStore)[part];
  const { filters, order, query, open } = arrangement;
  const all = useMemo(() => inOrder(pile, part, order), [pile, part, order]);
  const counts = useMemo(() => countsOf(all, filters, judge, today), [all, filters, judge, today]);
  const listed = useMemo(
    () => (query.trim() ? sorted(found([...pile.cards.values()], query), order) : filtered(all, filters, judge, today)),
    [pile.cards, all, filters, query, order, judge, today],
  );
  const { ticked, tick, tickAll, clear } = useTicks(part, listed);
  const chosen = useMemo(() => all.filter(({ person }) => ticked.has(person.id)), [all, ticked]);
  const inList = listed.filter(({ person }) => ticked.has(person.id)).length;
  const anchor = Math.max(0, open ? listed.findIndex(({ person }) => person.id === open) : 0);
  const rows = useRef<HTMLDivElement>(null);
  const count = useRef<HTMLParagraphElement>(null);
  const wasShown = useRef(false);
  useLayoutEffect(() => {
    if (wasShown.current) count.current?.focus();
    wasShown.current = false;
  }, [filters]);
  useEffect(() => {
    // Back from a card: where the reader left.
    if (open && back) rows.current?.querySelector<HTMLElement>(`[data-person="${CSS.escape(open)}"] button`)?.focus();
  }, []);

  const [first] = listed;
  useEffect(() => {
    // What is still possible under a policy is worked out with the first card: before somebody opens it.
    const later = setTimeout(() => first && questionsInOrder(answersOf(first, pile.you, today), pile.policy), 200);
    return () => clearTimeout(later);
  }, [pile.you, pile.policy]);

  const show = (card: Card): void => {
    const of = partOf(card);
    deskStore.arrange(of, { open: card.person.id });
    goTo(of === 'connections' ? 'connections' : 'queue', true);
  };
  const searching = query.trim() !== '';
  /** Makes a filter of the words that were searched for. */
  const keepWords = (): void =>
    deskStore.arrange(part, { query: '', filters: { ...filters, words: [...new Set([...filters.words, query.trim()])] } });
  const hidden = listed.length === 0 ? all.filter((card) => placeOf(card, today) === filters.place).length : 0;
  return (
    <section class="desk-part">
      <div class="desk">
        <div class="desk-main">
          <PartHead title={part === 'connections' ? 'Connections to reconsider' : 'The desk'}>
            {part === 'connections' && (
              <p>
                You wrote, and no reply is on record for two weeks or more. The file knows nothing of calls, e-mails, reactions or deleted
                chats, so these are people to think about, never a list to clear.
              </p>
            )}
          </PartHead>
          {part === 'invitations' && <NextStep {...shown} onHere={() => (wasShown.current = true)} />}
          {runAgainst(pile, judge) >= RUN && (
            <p class="notice">
              Your last {RUN} decisions or more went against the verdicts. That is your right; if it is your rule, too,{' '}
              <a href="#policy">a policy of your own</a> can say so, and the verdicts will agree with you.
            </p>
          )}
          <FindBox
            id={`find-${part}`}
            label="Search the whole pile"
            query={query}
            onQuery={(typed) => deskStore.arrange(part, { query: typed })}
          >
            {searching && listed.length > 0 && (
              <button type="button" onClick={keepWords}>
                Show only “<bdi translate={false}>{query.trim()}</bdi>”
              </button>
            )}
          </FindBox>
          {!searching && <Filters part={part} arrangement={arrangement} counts={counts} />}
          <div class="rows-head">
            <p tabIndex={-1} ref={count}>
              {searching ? `${people(listed.length)} found` : people(listed.length)}
              {!searching && listed.length > 0 && (
                <small>
                  {' '}
                  {placeWords[filters.place].toLowerCase()}
                  {filters.verdict && `, ${actionWords[filters.verdict].toLowerCase()}${filters.firm ? '' : ' so far'}`}
                </small>
              )}
            </p>
            {listed.length > 0 && <TickAll count={listed.length} all={inList === listed.length} onTick={tickAll} />}
          </div>
          {listed.length === 0 && <NobodyListed part={part} filters={filters} searching={searching} hidden={hidden} />}
          <div ref={rows}>
            <VirtualRows
              key={`${JSON.stringify(filters)} ${query} ${order}`}
              items={listed}
              label="People"
              anchor={anchor}
              row={(card) => (
                <PersonRow
                  key={card.person.id}
                  card={card}
                  judge={judge}
                  today={today}
                  ticked={ticked.has(card.person.id)}
                  current={card.person.id === open}
                  onTick={(on, range) => tick(card.person.id, on, range)}
                  onOpen={() => show(card)}
                  where={searching ? whereWords(card, placeOf(card, today), partOf(card), foundIn(card, query)) : undefined}
                />
              )}
            />
          </div>
        </div>
        <aside class="desk-aside">
          <h2>Where it is falling</h2>
          <Soon>
            <Bins {...shown} part={part} />
          </Soon>
        </aside>
      </div>
      <Bar pile={pile}>
        {chosen.length > 0 && (
          <GroupBar
            cards={chosen}
            elsewhere={chosen.length - inList}
            isAll={inList === listed.length}
            judge={judge}
            today={today}
            onClear={clear}
          />
        )}
      </Bar>
    </section>
  );
}
