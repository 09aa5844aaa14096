import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from '../house/source.ts';

const prose = filesBelow('src/content').filter((file) => file.endsWith('.mdx'));
const spoken = [...prose, ...filesBelow('src').filter((file) => /\.(?:astro|tsx|ts)$/.test(file))];

/** Words that say something untrue, are read in two ways, or speak of the machine; with what to write instead. */
const unwanted: readonly (readonly [words: RegExp, instead: string])[] = [
  [/\bcareless profile\b/i, 'the article speaks of misspellings or odd formatting and calls nobody careless'],
  [/behind the checklist\b/i, 'the checklist is our tool; the people answered the article'],
  [/\bonly at home\b/i, 'only in your own country'],
  [/\bas seen in 2026\b/i, 'the citation says how old a page is, once'],
  [/the article’s own (?:weights|strength)/i, 'the weights are ours'],
  [/\babout five (?:personalised invitations|notes)\b/i, 'only a few notes a month: five in LinkedIn’s undated help page'],
];

describe('The wording', () => {
  it.each(unwanted)('keeps %s out (%s)', (words) => {
    const found = spoken.filter((file) => words.test(textOf(file)));
    expect(found).toEqual([]);
  });

  it('gives the age of what LinkedIn says in its citation, and not in the sentence as well', () => {
    const twice = prose.flatMap((file) =>
      [
        ...textOf(file).matchAll(
          /[^.\n]*\b(?:help pages?|LinkedIn) (?:said |says |say |)?[^.\n]*\b(?:as (?:seen|read) in|seen) 20\d\d[^.\n]*/g,
        ),
      ].map(([text]) => `${file}: ${text}`),
    );
    expect(twice).toEqual([]);
  });

  it('names no copy of somebody else’s page as a source', () => {
    const copies = /hayspost|twtspain|codestin|imeionline|gokawiil|pathoyeastract|melakarnets|accionvegana|redlib/;
    expect(copies.test(textOf('src/content/sources.json'))).toBe(false);
  });
});
