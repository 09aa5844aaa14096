import { useRef } from 'preact/hooks';
import type { Card } from '#pile/index.ts';
import { facts, type Answers, type FactId } from '#rules/index.ts';
import { theRest } from '../../Checklist/short-way.ts';
import Fold from '../../Fold.tsx';
import CardQuestion from './CardQuestion.tsx';
import { act } from '../announce.ts';

/**
 * What is worth asking of one person, the first few at once. A question that is answered stays in its place
 * while the card is shown, so that nothing jumps and the focus is not lost.
 */
export default function OpenQuestions({ card, open }: { card: Card; open: readonly FactId[] }) {
  const { id } = card.person;
  const places = useRef<Places>({ top: [], more: [] });
  const heading = useRef<HTMLHeadingElement>(null);
  const { top, more } = placed(places.current, open, (fact) => card.own[fact] !== undefined);
  places.current = { top, more };
  const profile = open.filter((fact) => facts[fact].scope === 'profile' || facts[fact].scope === 'conduct');

  const nothingWrong = (): void => {
    const found = Object.entries(theRest(profile, {}, false)) as [keyof Answers, 'no' | 'real'][]; // what `theRest` gives
    act('', ...found.map(([fact, value]) => ({ kind: 'answer', who: [id], fact, value }) as const));
    heading.current?.focus();
  };

  if (top.length === 0) return null;
  return (
    <section>
      <h4 tabIndex={-1} ref={heading}>
        {open.length > 0 ? 'Still open' : 'Answered'}
      </h4>
      {top.map((fact) => (
        <CardQuestion key={fact} card={card} fact={fact} />
      ))}
      {profile.length > 1 && (
        <p>
          <button type="button" onClick={nothingWrong}>
            I looked: nothing wrong with the profile
          </button>
        </p>
      )}
      {more.length > 0 && (
        <Fold title={`And ${more.length} more`}>
          {more.map((fact) => (
            <CardQuestion key={fact} card={card} fact={fact} />
          ))}
        </Fold>
      )}
    </section>
  );
}

/** Where each question stands now: answered ones stay where they were, and open ones move up as room is made. */
function placed(before: Places, open: readonly FactId[], isAnswered: (fact: FactId) => boolean): Places {
  const stay = (facts: readonly FactId[]): FactId[] => facts.filter((fact) => isAnswered(fact));
  const kept = before.top.filter((fact) => open.includes(fact) || isAnswered(fact));
  const coming = open.filter((fact) => !kept.includes(fact) && !isAnswered(fact));
  const room = Math.max(0, SHOWN - kept.filter((fact) => open.includes(fact)).length);
  const below = [...stay(before.more), ...coming.slice(room)];
  const old = before.more.filter((fact) => below.includes(fact));
  return { top: [...kept, ...coming.slice(0, room)], more: [...old, ...below.filter((fact) => !old.includes(fact))] };
}

/** So many open questions are shown at once. */
const SHOWN = 3;

interface Places {
  readonly top: readonly FactId[];
  /** Under a fold. */
  readonly more: readonly FactId[];
}
