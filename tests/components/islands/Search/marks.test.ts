import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksIn, stretchesOf } from '#components/islands/Search/marks.ts';
import { wordsAsked } from '#components/islands/Search/rank.ts';

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
