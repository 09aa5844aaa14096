import type { ChecklistState } from '#state/checklist.ts';
import { lazy } from '../lazy.tsx';

const Notices = lazy(() => import('./Notices.tsx').then((part) => part.default));

/** Where notices are announced; what they say is fetched once there is something to say. */
export default function NoticeArea({ state }: { state: ChecklistState }) {
  const { whose, problems, kept, erased, undo } = state;
  const quiet = whose === 'mine' && kept && !erased && !undo && problems.length === 0;
  return (
    <div aria-live="polite" class="notices">
      {!quiet && <Notices state={state} />}
    </div>
  );
}
