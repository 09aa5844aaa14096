import { useState } from 'preact/hooks';
import { suggestionFor, type Card, type Column } from '#pile/index.ts';
import { number } from '../words.ts';
import { columnWords, isOpen, type ColumnFact } from './column-words.ts';

/** Ticks for many at once, by the hints in the reader's files or by a number of shared connections, and columns to add. */
export default function ColumnTools({ cards, columns, onTick, onAdd }: Props) {
  const offered = columns.filter((column) => column.offered);
  const others = columns.filter((column) => !column.offered && column.open > 0);
  const sharing = (from: number): readonly Card[] =>
    cards.filter((card) => (card.person.mutual ?? 0) >= from && isOpen(card, 'many-shared-connections'));
  // Whoever was measured as they came in is not measured again.
  const most = Math.max(0, ...sharing(1).map(({ person }) => person.mutual ?? 0));
  return (
    <div class="column-tools">
      {offered
        .filter(({ hinted }) => hinted > 0)
        .map(({ fact, hinted }) => (
          <button
            type="button"
            class="chip"
            key={fact}
            onClick={() =>
              onTick(
                fact,
                cards.filter((card) => isOpen(card, fact) && suggestionFor(card, fact) !== undefined),
              )
            }
          >
            {columnWords[fact].name}: tick the {number(hinted)} hinted
          </button>
        ))}
      {most > 0 && (
        <SharedFrom
          most={most}
          count={(from) => sharing(from).length}
          onTick={(from) => onTick('many-shared-connections', sharing(from))}
        />
      )}
      {others.map(({ fact }) => (
        <button type="button" class="chip" key={fact} onClick={() => onAdd(fact)}>
          Add a column: {columnWords[fact].name}
        </button>
      ))}
    </div>
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

interface Props {
  readonly cards: readonly Card[];
  readonly columns: readonly Column[];
  readonly onTick: (fact: ColumnFact, whom: readonly Card[]) => void;
  readonly onAdd: (fact: ColumnFact) => void;
}
