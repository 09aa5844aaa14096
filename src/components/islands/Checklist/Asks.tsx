import { useEffect, useState } from 'preact/hooks';
import { read, write } from '../../../state/storage.ts';
import { useChecklist } from '../use-checklist.ts';
import NoticeArea from './NoticeArea.tsx';
import ShortWay from './ShortWay.tsx';

/** The asking side of the checklist: notices, and the short way or the way to it. */
export default function Asks() {
  const state = useChecklist();
  const [way, setWay] = useState<Way>('short');
  const short = way === 'short';

  const choose = (to: Way): void => {
    setWay(to);
    document.documentElement.dataset['way'] = to;
  };
  useEffect(() => {
    const follow = (): void => {
      if (asksForAll()) choose('all');
    };
    choose(read('way') === 'all' || asksForAll() ? 'all' : 'short');
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  return (
    <>
      <NoticeArea state={state} />
      {short && <ShortWay key={state.round} state={state} />}
      <p class="switch">
        <a
          href={short ? '#all-questions' : '#short-way'}
          onClick={(event) => {
            event.preventDefault();
            choose(short ? 'all' : 'short');
            write('way', short ? 'all' : '');
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

/** A link to one question, to a group, or to all of them, shows all of them. */
const asksForAll = (): boolean => /^#(all-questions|q-|group-)/.test(location.hash);

type Way = 'short' | 'all';
