import { distance } from '#components/islands/distance.ts';

/** What was asked cannot be done as it was asked: the message says why and what to do, and is shown alone. */
export class UsageError extends Error {}

/** A sentence that offers what may have been meant; empty when nothing is near. */
export function didYouMean(text: string, known: readonly string[]): string {
  const near = known
    .map((id) => ({ id, far: isPartOf(text, id) || isPartOf(id, text) ? 1 : distance(text.toLowerCase(), id) }))
    .filter(({ id, far }) => text.length > 2 && far <= Math.max(2, id.length / 3))
    .sort((one, other) => one.far - other.far)
    .slice(0, 3)
    .map(({ id }) => id);
  return near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
}

/** Whether each word of one id stands in the other: `no-note` in `no-personal-note`. */
function isPartOf(part: string, whole: string): boolean {
  const words = whole.split('-');
  return part.split('-').every((word) => words.includes(word));
}
