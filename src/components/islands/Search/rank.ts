import { fits, type Chosen, type IndexedPage } from './index-format.ts';
import { likeness, LONGEST_QUERY, wordsIn } from './match.ts';

/**
 * Ranks the pages of the index by what is typed. Every word must be met by a page, or else the pages that
 * meet most of them are given. A word in a page's own name counts most, so that a rule beats its mention.
 */
export function rank(searched: readonly SearchedPage[], typed: string, chosen: Chosen = {}): Answer[] {
  const asked = wordsAsked(typed);
  const open = searched.filter(({ page }) => fits(page.facets, chosen));
  if (asked.length === 0) {
    const chose = Object.values(chosen).some(Boolean);
    return chose ? open.map(({ page }) => ({ page, section: undefined, score: 0, met: 0 })) : [];
  }
  const answers = open.map((entry) => answer(entry, asked)).filter(({ met }) => met > 0);
  const most = Math.max(...answers.map(({ met }) => met));
  return answers.filter(({ met }) => met === most).sort((one, other) => other.score - one.score);
}

/** An index made ready for ranking: done once. */
export function prepare(pages: readonly IndexedPage[]): SearchedPage[] {
  return pages.map((page) => ({
    page,
    fields: [
      { weight: 10, words: wordsIn(page.label ?? page.title) },
      { weight: 8, words: wordsIn(page.title) },
      { weight: 6, words: wordsIn(page.keywords) },
      { weight: 3, words: wordsIn(page.says) },
    ],
    sections: page.sections.map(([anchor, heading]) => ({ anchor, heading, words: wordsIn(heading) })),
  }));
}

/** The words that count of what is typed: all but the smallest, unless there are no others. */
export function wordsAsked(typed: string): string[] {
  const all = wordsIn(typed.slice(0, LONGEST_QUERY)).slice(0, 12);
  const telling = all.filter((word) => !SMALL.has(word));
  return telling.length > 0 ? telling : all;
}

function answer({ page, fields, sections }: SearchedPage, asked: readonly string[]): Answer {
  const fit = asked.map((word, place) => fitOf(word, place < asked.length - 1));
  const own = fit.map((best) => Math.max(...fields.map(({ weight, words }) => weight * best(words))));
  const scored = sections.map((section) => {
    const parts = fit.map((best) => SECTION * best(section.words));
    // How much of the heading is asked for decides between headings that share a word.
    const share = parts.filter((part) => part > 0).length / Math.max(1, section.words.length);
    return { section, parts, sum: sum(parts) + share };
  });
  const top = scored.toSorted((one, other) => other.sum - one.sum)[0];
  const parts = asked.map((_, place) => Math.max(own[place] ?? 0, ...scored.map((one) => one.parts[place] ?? 0)));
  // A section is opened when it says more than the page's own words do, as far as words go.
  const opens = top && top.parts.some((part, place) => part > (own[place] ?? 0)) ? top.section : undefined;
  return {
    page,
    section: opens,
    score: sum(parts) + nameBonus(fields[0]?.words ?? [], asked),
    met: parts.filter((part) => part > 0).length,
  };
}

/** Who types a page's whole name means the page. */
function nameBonus(name: readonly string[], asked: readonly string[]): number {
  const telling = name.filter((word) => !SMALL.has(word));
  const met = telling.filter((word) => fitOf(word)(asked) >= 0.4);
  return telling.length === 0 ? 0 : (6 * met.length) / telling.length;
}

/** How well a word fits the best of some words. One or two letters that another word follows are no beginning of anything. */
const fitOf =
  (word: string, followed = false) =>
  (words: readonly string[]): number =>
    followed && word.length < 3
      ? Number(words.includes(word))
      : words.reduce((most, candidate) => Math.max(most, likeness(word, candidate)), 0);

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

const SECTION = 5;
// Without “no” and “not”, which turn a rule into its opposite.
const SMALL = new Set(
  'a an and are as at be by can do does for from has have how i if in is it its me my of on or should that the their them they this to was what when who why will with you your'.split(
    ' ',
  ),
);

export interface Answer {
  readonly page: IndexedPage;
  /** The heading at which to open the page, where one fits the query better than the page's own words. */
  readonly section: { readonly anchor: string; readonly heading: string } | undefined;
  readonly score: number;
  /** How many of the words it meets. */
  readonly met: number;
}

export interface SearchedPage {
  readonly page: IndexedPage;
  readonly fields: readonly { readonly weight: number; readonly words: readonly string[] }[];
  readonly sections: readonly { readonly anchor: string; readonly heading: string; readonly words: readonly string[] }[];
}
