import { actionTone, type Speaks } from './verdict-words.ts';

/** The sign of a verdict, as high as the text it stands beside: its word. `length`: what its line counts as, for drawing it stroke by stroke. */
export const Sign = ({ of, length }: { of: Speaks; length?: number }) => (
  <svg class="sign" viewBox="-8 -8 16 16" aria-hidden="true">
    <path pathLength={length} d={signOf(of)} />
  </svg>
);

/**
 * The sign that goes with an action or a rule, everywhere: in text, pictures and share images. No two
 * verdicts share one, so that they are told apart without colour. A line around 0 in a field of 16: drawn,
 * since fonts differ in such characters or lack them.
 */
export const signOf = (speaks: Speaks): string => SIGNS[speaks] ?? SIGNS[actionTone(speaks)] ?? '';

const SIGNS: Readonly<Record<string, string>> = {
  accept: 'M-5 1l3 3 7-8',
  ask: 'M-3-3c0-4 6-4 6 0 0 2-3 2-3 4m0 4v.1',
  decline: 'M-4-4l8 8m0-8l-8 8',
  open: 'M-4 0a4 4 0 1 1 0 .1z',
  wait: 'M-5 0v.1M0 0v.1M5 0v.1',
  advice: 'M0-5v6m0 4v.1',
};
