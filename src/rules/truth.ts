/** Three-valued logic (strong Kleene): what is not known is neither true nor false. */
export type Truth = 'yes' | 'no' | 'unknown';

/** The conjunction of several truths: one `no` decides, otherwise one `unknown` leaves it open. */
export function all(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}
