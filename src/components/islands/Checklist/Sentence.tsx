import { sentence } from '#rules/sentence.ts';
import { checklist, type ChecklistState } from '#state/checklist.ts';

/** The invitation in words. Each phrase leads back to its question: here, or among all of them. */
export default function Sentence({ state: { answers, way } }: { state: ChecklistState }) {
  return (
    <p class="sentence">
      {sentence(answers).map(({ text, group }) =>
        group ? (
          <a
            key={group + text}
            title="Change"
            href={`#group-${group === 'off' ? 'profile' : group}`}
            onClick={(event) => {
              if (way === 'all' || group === 'circumstances') return;
              event.preventDefault();
              checklist.ask(group);
            }}
          >
            {text}
          </a>
        ) : (
          text
        ),
      )}
    </p>
  );
}
