import { distance } from '../islands/distance.ts';

/**
 * The pages nearest to an address at which there is none, and the fragment in it whose `#` was written as `%23`,
 * as some programs that follow links do.
 *
 * @param asked the path as the browser has it, encoded
 * @param pages the paths of all pages
 * @returns up to three pages, nearest first; `exact` where the first is the one that was meant
 */
export function nearPages(asked: string, pages: readonly string[]): Near {
  const [path = '', ...after] = asked.split(/%(?:25)*23/i);
  const wanted = partsOf(path);
  const ranked = pages
    .map((page) => ({ page, far: howFar(wanted, partsOf(page)) }))
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far);
  return { pages: ranked.slice(0, 3).map(({ page }) => page), exact: ranked[0]?.far === 0, fragment: after.join('%23') };
}

/** None for the same page; first by what the page is called, then by a page above what was asked for. */
function howFar(wanted: readonly string[], page: readonly string[]): number {
  if (wanted.join('/') === page.join('/')) return 0;
  const [above = '', last = ''] = ['', ...wanted].slice(-2);
  const name = page.at(-1) ?? '';
  const far = Math.min(distance(last, name), distance(wanted.slice(-2).join('/'), page.join('/')));
  if (far <= reach(last) && far < name.length) return 1 + far;
  const further = distance(above, name);
  return further <= reach(above) && further < name.length ? UPWARDS + further : Infinity;
}

/**
 * The parts of a path that name a page: in small letters, without the signs that a sentence or a program leaves at
 * either end of them, an ending such as `.html`, and `amp` and `index`, which name no page here.
 */
function partsOf(path: string): readonly string[] {
  return decoded(path)
    .toLowerCase()
    .replace(/[?#].*/s, '')
    .split(/[/\\]/)
    .map((part) => bare(bare(part).replace(/\.\w+$/, '')))
    .filter((part) => part !== '' && part !== 'amp' && part !== 'index');
}

const bare = (part: string): string => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Decoded as often as it was encoded, but no more than three times. */
function decoded(path: string): string {
  let plain = path;
  try {
    for (let i = 0; i < 3; i++) plain = decodeURIComponent(plain);
  } catch {
    return plain; // half of an escape
  }
  return plain;
}

const reach = (word: string): number => Math.max(2, word.length / 2);

/** Further than any name within reach. */
const UPWARDS = 100;

interface Near {
  readonly pages: readonly string[];
  readonly exact: boolean;
  /** Encoded as it came, without the `#`; `''` where there is none. */
  readonly fragment: string;
}
