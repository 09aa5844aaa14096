import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardLines } from '#rules/rules-card.ts';
import { facts, openableFactIds, policyIds, type Answers } from '#rules/index.ts';
import { anyPolicy } from './arbitraries.ts';

const you = openableFactIds.filter((id) => facts[id].scope === 'you');
const anyYou: fc.Arbitrary<Answers> = fc.record(Object.fromEntries(you.map((id) => [id, fc.constantFrom('yes', 'no', 'unknown')])), {
  requiredKeys: [],
});

it('has five to nine lines for every reader and any policy', () => {
  fc.assert(
    fc.property(anyYou, fc.oneof(fc.constantFrom(...policyIds), anyPolicy), (answers, policy) => {
      const lines = cardLines(answers, policy);
      expect(lines.length).toBeGreaterThanOrEqual(5);
      expect(lines.length).toBeLessThanOrEqual(9);
    }),
    { numRuns: 3000 },
  );
});

it('lists accept before ask before decline, under any policy', () => {
  fc.assert(
    fc.property(anyYou, anyPolicy, (answers, policy) => {
      const verdicts = cardLines(answers, policy).map(({ verdict }) => ['accept', 'ask', 'decline'].indexOf(verdict));
      expect(verdicts).toEqual([...verdicts].sort());
    }),
  );
});

it('declines a bare invitation as written, and accepts it from a reader who wants to be found', () => {
  const bare = (lines: ReturnType<typeof cardLines>) => lines.find(({ who }) => who.startsWith('Strangers who send no note'));
  expect(bare(cardLines({}))?.verdict).toBe('decline');
  expect(bare(cardLines({ 'wants-to-be-found': 'yes' }))?.verdict).toBe('accept');
});

it('takes "I don’t know" about you for no, and loses no line by it', () => {
  const unsure = Object.fromEntries(you.map((id) => [id, 'unknown'])) as Answers; // facts about you have yes and no
  expect(cardLines(unsure, 'people-you-know')).toEqual(cardLines({}, 'people-you-know'));
});

const shown = (answers: Answers, policy?: Parameters<typeof cardLines>[1]): string[] =>
  cardLines(answers, policy).map(({ verdict, who }) => `${verdict}: ${who}`);

it('reads, as written, in these words', () => {
  expect(shown({})).toEqual([
    'accept: People you have met, have dealt with or work with, whatever the profile lacks',
    'accept: Strangers who give a personal reason that convinces you',
    'ask: People in your industry who send no note; people who share many connections with you and send no note',
    'ask: Profiles that are thin or only about an industry, even with a convincing note',
    'decline: Strangers who send no note, or a standard one',
    'decline: Anyone you don’t know who has not answered two weeks after you wrote',
    'decline: Anyone who seems fake, offends you or keeps sending junk; if you are connected, remove them',
  ]);
});

it('names people abroad only to a reader who does business at home only', () => {
  const abroad = (lines: string[]) => lines.filter((line) => line.includes('abroad'));
  expect(abroad(shown({ 'home-country-only': 'yes' }))).toEqual(['decline: People abroad who send no note']);
  expect(abroad(shown({ 'home-country-only': 'no' }))).toEqual([]);
});

it('parts the two kinds of ties when their verdicts differ, and then folds the last two lines of one verdict', () => {
  const tiers = { 'no-personal-note': 'off', 'many-shared-connections': 'off' } as const;
  const lines = shown({ 'home-country-only': 'yes' }, { tiers, silence: 'ask' });
  expect(lines).toContain('accept: People in your industry who send no note');
  expect(lines).toContain('ask: People who share many connections with you and send no note');
  expect(lines).toHaveLength(9);
  expect(lines.at(-1)).toBe(
    'decline: Anyone you don’t know who has not answered two weeks after you wrote; anyone who seems fake, offends you or keeps sending junk; if you are connected, remove them',
  );
});

it('names a missing photo only where it leads to another verdict than a bare invitation', () => {
  const photo = (lines: string[]) => lines.filter((line) => line.includes('no photo'));
  expect(photo(shown({}))).toEqual([]);
  expect(photo(shown({ 'wants-to-be-found': 'yes' }))).toEqual([
    'ask: People with no photo, a stock photo or many misspellings, and no note',
  ]);
});
