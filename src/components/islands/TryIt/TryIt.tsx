import { inForce } from '#rules/policy.ts';
import { checklist, countAnswers } from '#state/checklist.ts';
import { format } from '#state/link.ts';
import NoticeArea from '../Checklist/NoticeArea.tsx';
import { buttonsPage, checklistPage } from '../address.ts';
import { adopt } from '../adopt.ts';
import answeredStyles from '../Verdict/answered.css?inline';
import Board from '../Verdict/Board.tsx';
import { boardOf } from '../Verdict/board.ts';
import boardStyles from '../Verdict/board.css?inline';
import { Reasons } from '../Verdict/Reasons.tsx';
import VerdictHead from '../Verdict/VerdictHead.tsx';

/** Beside a few questions: the verdict and the way to the checklist. */
export default function TryIt({ state = checklist.get() }) {
  const { answers, evaluation, policy, whose } = state;
  const fragment = whose === 'mine' ? '' : `#${format(answers, policy)}`;
  return (
    <>
      <VerdictHead state={state} />
      <div class="verdict-body">
        {countAnswers(answers) > 0 && (
          <div ref={adoptStyles}>
            <Board rows={boardOf(evaluation, inForce(policy).tierOf)} verdict={evaluation.verdict} />
          </div>
        )}
        <Reasons evaluation={evaluation} />
        <NoticeArea state={state} />
        <p>
          <a href={checklistPage + fragment}>{countAnswers(answers) > 0 ? 'Go on in the checklist' : 'Check a whole invitation'}</a> ·{' '}
          <a href={buttonsPage}>What each button does</a>
        </p>
      </div>
    </>
  );
}

const adoptStyles = (board: Element | null): void => {
  if (board) adopt(boardStyles, answeredStyles);
};
