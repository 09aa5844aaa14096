import { inForce } from '#rules/policy.ts';
import type { ChecklistState } from '#state/checklist.ts';
import { adopt } from '../adopt.ts';
import Fold from '../Fold.tsx';
import { lazy } from '../lazy.tsx';
import Board from '../Verdict/Board.tsx';
import { boardOf } from '../Verdict/board.ts';
import boardStyles from '../Verdict/board.css?inline';
import { Reasons, WhatElse } from '../Verdict/Reasons.tsx';
import styles from './verdict-body.css?inline';
import WhatToDo from './WhatToDo.tsx';

const PolicyEditor = lazy(() => import('./PolicyEditor.tsx').then((part) => part.default));
const Share = lazy(() => import('./Share.tsx').then((part) => part.default));

/** What stands under the verdict: its reasons, what to do, what would change it, the policy, sharing. */
export default function VerdictBody({ state }: { state: ChecklistState }) {
  return (
    <div class="verdict-body" ref={adoptStyles}>
      <Board rows={boardOf(state.evaluation, inForce(state.policy).tierOf)} verdict={state.evaluation.verdict} />
      <Reasons evaluation={state.evaluation} />
      {state.evaluation.verdict !== 'undecided' && <WhatToDo state={state} />}
      <WhatElse state={state} />
      <Fold title="Policy">
        <PolicyEditor state={state} />
      </Fold>
      <Fold title="Share, print, erase">
        <Share state={state} />
      </Fold>
    </div>
  );
}

const adoptStyles = (body: Element | null): void => {
  if (body) adopt(styles, boardStyles);
};
