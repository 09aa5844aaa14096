import { useEffect, useRef } from 'preact/hooks';
import { lazy } from '../lazy.tsx';
import GetIn from './getting-in/GetIn.tsx';
import PileNotices from './PileNotices.tsx';
import Announcer from './Announcer.tsx';
import { keepFocus } from './keep-focus.ts';
import { keysInView } from './keys-in-view.ts';
import { usePile } from './use-pile.ts';

const Parts = lazy(() => import('./parts/Parts.tsx').then((part) => part.default));

/** The triage: a pile is got in, then worked through part by part. */
export default function Triage() {
  const shown = usePile();
  const { phase } = shown.state;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!root.current) return undefined;
    const ends = [keepFocus(root.current), keysInView(root.current)];
    return () => ends.forEach((end) => end());
  }, []);
  const before = useRef(phase);
  useEffect(() => {
    // A pile was begun here: it is read from its top.
    if (before.current === 'none' && phase === 'open') scrollTo({ top: 0 });
    before.current = phase;
  }, [phase]);
  return (
    <div ref={root} class={`triage phase-${phase}`}>
      <Announcer />
      <PileNotices state={shown.state} />
      {phase === 'open' ? <Parts {...shown} /> : <GetIn />}
    </div>
  );
}
