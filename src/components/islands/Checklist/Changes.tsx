import { whatWouldChange, type Verdict } from '#rules/index.ts';
import { claim, series } from '#rules/sentence.ts';
import type { ChecklistState } from '#state/checklist.ts';
import { verdictWord } from '../Verdict/verdict-words.ts';

/** Every single answer that would turn the verdict, by what it would turn into; first what the reader can bring about. */
export default function Changes({ answers, policy }: Pick<ChecklistState, 'answers' | 'policy'>) {
  const changes = whatWouldChange(answers, policy);
  if (changes.length === 0) return <p>Nothing you could still learn.</p>;
  const byNote = [...changes].sort((a, b) => Number(b.fact === 'note') - Number(a.fact === 'note'));
  return (
    <>
      {VERDICTS.map((verdict) => {
        const claims = byNote.filter((change) => change.verdict === verdict).map(({ fact, value }) => claim(fact, value));
        if (claims.length === 0) return null;
        const word = verdict === 'undecided' ? 'Open again' : verdictWord(verdict, answers);
        return (
          <p key={verdict} class={`turn tone-${verdict === 'undecided' ? 'open' : verdict}`}>
            <b>{word.charAt(0).toUpperCase() + word.slice(1)}</b> if {series(claims, 'or')}.
          </p>
        );
      })}
    </>
  );
}

const VERDICTS = ['accept', 'ask', 'decline', 'undecided'] as const satisfies readonly Verdict[];
