import type { Key } from './storage.ts';

// The compiler misses whatever this leaves out.
const KEPT: Record<Key, true> = {
  later: true,
  invitation: true,
  compared: true,
  pile: true,
  desk: true,
  'about-you': true,
  policy: true,
  way: true,
  theme: true,
  slash: true,
  'many-shared': true,
  'triage-keys': true,
  'has-pile': true,
  probe: true,
};

/** The name of everything this site keeps on a device, for erasing it. */
export const storageKeys = Object.keys(KEPT) as Key[]; // those of a literal
