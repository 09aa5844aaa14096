import { cardLines } from '#rules/rules-card.ts';
import { policyWords } from '#rules/policy-words.ts';
import { factsOf } from '#rules/question-groups.ts';
import { sentence } from '#rules/sentence.ts';
import { aboutYouIn, checklist } from '#state/checklist.ts';
import { problemSentences } from '../Checklist/problem-words.ts';
import { Sign } from '../Verdict/Sign.tsx';
import { actionTone, actionWords } from '../Verdict/verdict-words.ts';

/** The reader's own rules on one card, to print or to keep on the phone. */
export default function RulesCard({ state = checklist.get(), made = '' }) {
  const { answers, policy } = state;
  const problems = problemSentences(state);
  const you = aboutYouIn(answers);
  // What is not ticked counts as no.
  const who = sentence({ ...NOT_TICKED, ...you }).find(({ group }) => group === 'you');
  return (
    <>
      {problems.length > 0 && <p class="notice">{problems.join(' ')}</p>}
      <section class="card" aria-labelledby="card-title">
        <h2 id="card-title">My rules for invitations</h2>
        <p class="card-who">
          I <a href="#about-you">{who?.text}</a>.
        </p>
        <ul>
          {cardLines(you, policy).map(({ verdict, who }) => (
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

const NOT_TICKED = Object.fromEntries(factsOf('you').map((id) => [id, 'no']));
