import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodedOnce, isGarbled, looksEncodedTwice } from '#archive/csv/twice-encoded.ts';

/** What becomes of a text whose UTF-8 is taken for another encoding. */
const twice = (text: string, encoding: 'latin1' | 'windows-1252'): string =>
  encoding === 'latin1' ? Buffer.from(text).toString('latin1') : new TextDecoder(encoding).decode(Buffer.from(text));

const read = (text: string): string => (looksEncodedTwice(text) ? (encodedOnce(text) ?? text) : text);

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
    for (const encoding of ['latin1', 'windows-1252'] as const) expect(read(twice(text, encoding))).toBe(text);
  });

  it('that is damaged is left as it is, and found to be so', () => {
    expect(read('ZoÃ« ðŸ 🚀')).toBe('ZoÃ« ðŸ 🚀');
    expect(isGarbled('ZoÃ« ðŸ 🚀')).toBe(true);
    expect(isGarbled('Zo\uFFFD')).toBe(true);
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
    '',
  ])('stays as it is: %s', (text) => {
    expect(read(text)).toBe(text);
    expect(isGarbled(text)).toBe(false);
  });

  it('stays as it is in ASCII, and in letters that no old encoding has', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => read(text) === text));
    fc.assert(fc.property(fc.string(), (text) => read(`${text}山`) === `${text}山`));
  });
});
