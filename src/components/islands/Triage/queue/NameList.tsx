import { useEffect, useState } from 'preact/hooks';
import type { Card, Judge } from '#pile/index.ts';
import { Sign } from '../../Verdict/Sign.tsx';
import { actionTone, verdictLine } from '../../Verdict/verdict-words.ts';
import { people } from '../words.ts';

/** The people of a lane, a line each: name, and what the verdict is so far. */
export default function NameList({ cards, judge, current, onShow }: Props) {
  const [most, setMost] = useState(STEP);
  const at = cards.findIndex(({ person }) => person.id === current);
  useEffect(() => {
    if (at >= most) setMost(Math.ceil((at + 1) / STEP) * STEP);
  }, [at, most]);
  return (
    <>
      <ul class="names">
        {cards.slice(0, most).map((card) => {
          const evaluation = judge(card);
          return (
            <li key={card.person.id}>
              <button type="button" aria-current={card.person.id === current ? 'true' : undefined} onClick={() => onShow(card)}>
                <span class={`name-sign tone-${actionTone(evaluation.action)}`}>
                  <Sign of={evaluation.action} />
                </span>
                <span>
                  {card.person.name}
                  {card.person.note !== undefined && <small> · note</small>}
                </span>
                <span class="visually-hidden">, {verdictLine(evaluation)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {cards.length > most && (
        <button type="button" onClick={() => setMost(most + STEP)}>
          Show {people(Math.min(STEP, cards.length - most))} more
        </button>
      )}
    </>
  );
}

/** So many names are drawn at once. */
const STEP = 25;

interface Props {
  readonly cards: readonly Card[];
  readonly judge: Judge;
  readonly current: string;
  readonly onShow: (card: Card) => void;
}
