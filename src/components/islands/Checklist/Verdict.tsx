import { checklist } from '#state/checklist.ts';
import { lazy } from '../lazy.tsx';
import VerdictHead from '../Verdict/VerdictHead.tsx';

const VerdictBody = lazy(() => import('./VerdictBody.tsx').then((part) => part.default));

/** The verdict of the page's checklist; its reasons are fetched with the first answer. */
export default function Verdict({ state = checklist.get() }) {
  const untouched = Object.keys(state.answers).length === 0 && state.policy === 'as-written';
  return (
    <>
      <h2 class="visually-hidden">Verdict</h2>
      <VerdictHead state={state} />
      {!untouched && <VerdictBody state={state} />}
    </>
  );
}
