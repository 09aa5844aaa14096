import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUtf8 } from '#archive/csv/encoding.ts';
import { Trouble } from '#archive/trouble.ts';
import { bytesOf, concatenated } from '../files.ts';
import { utf16 } from '../snippets.ts';

/** What becomes of bytes that come in two pieces. */
function converted(bytes: Uint8Array, cut = bytes.length): Uint8Array {
  const convert = toUtf8(bytes);
  return concatenated([convert(bytes.subarray(0, cut)), convert(bytes.subarray(cut)), convert()]);
}

describe('A text', () => {
  const text = fc.string({ unit: 'binary' }).map((any) => any.toWellFormed().replace(/^\uFEFF+/, ''));

  it.each<[encoding: string, encode: (text: string) => Uint8Array]>([
    ['UTF-8', bytesOf],
    ['UTF-16', (letters) => utf16(letters)],
    ['UTF-16, big end first', (letters) => utf16(letters, true)],
  ])('in %s becomes UTF-8, wherever it is cut', (_, encode) => {
    fc.assert(
      fc.property(text, fc.nat(), (letters, at) => {
        const bytes = encode(letters);
        expect(new TextDecoder().decode(converted(bytes, 4 + (at % (bytes.length + 1))))).toBe(letters);
      }),
    );
  });

  it('loses the mark at its beginning, and no other', () => {
    const marked = bytesOf('\uFEFFa\uFEFFb');
    expect(converted(marked)).toEqual(bytesOf('a\uFEFFb'));
    expect(converted(marked, 4)).toEqual(bytesOf('a\uFEFFb'));
    expect(converted(bytesOf('a\uFEFFb'))).toEqual(bytesOf('a\uFEFFb'));
  });

  it('that is neither is passed on as it is', () => {
    const bytes = Uint8Array.of(0x5a, 0x6f, 0xeb, 0xff, 0xfe, 0);
    expect(converted(bytes)).toEqual(bytes);
    expect(converted(Uint8Array.of(0xef, 0xbb, 0x41))).toEqual(Uint8Array.of(0xef, 0xbb, 0x41));
  });

  it.each([
    ['half a letter at its end', concatenated([utf16('ab'), Uint8Array.of(65)])],
    ['half a pair within', concatenated([utf16('ab'), Uint8Array.of(0, 0xd8, 65, 0)])],
  ])('in UTF-16 with %s is damaged, and that is said', (_, bytes) => {
    expect(() => converted(bytes)).toThrow(Trouble);
    expect(() => converted(bytes)).toThrow(/UTF-16 text, but it is damaged.*as LinkedIn made it/);
  });
});
