import { inForce } from '#rules/policy.ts';
import { words } from '#rules/lists/words.ts';
import { checklist, countAnswers, type ChecklistState } from '#state/checklist.ts';
import { checklistActions } from '#state/checklist-actions.ts';
import { read } from '#state/storage.ts';
import { adopt } from '../adopt.ts';
import Fold from '../Fold.tsx';
import { lazy } from '../lazy.tsx';
import Board from '../Verdict/Board.tsx';
import { boardOf } from '../Verdict/board.ts';
import boardStyles from '../Verdict/board.css?inline';
import AnswersGiven from './AnswersGiven.tsx';
import Changes from './Changes.tsx';
import Settled from './Settled.tsx';
import styles from './verdict-body.css?inline';

const Compare = lazy(() => import('./Compare.tsx').then((part) => part.default));
const PolicyEditor = lazy(() => import('./PolicyEditor.tsx').then((part) => part.default));
const Share = lazy(() => import('./Share.tsx').then((part) => part.default));

/** What stands beside the questions once there are answers: why, what would change it, and what to do with it as a whole. */
export default function VerdictBody({ state }: { state: ChecklistState }) {
  const { evaluation, policy, answers, way } = state;
  const { settled, verdict, because, missing } = evaluation;
  const compared = read('compared') !== '';
  const count = Object.values(answers).filter(Boolean).length;
  return (
    <div class="verdict-body" ref={adoptStyles}>
      {way === 'all' && verdict !== 'undecided' && <Settled state={state} />}
      {compared && <Compare state={state} />}
      <section class="box why">
        <h2>{settled ? 'Why' : 'Why, so far'}</h2>
        <Board rows={boardOf(evaluation, inForce(policy).tierOf)} verdict={verdict} />
        {because.map((id) => (
          <p key={id} class="hint">
            {words[id].fires}
          </p>
        ))}
      </section>
      {verdict !== 'undecided' && (
        <section class="box">
          <h2>What would change it</h2>
          <Changes answers={answers} policy={policy} />
        </section>
      )}
      <div class="tools">
        <button type="button" onClick={checklistActions.startAnother}>
          Next invitation
        </button>{' '}
        {!compared && countAnswers(answers) > 0 && (
          <button type="button" class="quiet" onClick={compare}>
            Compare with another invitation
          </button>
        )}
        {count > 0 && (
          <Fold title={count === 1 ? 'My one answer' : `My ${count} answers`}>
            <AnswersGiven answers={answers} missing={missing} />
          </Fold>
        )}
        <Fold title="Policy">
          <PolicyEditor state={state} />
        </Fold>
        <Fold title="Share, print, erase">
          <Share state={state} />
        </Fold>
      </div>
    </div>
  );
}

/** The button goes; where no heading takes the focus to the next invitation, its first question does. */
function compare(): void {
  checklistActions.compare();
  if (checklist.get().way === 'all') document.querySelector<HTMLElement>('#all-questions input')?.focus();
}

const adoptStyles = (body: Element | null): void => {
  if (body) adopt(styles, boardStyles);
};
