import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from '../house/source.ts';
import { shownIn } from './shown.ts';
import { markdownText, ownWords, unknownWords } from './spelling.ts';

const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...filesBelow('docs').filter((file) => file.endsWith('.md'))];
const live = filesBelow('src').filter((file) => /^src\/(?:components\/islands|rules|pile|state)\/.*\.tsx?$/.test(file));

describe('The spelling is British', () => {
  it.each(documents)('in %s', (file) => {
    expect(unknownWords(markdownText(textOf(file)))).toEqual([]);
  });

  it('in the sentences of the live parts', () => {
    const wrong = live.flatMap((file) => unknownWords(shownIn(file)).map((word) => `${file}: ${word}`));
    expect(wrong).toEqual([]);
    expect(live.length).toBeGreaterThan(50);
  });

  it('which finds a slip, and one from overseas', () => {
    expect(unknownWords('A recieved invitation in another color, from LinkedIn’s list at https://wrng.example')).toEqual([
      'recieved',
      'color',
    ]);
    expect(unknownWords('Xanthe Demo wrote, and Xanthe wrote again; xanthe Demo')).toEqual(['Xanthe', 'xanthe']);
  });

  it('and the list of our own words is in order, each once', () => {
    expect(ownWords).toEqual([...new Set(ownWords)].sort());
  });
});
