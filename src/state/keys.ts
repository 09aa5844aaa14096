import { SESSION } from './storage.ts';

/** Everything this site keeps on a device until it is erased, by its name. */
export const LOCAL = [
  'about-you',
  'policy',
  'way',
  'theme',
  'slash',
  'many-shared',
  'triage-keys',
  'has-pile',
  // Written and removed at once, to see whether the browser keeps anything.
  'probe',
] as const;

/** Everything it keeps at all. The list is apart from `read` and `write`, which every page carries. */
export const KEYS = [...LOCAL, ...SESSION];

export type Key = (typeof KEYS)[number];
