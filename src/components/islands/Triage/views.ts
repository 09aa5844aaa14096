import { useEffect, useState } from 'preact/hooks';

/** The parts of the triage, each under its own address, in the order in which one goes through them. */
export const views = {
  you: 'About you',
  policy: 'Policy',
  question: 'One question',
  queue: 'Queue',
  'working-list': 'Working list',
  'follow-up': 'Follow-up',
  connections: 'Connections',
  summary: 'Summary',
  add: 'Add more',
} as const;

/** The part that the address names, and the one that is named next. */
export function useView(standard: View): View {
  const [view, setView] = useState<View | undefined>(named);
  useEffect(() => {
    const follow = (): void => {
      const next = named();
      if (next) setView(next);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return view ?? standard;
}

/** Goes to another part; Back returns. */
export const goTo = (view: View): void => location.assign(`#${view}`);

function named(): View | undefined {
  const name = location.hash.slice(1);
  return Object.hasOwn(views, name) ? (name as View) : undefined; // hasOwn has just shown it is one
}

export type View = keyof typeof views;
