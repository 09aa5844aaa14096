import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, vocabularyOf } from '#components/islands/Search/did-you-mean.ts';
import { prepare, rank } from '#components/islands/Search/rank.ts';
import { index } from './pages.ts';
import { slipIn } from './slips.ts';

const searched = prepare(index.pages);
const vocabulary = vocabularyOf(searched);

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
