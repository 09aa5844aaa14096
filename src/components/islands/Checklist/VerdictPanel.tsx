import { checklist } from '#state/checklist.ts';
import { lazy } from '../lazy.tsx';

const VerdictBody = lazy(() => import('./VerdictBody.tsx').then((part) => part.default));

/** Beside the questions: how they will be weighed and, fetched with the first answer, how they are. */
export default function VerdictPanel({ state = checklist.get() }) {
  const untouched = Object.keys(state.answers).length === 0 && state.policy === 'as-written';
  if (!untouched) return <VerdictBody state={state} />;
  return (
    <section class="box wide">
      <h2>How it will be weighed</h2>
      <p>
        What seems fake, offends or sends junk decides alone. Strong are a tie, the note, a thin profile; the rest only tips it. Both sides
        in the highest row: ask first.
      </p>
    </section>
  );
}
