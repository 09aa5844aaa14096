import { checklist } from '#state/checklist.ts';
import { lazy } from '../lazy.tsx';

const EMPTY = <p class="sentence">Someone invited me.</p>;
const Sentence = lazy(() => import('./Sentence.tsx').then((part) => part.default), EMPTY);

/** The invitation as far as it is told; its phrases are fetched with the first answer. */
export default function Say({ state = checklist.get() }) {
  return Object.values(state.answers).some(Boolean) ? <Sentence state={state} /> : EMPTY;
}
