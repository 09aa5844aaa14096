import fc from 'fast-check';

/** A word with one slip of the fingers after its first letter: a letter dropped, doubled, changed or swapped. */
export const slipIn = (word: string): fc.Arbitrary<string> =>
  fc.tuple(fc.integer({ min: 1, max: word.length - 2 }), fc.constantFrom('drop', 'double', 'change', 'swap')).map(([place, slip]) => {
    const [before, letter, next, after] = [word.slice(0, place), word.charAt(place), word.charAt(place + 1), word.slice(place + 2)];
    if (slip === 'drop') return before + next + after;
    if (slip === 'double') return before + letter + letter + next + after;
    if (slip === 'change') return `${before}${letter === 'z' ? 'x' : 'z'}${next}${after}`;
    return before + next + letter + after;
  });
