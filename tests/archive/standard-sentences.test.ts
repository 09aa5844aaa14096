import { describe, expect, it } from 'vitest';
import { judgeNote } from '#archive/standard-sentences.ts';

const SENTENCES = [
  "I'd like to add you to my professional network on LinkedIn.",
  'I’d like to add you to my professional network.',
  'I would like to add you to my LinkedIn network',
  'I´d like to join your LinkedIn network.',
  'I`d like to connect with you on LinkedIn!',
  'Since you are a person I trust, I wanted to invite you to join my network on LinkedIn.',
];
const [SENTENCE = ''] = SENTENCES;

describe('A note', () => {
  it.each(SENTENCES)('that is nothing but LinkedIn’s own sentence is generic: %s', (sentence) => {
    expect(judgeNote(sentence, 'Wren Hale')).toBe('generic');
    expect(judgeNote(sentence.toUpperCase(), 'Wren Hale')).toBe('generic');
  });

  it.each([
    `Hi Jordan, ${SENTENCE}`,
    `Hello,\n\n${SENTENCE}`,
    `Dear Dr Jordan van Pike: ${SENTENCE}`,
    `Hey! ${SENTENCE}`,
    `${SENTENCE} - Wren`,
    `${SENTENCE}\nHale`,
    `Hi Jordan, ${SENTENCE}\n\nBest regards,\nWren Hale`,
    ...['Kind regards', 'Regards', 'Best', 'Thanks', 'Thank you', 'Cheers'].map((parting) => `${SENTENCE} ${parting}, Wren`),
    `${SENTENCE} Thanks!`,
  ])('with a greeting and a name is generic still: %s', (note) => {
    expect(judgeNote(note, 'Wren Hale')).toBe('generic');
  });

  it.each([
    `We met in Oslo. ${SENTENCE}`,
    `Hi Jordan, we met in Oslo. ${SENTENCE}`,
    `Hi one two three four five ${SENTENCE}`,
    `History: ${SENTENCE}`,
    `Well, hi Jordan, ${SENTENCE}`,
    `${SENTENCE} We met in Oslo.`,
    `${SENTENCE} Wren from Oslo`,
    `${SENTENCE} Wren, thanks`,
    `${SENTENCE} Thanksgiving`,
  ])('with something else beside the sentence is mixed: %s', (note) => {
    expect(judgeNote(note, 'Wren Hale')).toBe('mixed');
  });

  it.each(['', 'We met in Oslo.', 'I would like to add you to my team.', 'Hi Jordan', 'id like to add you to my professional network'])(
    'is their own without it: %s',
    (note) => {
      expect(judgeNote(note, 'Wren Hale')).toBe('own');
    },
  );

  it('may be signed with a name whose letters are styled, without its titles', () => {
    expect(judgeNote(`${SENTENCE} Wren`, '𝗪𝗿𝗲𝗻 𝗛𝗮𝗹𝗲, PhD')).toBe('generic');
    expect(judgeNote(`${SENTENCE} 𝗪𝗿𝗲𝗻`, 'Wren Hale')).toBe('generic');
  });
});
