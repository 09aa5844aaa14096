import { cardLines } from '#rules/card.ts';
import { policyIds, type PolicyId } from '#rules/index.ts';
import { policyWords } from '#rules/policy-words.ts';
import { aboutYouIn, checklist } from '#state/checklist.ts';
import { deeds } from '#state/checklist-deeds.ts';
import { Sign } from '../Verdict/Sign.tsx';
import { actionTone, actionWords } from '../Verdict/verdict-words.ts';
import { problemSentences } from '../Checklist/problem-words.ts';

/** The reader's own rules on one card, to print or to keep on the phone. */
export default function Card({ state = checklist.get() }) {
  const { answers, policy } = state;
  const problems = problemSentences(state);
  const name = typeof policy === 'string' ? policyWords[policy].label : 'Your own';
  return (
    <>
      <p class="no-print">
        <label>
          Policy{' '}
          <select
            class="card-policy"
            value={typeof policy === 'string' ? policy : 'custom'}
            onChange={(event) => deeds.setPolicy(event.currentTarget.value as PolicyId)}
          >
            {policyIds.map((id) => (
              <option key={id} value={id}>
                {policyWords[id].label}
              </option>
            ))}
            {typeof policy !== 'string' && (
              <option value="custom" disabled>
                Your own
              </option>
            )}
          </select>
        </label>{' '}
        <button type="button" onClick={() => print()}>
          Print the card
        </button>
      </p>
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
        <p class="card-foot">Policy: {name}. Ask: “What made you want to connect?” You owe nobody a connection.</p>
      </section>
    </>
  );
}
