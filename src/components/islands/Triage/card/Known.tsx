import type { Card } from '#pile/index.ts';
import type { FactId } from '#rules/index.ts';
import Fold from '../../Fold.tsx';
import CardQuestion from './CardQuestion.tsx';
import { dealingWords, place } from './card-words.ts';

/** What is known of a person: dealings on record, and every answer given, with its source; each can be changed. */
export default function Known({ card, given }: { card: Card; given: readonly FactId[] }) {
  const { dealings, from } = card.person;
  return (
    <>
      {dealings.length > 0 && (
        <section>
          <h4>On record between you</h4>
          <ul>
            {dealings.map((dealing) => (
              <li key={dealing.kind}>
                {dealingWords(dealing)} <small>({place(dealing.from)})</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {given.length > 0 && (
        <Fold title={`Answered: ${given.length}`}>
          {given.map((fact) => (
            <CardQuestion key={fact} card={card} fact={fact} />
          ))}
        </Fold>
      )}
      <p class="from">
        <small>This person: {place(from)}.</small>
      </p>
    </>
  );
}
