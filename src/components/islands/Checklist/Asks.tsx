import { checklist } from '#state/checklist.ts';
import NoticeArea from './NoticeArea.tsx';
import ShortWay from './ShortWay.tsx';

/** The asking side of the checklist: notices, and the short way or the way to it. */
export default function Asks({ state = checklist.get() }) {
  const short = state.way === 'short';
  return (
    <>
      <NoticeArea state={state} />
      {short && <ShortWay key={state.round} state={state} />}
      <p class="switch">
        <a
          href={short ? '#all-questions' : '#short-way'}
          onClick={(event) => {
            event.preventDefault();
            checklist.setWay(short ? 'all' : 'short');
          }}
        >
          {short ? 'All questions' : 'The short way'}
        </a>
        {short && (
          <>
            {' · '}
            <a href="#group-circumstances">Connected already, or written to them?</a>
          </>
        )}
      </p>
    </>
  );
}
