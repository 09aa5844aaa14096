import { suggestionFor, type Card, type Column } from '#pile/index.ts';
import { suggestionWords } from '../card/card-words.ts';
import { RowWho } from '../desk/PersonRow.tsx';
import { columnWords, isTicked, type ColumnFact } from './column-words.ts';

/** One person, with a tick for each way to know them. */
export default function KnownRow({ card, today, offered, onToggle }: Props) {
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
            {columnWords[fact].short}
          </button>
        ))}
      </div>
    </li>
  );
}

interface Props {
  readonly card: Card;
  readonly today: string;
  readonly offered: readonly Column[];
  readonly onToggle: (card: Card, fact: ColumnFact) => void;
}
