import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, vocabularyOf } from '#components/islands/Search/did-you-mean.ts';
import { fits, type Chosen } from '#components/islands/Search/index-format.ts';
import { marksIn, stretchesOf } from '#components/islands/Search/marks.ts';
import { wordsIn } from '#components/islands/Search/match.ts';
import { prepare, rank, wordsAsked } from '#components/islands/Search/rank.ts';
import { rules, ruleIds } from '#rules/index.ts';
import { words } from '#rules/lists/words.ts';
import { index } from './pages.ts';
import { slipIn } from './slips.ts';

const searched = prepare(index.pages);
const vocabulary = vocabularyOf(searched);
const find = (typed: string, chosen: Chosen = {}): string[] => rank(searched, typed, chosen).map(({ page }) => page.path);
const anyChoice = fc.record({
  kind: fc.constantFrom('', 'guide', 'rule', 'page'),
  verdict: fc.constantFrom('', 'accept', 'decline', 'advice'),
  topic: fc.constantFrom('', 'aims', 'profile', 'nonsense'),
});

describe('A rule’s own page', () => {
  it.each(ruleIds)('comes first for its label and its title: %s', (id) => {
    const page = index.pages.find(({ path }) => path === `/rules/${id}/`);
    expect(find(words[id].label)[0]).toBe(`/rules/${id}/`);
    expect(find(page?.title ?? '')[0]).toBe(`/rules/${id}/`);
  });

  it('is among the answers from the first letter of its label on', () => {
    for (const id of ruleIds) {
      for (let length = 1; length <= words[id].label.length; length += 1) {
        expect(find(words[id].label.slice(0, length)), words[id].label.slice(0, length)).toContain(`/rules/${id}/`);
      }
    }
  });

  it('is found in spite of a slip in each of its label’s longer words', () => {
    const slipped = fc.constantFrom(...ruleIds).chain((id) => {
      const parts = wordsIn(words[id].label).map((word) => (word.length < 5 ? fc.constant(word) : slipIn(word)));
      return fc.tuple(
        fc.constant(id),
        fc.tuple(...parts).map((typed) => typed.join(' ')),
      );
    });
    fc.assert(
      fc.property(slipped, ([id, typed]) => find(typed).slice(0, 3).includes(`/rules/${id}/`)),
      { numRuns: 400 },
    );
  });

  it.each([
    ['bot', 'fake-or-sketchy'],
    ['coworker', 'same-workplace'],
    ['mutual', 'many-shared-connections'],
    ['abroad', 'outside-your-country'],
    ['sales pitch', 'unwanted-spam'],
    ['headshot', 'missing-or-stock-photo'],
    ['grammer', 'misspellings'],
    ['scammer', 'fake-or-sketchy'],
    ['spamming', 'unwanted-spam'],
  ])('is found by a word it does not use: %s', (typed, id) => {
    expect(find(typed)[0]).toBe(`/rules/${id}/`);
  });
});

describe('An answer', () => {
  it('opens at the heading that meets what is asked, and at the page when that does', () => {
    expect(rank(searched, 'privacy')[0]).toMatchObject({ page: { path: '/about/' }, section: { anchor: 'privacy' } });
    expect(rank(searched, 'ada')[0]).toMatchObject({ page: { path: '/experts/' }, section: { anchor: 'ada-demo' } });
    expect(rank(searched, 'a recruiter').find(({ page }) => page.path === '/guide/two/')?.section?.anchor).toBe('a-recruiter');
    expect(rank(searched, 'photo')[0]?.section).toBeUndefined();
  });

  it('has everything that is chosen, whatever is typed, once, the best first', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), anyChoice, (typed, chosen) => {
        const answers = rank(searched, typed, chosen);
        const paths = answers.map(({ page }) => page.path);
        expect(new Set(paths).size).toBe(paths.length);
        expect(answers.every(({ page }) => fits(page.facets, chosen))).toBe(true);
        const scores = answers.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((one, other) => other - one));
      }),
    );
  });

  it('comes for a choice alone, and not for nothing', () => {
    expect(find('', { verdict: 'decline', kind: 'rule' })).toHaveLength(ruleIds.filter((id) => rules[id].says === 'decline').length);
    expect(find('', { verdict: 'decline' })).toContain('/guide/one/');
    expect(find('')).toEqual([]);
    expect(find(' ?! ')).toEqual([]);
  });

  it('comes for a sentence, and for its small words alone', () => {
    expect(find('should I accept someone I have met in person?')[0]).toBe('/rules/met-in-person/');
    expect(find('no')).not.toEqual([]);
  });
});

describe('Did you mean', () => {
  it('offers the nearest word of ours', () => {
    expect(didYouMean('fake profle', vocabulary)).toBe('fake profile');
    expect(didYouMean('mispellings', vocabulary)).toBe('misspellings');
  });

  it('is silent about words of ours, about their beginnings and about what is like nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...vocabulary.keys()), fc.nat(20), (word, length) => {
        expect(didYouMean(word, vocabulary)).toBeUndefined();
        expect(didYouMean(word.slice(0, length), vocabulary)).toBeUndefined();
      }),
    );
    expect(didYouMean('qqqqxxxx', vocabulary)).toBeUndefined();
  });

  it('offers only what finds something', () => {
    const long = [...vocabulary.keys()].filter((word) => word.length > 5);
    fc.assert(
      fc.property(fc.constantFrom(...long).chain(slipIn), (typed) => {
        const meant = didYouMean(typed, vocabulary);
        expect(meant === undefined || rank(searched, meant).length > 0).toBe(true);
        expect(meant === undefined || didYouMean(meant, vocabulary) === undefined).toBe(true);
      }),
    );
  });
});

describe('Marks', () => {
  it('leave the text as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, typed) => {
        expect(
          marksIn(text, wordsAsked(typed))
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('stand on the words that are met, also by a slip', () => {
    const marked = (text: string, typed: string) =>
      marksIn(text, wordsAsked(typed))
        .filter((part) => part.marked)
        .map((part) => part.text);
    expect(marked('No photo, or a stock photo?', 'phtoo')).toEqual(['photo', 'photo']);
    expect(marked('LinkedIn’s search', 'linkedin')).toEqual(['LinkedIn’s']);
  });

  it('are read from an excerpt whose markup is text', () => {
    expect(stretchesOf('a &lt;b&gt; <mark>c &amp;amp;</mark> d')).toEqual([
      { text: 'a <b> ', marked: false },
      { text: 'c &amp;', marked: true },
      { text: ' d', marked: false },
    ]);
  });
});

describe('One or two letters before another word', () => {
  it('are that word and no beginning of others', () => {
    const pages = find('no note');
    expect(pages[0]).toBe('/rules/no-personal-note/');
    expect(pages.length).toBeLessThan(8);
  });
});

it.each([
  ['experts', '/experts/'],
  ['offline', '/about/'],
  ['install', '/about/'],
  ['feed', '/about/'],
  ['theme', '/accessibility/'],
  ['language', '/accessibility/'],
])('the site’s own things are found: %s', (typed, path) => {
  expect(find(typed).slice(0, 2)).toContain(path);
});
