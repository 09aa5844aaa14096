import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodedOnce, isGarbled } from '#archive/csv/twice-encoded.ts';

/** What becomes of a text whose UTF-8 is taken for another encoding. */
const twice = (text: string, encoding: string): string =>
  encoding === 'latin1' ? Buffer.from(text).toString('latin1') : new TextDecoder(encoding).decode(Buffer.from(text));

const read = (text: string): string => encodedOnce(text) ?? text;

/** Old encodings of Windows and of a Mac; `latin1` is what Node calls the plain one. */
const ENCODINGS = ['latin1', 'windows-1252', 'macintosh', 'windows-1250', 'windows-1251'];

describe('A text that was encoded twice', () => {
  it.each([
    'Zoë Brandt',
    'Schöne Grüße',
    'Łukasz Żak',
    'Søren Nørgård',
    'Иван Петров',
    'Ελένη Παππά',
    '山田太郎',
    'محمد علي',
    'It’s “fine” – truly 🚀',
    'São João €',
  ])('is read as it was: %s', (text) => {
    for (const encoding of ENCODINGS) expect(read(twice(text, encoding))).toBe(text);
  });

  it('is read as it was where that was done twice over', () => {
    expect(read(twice(twice('Zoë Brandt', 'windows-1252'), 'windows-1252'))).toBe('Zoë Brandt');
  });

  it('that is damaged is left as it is, and found to be so', () => {
    expect(read('ZoÃ« ðŸ 🚀')).toBe('ZoÃ« ðŸ 🚀');
    expect(isGarbled('ZoÃ« ðŸ 🚀')).toBe(true);
    expect(isGarbled('Zo\uFFFD')).toBe(true);
    expect(isGarbled('Zo√´ 山')).toBe(true);
  });
});

describe('A text that was encoded once', () => {
  it.each([
    'Zoë',
    'JOÃO',
    'MAÇÃ',
    'CAFÉ’S',
    'PERÚ’S',
    'Straß»',
    'naïve',
    'Ãngela',
    'São Paulo',
    '“É”',
    'Ørsted',
    'Ünal',
    '100 °C',
    'Â',
    'PĂŞTEA',
    'TOMÁŠ',
    'Ďuriš',
    'PÓŁTORAK',
    'L’été d’Île',
    'Њежић',
    'Різник',
    '',
  ])('stays as it is: %s', (text) => {
    expect(read(text)).toBe(text);
    expect(isGarbled(text)).toBe(false);
  });

  /** Words in which letters with an accent stand between plain ones, as most do. */
  const words = (accented: string) => {
    const syllable = fc.tuple(fc.constantFrom(...'bklmnprt'), fc.constantFrom(...'aeiou', ...accented)).map((letters) => letters.join(''));
    const word = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((syllables) => syllables.join(''));
    const capital = word.map((text) => text.slice(0, 1).toUpperCase() + text.slice(1));
    const quoted = word.map((text) => `l’${text.slice(1)} “${text.slice(1)}” – «${text.slice(1)}»`);
    return fc
      .array(
        fc.oneof(
          word,
          capital,
          quoted,
          word.map((text) => text.toUpperCase()),
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((all) => all.join(' '));
  };
  it.each([
    ['Czech', 'áčďéěíňóřšťúůýž'],
    ['Polish', 'ąćęłńóśźż'],
    ['Hungarian', 'áéíóöőúüű'],
    ['Romanian', 'ăâîșțşţ'],
    ['French', 'àâçéèêëîïôùûüœ'],
    ['Portuguese', 'áâãàçéêíóôõú'],
    ['Turkish', 'çğıöşü'],
    ['Nordic', 'åäæøöðþ'],
    ['German', 'äöüß'],
  ])('stays as it is where words are %s', (_, accented) => {
    fc.assert(fc.property(words(accented), (text) => read(text) === text));
  });

  it('stays as it is in ASCII, and in letters that no old encoding has', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => read(text) === text));
    fc.assert(fc.property(fc.string(), (text) => read(`${text}山`) === `${text}山`));
  });
});
