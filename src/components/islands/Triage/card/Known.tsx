import type { Card } from '#pile/index.ts';
import type { FactId } from '#rules/index.ts';
import Fold from '../../Fold.tsx';
import CardQuestion from './CardQuestion.tsx';

/** Every answer given about somebody, with its source; each can be changed. */
export default function Known({ card, given }: { card: Card; given: readonly FactId[] }) {
  if (given.length === 0) return null;
  return (
    <Fold title={`Answered: ${given.length}`}>
      {given.map((fact) => (
        <CardQuestion key={fact} card={card} fact={fact} />
      ))}
    </Fold>
  );
}
