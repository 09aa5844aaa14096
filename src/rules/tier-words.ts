import type { Tier } from './rule.ts';

/** What a tier is called, everywhere. */
export const tierNames: Readonly<Record<Tier, string>> = {
  decisive: 'Decides alone',
  strong: 'Strong',
  leaning: 'Tips it',
  off: 'Off',
  on: 'On',
};

/** What a tier means for the rows above and below it. */
export const tierMeans = {
  decisive: 'whatever else is true',
  strong: 'decides if nothing above does',
  leaning: 'when nothing else speaks',
} as const satisfies Partial<Record<Tier, string>>;
