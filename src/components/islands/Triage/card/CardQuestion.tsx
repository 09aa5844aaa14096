import { sourceOf, suggestionFor, type Card } from '#pile/index.ts';
import type { FactId } from '#rules/index.ts';
import FactQuestion from './FactQuestion.tsx';
import { act } from '../announce.ts';
import { besideQuestion, place, suggestionWords } from './card-words.ts';

/** One question about one person, with where its answer comes from. */
export default function CardQuestion({ card, fact }: { card: Card; fact: FactId }) {
  const { id } = card.person;
  const source = sourceOf(card, fact);
  const hint = suggestionFor(card, fact);
  const imported = card.person.answers.find((answer) => answer.fact === fact);
  const beside = besideQuestion(card.person, fact);
  return (
    <FactQuestion fact={fact} value={source?.value} onAnswer={(value) => act('', { kind: 'answer', who: [id], fact, value })}>
      {beside && <p class="from beside">{beside}</p>}
      {hint && !source && (
        <p class="from">
          {suggestionWords[hint.why]} <small>({place(hint.from)})</small>
        </p>
      )}
      {source?.by === 'file' && <p class="from">Read from {place(source.imported.from)}. Your own answer counts before it.</p>}
      {source?.by === 'reader' && (
        <p class="from">
          Your answer{imported && `, in place of the file’s (${place(imported.from)})`}.{' '}
          <button
            type="button"
            class="quiet"
            onClick={() => act('Your answer is taken back.', { kind: 'answer', who: [id], fact, value: null })}
          >
            Take it back
          </button>
        </p>
      )}
    </FactQuestion>
  );
}
