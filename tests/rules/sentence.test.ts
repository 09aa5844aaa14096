import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factIds, facts, openableFactIds, type Answers } from '#rules/index.ts';
import { sentence, sentenceText, series } from '#rules/sentence.ts';
import { partialAnswers } from './arbitraries.ts';

const cases = partialAnswers(18);

describe('the sentence', () => {
  it.each<[string, Answers]>([
    ['Someone invited me.', {}],
    ['Someone in my industry invited me, without a note.', { 'same-industry': 'yes', note: 'none' }],
    [
      'Someone I have met and work with, in my industry, invited me.',
      { 'met-in-person': 'yes', 'same-workplace': 'yes', 'same-industry': 'yes' },
    ],
    [
      'Someone I don’t know invited me, with a standard note. The profile has no photo and seems fake.',
      { 'met-in-person': 'no', 'in-address-book': 'no', 'same-workplace': 'no', note: 'generic', photo: 'missing', 'looks-fake': 'yes' },
    ],
    ['Someone I can’t place invited me.', { 'met-in-person': 'unknown', 'same-industry': 'no' }],
    [
      'Someone I have met is connected to me, after an invitation without a note. I have written and heard nothing for two weeks.',
      { 'met-in-person': 'yes', connected: 'yes', note: 'none', message: 'no-reply' },
    ],
    [
      'Someone invited me. The profile looks fine. I want to be found just now.',
      { 'looks-fake': 'no', offends: 'no', 'sends-spam': 'no', 'wants-to-be-found': 'yes', 'publishes-content': 'no' },
    ],
    [
      'Someone known to few of my contacts invited me. The profile is hard to judge.',
      { 'many-shared-connections': 'no', photo: 'unknown' },
    ],
  ])('says “%s”', (words, answers) => {
    expect(sentenceText(answers)).toBe(words);
  });

  it('has the shape of English sentences, for any answers', () => {
    fc.assert(
      fc.property(cases, (answers) => {
        const text = sentenceText(answers);
        expect(text).toMatch(SHAPE);
        expect(text).not.toMatch(/ {2}| [,.]|,,|\.\.|, and|undefined| and and |,\./);
      }),
      { numRuns: 1000 },
    );
  });

  it('claims no tie, flaw or aim that was not answered, and tells each that was', () => {
    fc.assert(
      fc.property(cases, (answers) => {
        const text = sentenceText(answers);
        for (const [id, value, words] of TELLING) expect(new RegExp(words).test(text), `${id}=${value}`).toBe(answers[id] === value);
      }),
    );
  });

  it('leads back to every group that has an answer, and to no other', () => {
    fc.assert(
      fc.property(cases, (answers) => {
        const groups = new Set(sentence(answers).flatMap(({ group }) => group ?? []));
        const answered = (scopes: readonly string[]): boolean =>
          openableFactIds.some((id) => id !== 'note' && scopes.includes(facts[id].scope) && answers[id] !== undefined);
        expect(groups.has('tie')).toBe(answered(['tie']));
        expect(groups.has('note')).toBe(answers.note !== undefined);
        expect(groups.has('off')).toBe(answered(['profile', 'conduct']));
        expect(groups.has('you')).toBe(answered(['you']));
      }),
    );
  });

  it('changes with every single answer to an empty checklist', () => {
    const said = factIds.flatMap((id) => facts[id].values.map((value) => sentenceText({ [id]: value })));
    // “Not connected” is what any invitation is.
    expect(new Set(said).size).toBe(said.length);
    expect(sentenceText({ connected: 'no' })).toBe('Someone invited me.');
  });

  it('puts words in a row as English does', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((parts) => series(parts))).toEqual(['', 'a', 'a and b', 'a, b and c']);
    expect(series(['a', 'b'], 'or')).toBe('a or b');
  });
});

const WORDS = '[a-zI’][A-Za-z’, ]*[a-z]';
const SHAPE = new RegExp(
  `^Someone( ${WORDS},?)? (invited me(, with(out)? ${WORDS})?|is connected to me(, after an invitation with(out)? ${WORDS})?)\\.( The profile (is|says|has|tells|shows|seems|offends|belongs|looks) ?(${WORDS})?\\.)?( I (have) ${WORDS}\\.)?( I (gain|need|publish|do|want|am) ${WORDS}\\.)?$`,
);

/** Answers whose words stand in the sentence whenever they were given, and only then. */
const TELLING = [
  ['met-in-person', 'yes', 'have met'],
  ['in-address-book', 'yes', 'have dealt with'],
  ['same-workplace', 'yes', /(?<!not )work with/],
  ['same-industry', 'yes', 'in my industry'],
  ['many-shared-connections', 'yes', 'known to many'],
  ['note', 'personal', 'meant for me'],
  ['other-country', 'yes', 'another country'],
  ['misspellings', 'yes', 'full of misspellings'],
  ['thin-profile', 'yes', 'says very little'],
  ['industry-not-person', 'yes', 'all industry'],
  ['photo', 'missing', 'no photo'],
  ['photo', 'stock', 'stock photo'],
  ['looks-fake', 'yes', 'seems fake'],
  ['offends', 'yes', 'offends me'],
  ['sends-spam', 'yes', 'sends me junk'],
  ['network-size-helps', 'yes', 'gain from a large network'],
  ['publishes-content', 'yes', 'publish for a wide audience'],
  ['wants-to-be-found', 'yes', 'want to be found just now'],
  ['home-country-only', 'yes', 'only in my own country'],
] as const;
