import type { Lane, Part } from '#pile/index.ts';
import { decisionWord } from '../words.ts';

const SETTLED = 'Settled: nothing left to answer can change it. The decision is still yours.';

/** What a lane of a part is called. */
export const laneName = (lane: Lane, part: Part): string =>
  lane === 'accept' || lane === 'decline' || lane === 'ask' ? decisionWord(lane, part) : LANES[lane];

/** What a lane holds. */
export const laneSays: Readonly<Record<Lane, string>> = {
  open: 'An answer can still change these: start with the question shown first.',
  accept: SETTLED,
  decline: SETTLED,
  ask: 'Reasons conflict, or none speaks, or you decided to ask.',
  later: 'You put these off.',
  done: 'You decided these, or a later export shows that you are connected.',
  connected: 'The export lists these people among your connections. They are left out of every count.',
};

const LANES = { open: 'Open', later: 'Later', done: 'Done', connected: 'Already connected' } as const;
