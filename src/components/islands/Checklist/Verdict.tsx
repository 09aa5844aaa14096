import { checklist } from '#state/checklist.ts';
import { lazy } from '../lazy.tsx';

const VerdictBody = lazy(() => import('./VerdictBody.tsx').then((part) => part.default));

/** Beside the questions: how they will be weighed and, fetched with the first answer, how they are. */
export default function Verdict({ state = checklist.get() }) {
  const untouched = Object.keys(state.answers).length === 0 && state.policy === 'as-written';
  if (!untouched) return <VerdictBody state={state} />;
  return (
    <section class="box wide">
      <h2>How it will be weighed</h2>
      <ol class="weights">
        <li>
          <b>Decides alone</b> seems fake, offends me, sends junk
        </li>
        <li>
          <b>Strong</b> met, work together, same field, the note, a thin profile
        </li>
        <li>
          <b>Tips it</b> my own aims, no photo, another country
        </li>
      </ol>
      <p>The highest row that anything stands in decides. Both sides in it: ask.</p>
    </section>
  );
}
