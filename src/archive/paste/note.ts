import type { LinePart } from './line-part.ts';
import type { PastedPerson } from './report.ts';
import type { Words } from './words/words.ts';

/** What they wrote, and whether it is all there: a layout that cuts says so, and the end of a paste may cut as well. */
export function noteOf(
  lines: readonly { readonly text: string; readonly part?: LinePart | undefined }[],
  buttons: readonly string[],
  cutAt: boolean,
  words: Words,
): PastedPerson['note'] {
  const joined = lines.map(({ text }) => text).join('\n');
  const painted = joined.replace(words.any('painted'), '');
  const bare = painted.replace(words.any('more'), '').replace(ELLIPSIS, '').trim();
  if (!bare) return undefined;
  const box = lines.some(({ part }) => part === 'note');
  const more = words.any('more').test(painted) || (!box && buttons.some((text) => words.says('more', text)));
  const whole = !more && !(cutAt && !/[\p{P}\p{S}]$/u.test(bare));
  return { text: (box || painted !== joined) && !more ? painted : bare, whole };
}

const ELLIPSIS = /\s*(?:…|\.\.\.)$/u;

/** A headline in one line; empty where LinkedIn shows that there is none. */
export function headlineIn(text: string): string {
  return /^[-–—\s]*$/.test(text) ? '' : text.replaceAll('\n', ' ');
}
