import { checklist } from '#state/checklist.ts';
import Doors from './Doors.tsx';
import NoticeArea from './NoticeArea.tsx';

/** Above the questions: what is possible, and notices. */
export default function AboveQuestions({ state = checklist.get() }) {
  return (
    <>
      <Doors state={state} />
      <NoticeArea state={state} />
    </>
  );
}
