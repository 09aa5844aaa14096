import { useMemo, useState } from 'preact/hooks';
import { columnsOf, found, sourceOf, suggestionFor, type Card, type Column } from '#pile/index.ts';
import { questions } from '#rules/lists/questions.ts';
import { deskStore } from '#state/desk.ts';
import PartHead from '../PartHead.tsx';
import { act, say } from '../announce.ts';
import { suggestionWords } from '../card/card-words.ts';
import { RowWho } from '../desk/PersonRow.tsx';
import VirtualRows from '../desk/VirtualRows.tsx';
import Bar from '../shell/Bar.tsx';
import { useStore } from '../../use-store.ts';
import type { Shown } from '../use-pile.ts';
import { goTo } from '../views.ts';
import { named, number, people } from '../words.ts';
import { filledWith } from '../filled-with.ts';
import { didFor } from './did-words.ts';

/**
 * Whom the reader knows, told of everyone in one pass: a row each, a tick for each way to know somebody. A tick is
 * an answer at once, so nothing is lost; the button at the end answers No for whoever has none.
 */
export default function WhomYouKnow({ pile, today, judge }: Shown) {
  const { answered } = useStore(deskStore);
  const [query, setQuery] = useState('');
  const [extra, setExtra] = useState<readonly Column['fact'][]>([]);
  const also = useMemo(() => new Set(answered), [answered]);
  const { cards, columns } = useMemo(() => columnsOf(pile, today, judge, { also, extra }), [pile, today, judge, also, extra]);
  const offered = columns.filter((column) => column.offered);
  const others = columns.filter((column) => !offered.includes(column) && column.open > 0);
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

  const toggle = (card: Card, fact: Column['fact']): void => {
    const on = !isTicked(card, fact);
    // A tick that a file gave is taken away by an answer of the reader's own, and given back without one.
    const file = card.person.answers.find((answer) => answer.fact === fact)?.value === 'yes';
    deskStore.set({ answered: [...also.add(card.person.id)] });
    act(`${named(card.person.name)}: ${COLUMNS[fact].said}${on ? '' : ', taken back'}.`, {
      kind: 'answer',
      who: [card.person.id],
      fact,
      value: on === file ? null : on ? 'yes' : 'no',
    });
  };
  const tickMany = (fact: Column['fact'], whom: readonly Card[]): void => {
    const who = whom.map(({ person }) => person.id);
    if (who.length === 0) return say('Nobody is left to tick.');
    deskStore.set({ answered: [...new Set([...also, ...who])] });
    act(`${COLUMNS[fact].name}: ticked for ${people(who.length)}.`, { kind: 'answer', who, fact, value: 'yes' });
  };
  const rest = cards.filter((card) => offered.some(({ fact }) => isOpen(card, fact)));
  const none = cards.filter((card) => !offered.some(({ fact }) => isTicked(card, fact)));
  const finish = (): void => {
    const deeds = offered.flatMap(({ fact }) => {
      const who = rest.filter((card) => isOpen(card, fact)).map(({ person }) => person.id);
      return who.length > 0 ? [{ kind: 'answer', who, fact, value: 'no' } as const] : [];
    });
    const did = didFor(pile, judge, today, () => act('', ...deeds));
    deskStore.set({ answered: [], did });
    say(did);
    goTo('queue');
  };
  const sharing = (from: number): readonly Card[] =>
    cards.filter((card) => (card.person.mutual ?? 0) >= from && isOpen(card, 'many-shared-connections'));
  // Whoever was measured as they came in is not measured again.
  const most = Math.max(0, ...sharing(1).map(({ person }) => person.mutual ?? 0));
  return (
    <section class="pass">
      <PartHead title="Whom do you know?">
        <p>Tick whatever is true of somebody. Whoever has no tick is a stranger, and you say so with one button at the end.</p>
      </PartHead>
      <WhatCounts offered={offered} />
      <div class="column-tools">
        {offered
          .filter(({ hinted }) => hinted > 0)
          .map(({ fact, hinted }) => (
            <button
              type="button"
              class="chip"
              key={fact}
              onClick={() =>
                tickMany(
                  fact,
                  cards.filter((card) => isOpen(card, fact) && suggestionFor(card, fact) !== undefined),
                )
              }
            >
              {COLUMNS[fact].name}: tick the {number(hinted)} hinted
            </button>
          ))}
        {most > 0 && (
          <SharedFrom
            most={most}
            count={(from) => sharing(from).length}
            onTick={(from) => tickMany('many-shared-connections', sharing(from))}
          />
        )}
        {others.map(({ fact }) => (
          <button type="button" class="chip" key={fact} onClick={() => setExtra([...extra, fact])}>
            Add a column: {COLUMNS[fact].name}
          </button>
        ))}
      </div>
      {cards.length > 12 && (
        <form role="search" class="find-in-pile" onSubmit={(event) => event.preventDefault()}>
          <label for="find-in-list">Find a name or a word in a headline</label>
          <input
            id="find-in-list"
            type="search"
            spellcheck={false}
            autocomplete="off"
            {...filledWith(query)}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </form>
      )}
      <p class="rows-head" aria-live="polite">
        {query.trim() ? `${people(shown.length)} of ${number(cards.length)}` : people(cards.length)}
      </p>
      {query.trim() && shown.length > 1 && <TickAllFound found={shown} offered={offered} onTick={tickMany} />}
      <VirtualRows
        key={query}
        items={shown}
        label="People"
        row={(card) => <Row key={card.person.id} card={card} today={today} offered={offered} onToggle={toggle} />}
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

function WhatCounts({ offered }: { offered: readonly Column[] }) {
  return (
    <details class="more">
      <summary>What counts as a tick</summary>
      <dl class="column-help">
        {offered.map(({ fact }) => (
          <div key={fact}>
            <dt>{COLUMNS[fact].name}</dt>
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
          {COLUMNS[fact].short}
          <span class="visually-hidden"> for all {number(found.length)} found</span>
        </button>
      ))}
    </div>
  );
}

/** One person, with a tick for each way to know them. */
function Row({ card, today, offered, onToggle }: RowProps) {
  return (
    <li class="row row-columns">
      <div class="row-known">
        <RowWho card={card} today={today} />
        {card.person.suggestions
          .filter(({ fact }) => offered.some((column) => column.fact === fact) && card.own[fact] === undefined)
          .map(({ fact, why }) => (
            <small class="hint" key={fact}>
              {suggestionWords[why]}
            </small>
          ))}
      </div>
      <div class="row-ticks" role="group" aria-label={card.person.name}>
        {offered.map(({ fact }) => (
          <button
            type="button"
            key={fact}
            class={`chip ${suggestionFor(card, fact) ? 'chip-hint' : ''}`}
            aria-pressed={isTicked(card, fact)}
            onClick={() => onToggle(card, fact)}
          >
            {COLUMNS[fact].short}
          </button>
        ))}
      </div>
    </li>
  );
}

/** Ticks everyone who shares so many connections with the reader, whose own measure it is. */
function SharedFrom({ most, count, onTick }: { most: number; count: (from: number) => number; onTick: (from: number) => void }) {
  const [from, setFrom] = useState(Math.min(10, most));
  return (
    <span class="shared-from">
      <label for="shared-from">Many shared: from</label>
      <input
        id="shared-from"
        type="number"
        inputMode="numeric"
        min={1}
        max={most}
        value={from}
        onInput={(event) => setFrom(Math.max(1, Math.round(Number(event.currentTarget.value)) || 1))}
      />
      <button type="button" class="chip" onClick={() => onTick(from)}>
        Tick these {number(count(from))}
      </button>
    </span>
  );
}

const isOpen = (card: Card, fact: Column['fact']): boolean => sourceOf(card, fact) === undefined;

/** Whether it is true of somebody, as the reader or their files say. */
const isTicked = (card: Card, fact: Column['fact']): boolean => sourceOf(card, fact)?.value === 'yes';

/** Each column: its name, its name on a tick, and what a tick says. */
const COLUMNS: Readonly<Record<Column['fact'], { readonly name: string; readonly short: string; readonly said: string }>> = {
  'met-in-person': { name: 'We have met', short: 'Met', said: 'you have met' },
  'in-address-book': { name: 'Dealt with, in my address book', short: 'Dealt with', said: 'in your address book' },
  'same-workplace': { name: 'Works where I work', short: 'Colleague', said: 'a colleague' },
  'same-industry': { name: 'In my industry', short: 'My industry', said: 'in your industry' },
  'many-shared-connections': { name: 'Many shared connections', short: 'Shared', said: 'many shared connections' },
};

interface TickAllFoundProps {
  readonly found: readonly Card[];
  readonly offered: readonly Column[];
  readonly onTick: (fact: Column['fact'], whom: readonly Card[]) => void;
}

interface RowProps {
  readonly card: Card;
  readonly today: string;
  readonly offered: readonly Column[];
  readonly onToggle: (card: Card, fact: Column['fact']) => void;
}
