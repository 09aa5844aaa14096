import { cardLines } from '#rules/card.ts';
import { policyWords } from '#rules/policy-words.ts';
import { aboutYouIn, checklist } from '#state/checklist.ts';
import { problemSentences } from '../Checklist/problem-words.ts';
import { Sign } from '../Verdict/Sign.tsx';
import { actionTone, actionWords } from '../Verdict/verdict-words.ts';

/** The reader's own rules on one card, to print or to keep on the phone. */
export default function RulesCard({ state = checklist.get(), made = '' }) {
  const { answers, policy } = state;
  const problems = problemSentences(state);
  return (
    <>
      {problems.length > 0 && <p class="notice">{problems.join(' ')}</p>}
      <section class="card" aria-labelledby="card-title">
        <h2 id="card-title">My rules for invitations</h2>
        <ul>
          {cardLines(aboutYouIn(answers), policy).map(({ verdict, who }) => (
            <li key={who} class={`tone-${actionTone(verdict)}`}>
              <strong>
                <Sign of={verdict} /> {actionWords[verdict]}
              </strong>{' '}
              {who}
            </li>
          ))}
        </ul>
        <p class="card-foot">
          Policy: {typeof policy === 'string' ? policyWords[policy].label : 'Your own'}. Ask: “What made you want to connect?” You owe
          nobody a connection.
        </p>
        {made && <p class="card-made">{made}</p>}
      </section>
    </>
  );
}
