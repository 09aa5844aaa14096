import { useRef } from 'preact/hooks';
import type { Card } from '#pile/index.ts';
import type { FactId } from '#rules/index.ts';
import Fold from '../../Fold.tsx';
import CardQuestion from './CardQuestion.tsx';

/** Every question still worth asking of somebody. One that is answered stays in its place while the card is shown, so that nothing jumps. */
export default function OpenQuestions({ card, open }: { card: Card; open: readonly FactId[] }) {
  const seen = useRef<readonly FactId[]>([]);
  seen.current = [...new Set([...seen.current, ...open])];
  if (seen.current.length < 2) return null;
  return (
    <Fold title={open.length > 0 ? `All ${open.length} questions` : 'No question is left'}>
      {seen.current.map((fact) => (
        <CardQuestion key={fact} card={card} fact={fact} />
      ))}
    </Fold>
  );
}
