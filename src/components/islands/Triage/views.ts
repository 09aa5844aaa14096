import { useEffect, useState } from 'preact/hooks';

/** The parts of the triage, each under its own address. */
export const views = {
  start: 'Go on with your pile',
  queue: 'The desk',
  question: 'Whom you know',
  you: 'About you',
  notes: 'What they wrote',
  look: 'A look before you say yes',
  policy: 'Compare policies',
  'working-list': 'Working list',
  'follow-up': 'Follow-up',
  connections: 'Connections to reconsider',
  summary: 'Where it is falling',
  add: 'Add people',
} as const;

/** The part that the address names, and whether a card is open in it. */
export function usePlace(): OpenView {
  const [place, setPlace] = useState(named);
  useEffect(() => {
    const follow = (): void => setPlace(named);
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);
  return place;
}

/** Goes to another part, or to the card that is open in it; Back returns. */
export const goTo = (view: View, card = false): void => location.assign(`#${view}${card ? CARD : ''}`);

function named(): OpenView {
  const [name = ''] = location.hash.slice(1).split('/');
  // hasOwn has just shown it is one; a share leads to where people are added.
  return { view: Object.hasOwn(views, name) ? (name as View) : name === 'shared' ? 'add' : 'start', card: location.hash.endsWith(CARD) };
}

const CARD = '/card';

export type View = keyof typeof views;

export interface OpenView {
  readonly view: View;
  readonly card: boolean;
}
