import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits, type Chosen } from '#components/islands/Search/index-format.ts';
import { wordsIn } from '#components/islands/Search/match.ts';
import { prepare, rank } from '#components/islands/Search/rank.ts';
import { rules, ruleIds } from '#rules/index.ts';
import { words } from '#rules/lists/words.ts';
import { index } from './pages.ts';
import { slipIn } from './slips.ts';

const searched = prepare(index.pages);
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
