import { because } from '#rules/because.ts';
import { evaluate, type Answers } from '#rules/index.ts';
import { sentenceText } from '#rules/sentence.ts';
import { words } from '#rules/lists/words.ts';
import { aboutYouIn, countAnswers, withoutYou, type ChecklistState } from '#state/checklist.ts';
import { checklistActions } from '#state/checklist-actions.ts';
import { parse } from '#state/link.ts';
import { read } from '#state/storage.ts';
import { adopt } from '../adopt.ts';
import { rulePage } from '../address.ts';
import { Sign } from '../Verdict/Sign.tsx';
import { actionTone, verdictLine } from '../Verdict/verdict-words.ts';
import styles from './compare.css?inline';

/**
 * The invitation that was kept and the one on the page, side by side, or one above the other where it is narrow;
 * both weighed under the same policy, for the same reader. Nothing where what was kept has no answers.
 */
export default function Compare({ state: { answers, policy, whose } }: { state: ChecklistState }) {
  const kept = withoutYou(parse(read('compared')).answers);
  if (countAnswers(kept) === 0) return null;
  return (
    <section class="box compare no-print" aria-labelledby="compare-title" ref={adoptStyles}>
      <h2 id="compare-title">Side by side</h2>
      <div class="compare-two">
        <Side title="The one before" answers={{ ...aboutYouIn(answers), ...kept }} policy={policy} />
        <Side title="This one" answers={answers} policy={policy} />
      </div>
      <div class="buttons">
        {whose === 'mine' && (
          <button type="button" onClick={checklistActions.swapCompared}>
            Go on with the one before
          </button>
        )}
        <button type="button" class="quiet" onClick={stop}>
          Stop comparing
        </button>
      </div>
    </section>
  );
}

function Side({ title, answers, policy }: { title: string; answers: Answers; policy: ChecklistState['policy'] }) {
  const evaluation = evaluate(answers, policy);
  return (
    <div class={`tone-${actionTone(evaluation.action)}`}>
      <h3>{title}</h3>
      <p class="compare-word">
        <Sign of={evaluation.action} /> {verdictLine(evaluation)}
      </p>
      <p>{sentenceText(answers)}</p>
      <p>{because(evaluation, policy)}</p>
      <ul>
        {evaluation.because.map((id) => (
          <li key={id}>
            <a href={rulePage(id)}>{words[id].label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The focus would go with the button. */
function stop({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.closest('.verdict-body')?.querySelector<HTMLElement>('.tools button')?.focus();
  checklistActions.stopComparing();
}

const adoptStyles = (part: Element | null): void => {
  if (part) adopt(styles);
};
