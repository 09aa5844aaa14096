import { useMemo, useState } from 'preact/hooks';
import { columnsOf, found, type Card, type Column } from '#pile/index.ts';
import { questions } from '#rules/lists/questions.ts';
import { deskStore } from '#state/desk.ts';
import PartHead from '../PartHead.tsx';
import { act, say } from '../announce.ts';
import FindBox from '../desk/FindBox.tsx';
import VirtualRows from '../desk/VirtualRows.tsx';
import Bar from '../shell/Bar.tsx';
import { useStore } from '../../use-store.ts';
import type { Shown } from '../use-pile.ts';
import { goTo } from '../views.ts';
import { named, number, people } from '../words.ts';
import ColumnTools from './ColumnTools.tsx';
import KnownRow from './KnownRow.tsx';
import { columnWords, isOpen, isTicked, type ColumnFact } from './column-words.ts';
import { doForMany } from './do-for-many.ts';

/**
 * Whom the reader knows, told of everyone in one pass: a row each, a tick for each way to know somebody. A tick is
 * an answer at once, so nothing is lost; the button at the end answers No for whoever has none.
 */
export default function WhomYouKnow({ pile, today, judge }: Shown) {
  const { answered } = useStore(deskStore);
  const [query, setQuery] = useState('');
  const [extra, setExtra] = useState<readonly ColumnFact[]>([]);
  const also = useMemo(() => new Set(answered), [answered]);
  const { cards, columns } = useMemo(() => columnsOf(pile, today, judge, { also, extra }), [pile, today, judge, also, extra]);
  const offered = columns.filter((column) => column.offered);
  const shown = useMemo(() => found(cards, query), [cards, query]);
  if (cards.length === 0) {
    return (
      <section>
        <PartHead title="There is nobody left to tell whether you know them">
          <p>What else is not known yet is told by what they wrote, or by a look at a profile.</p>
        </PartHead>
        <p>
          <a class="button primary" href="#queue">
            Go on to the desk
          </a>
        </p>
        <Bar pile={pile} />
      </section>
    );
  }

  const toggle = (card: Card, fact: ColumnFact): void => {
    const on = !isTicked(card, fact);
    // A tick that a file gave is taken away by an answer of the reader's own, and given back without one.
    const file = card.person.answers.find((answer) => answer.fact === fact)?.value === 'yes';
    deskStore.set({ answered: [...also.add(card.person.id)] });
    act(`${named(card.person.name)}: ${columnWords[fact].said}${on ? '' : ', taken back'}.`, {
      kind: 'answer',
      who: [card.person.id],
      fact,
      value: on === file ? null : on ? 'yes' : 'no',
    });
  };
  const tickMany = (fact: ColumnFact, whom: readonly Card[]): void => {
    const who = whom.map(({ person }) => person.id);
    if (who.length === 0) return say('Nobody is left to tick.');
    deskStore.set({ answered: [...new Set([...also, ...who])] });
    act(`${columnWords[fact].name}: ticked for ${people(who.length)}.`, { kind: 'answer', who, fact, value: 'yes' });
  };
  const rest = cards.filter((card) => offered.some(({ fact }) => isOpen(card, fact)));
  const none = cards.filter((card) => !offered.some(({ fact }) => isTicked(card, fact)));
  const finish = (): void => {
    const deeds = offered.flatMap(({ fact }) => {
      const who = rest.filter((card) => isOpen(card, fact)).map(({ person }) => person.id);
      return who.length > 0 ? [{ kind: 'answer', who, fact, value: 'no' } as const] : [];
    });
    const did = doForMany(pile, judge, today, () => act('', ...deeds));
    deskStore.set({ answered: [], did });
    say(did);
    goTo('queue');
  };
  return (
    <section class="pass">
      <PartHead title="Whom do you know?">
        <p>Tick whatever is true of somebody. Whoever has no tick is a stranger, and you say so with one button at the end.</p>
      </PartHead>
      <WhatCounts offered={offered} />
      <ColumnTools cards={cards} columns={columns} onTick={tickMany} onAdd={(fact) => setExtra([...extra, fact])} />
      {cards.length > 12 && <FindBox id="find-in-list" label="Find a name or a word in a headline" query={query} onQuery={setQuery} />}
      <p class="rows-head" aria-live="polite">
        {query.trim() ? `${people(shown.length)} of ${number(cards.length)}` : people(cards.length)}
      </p>
      {query.trim() && shown.length > 1 && <TickAllFound found={shown} offered={offered} onTick={tickMany} />}
      <VirtualRows
        key={query}
        items={shown}
        label="People"
        row={(card) => <KnownRow key={card.person.id} card={card} today={today} offered={offered} onToggle={toggle} />}
      />
      <Bar pile={pile}>
        <div class="bar-go">
          <p>
            {number(cards.length - none.length)} with a tick
            {query.trim() && ` · ${number(cards.length - shown.length)} not shown`}
          </p>
          <button type="button" class="primary" onClick={finish}>
            {none.length === cards.length
              ? `I know none of these ${number(none.length)}`
              : `That is all: no for the rest (${number(none.length)})`}
          </button>
        </div>
      </Bar>
    </section>
  );
}

/** What each column means, folded away. */
function WhatCounts({ offered }: { offered: readonly Column[] }) {
  return (
    <details class="more">
      <summary>What counts as a tick</summary>
      <dl class="column-help">
        {offered.map(({ fact }) => (
          <div key={fact}>
            <dt>{columnWords[fact].name}</dt>
            <dd>{questions[fact].howToCheck}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Ticks everyone who was found, one column at a time. */
function TickAllFound({ found, offered, onTick }: TickAllFoundProps) {
  return (
    <div class="column-tools" role="group" aria-label={`Tick all ${number(found.length)} found`}>
      All {number(found.length)} found:
      {offered.map(({ fact }) => (
        <button
          type="button"
          key={fact}
          class="chip"
          onClick={() =>
            onTick(
              fact,
              found.filter((card) => !isTicked(card, fact)),
            )
          }
        >
          {columnWords[fact].short}
          <span class="visually-hidden"> for all {number(found.length)} found</span>
        </button>
      ))}
    </div>
  );
}

interface TickAllFoundProps {
  readonly found: readonly Card[];
  readonly offered: readonly Column[];
  readonly onTick: (fact: ColumnFact, whom: readonly Card[]) => void;
}
