import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from './source.ts';

const sizes = filesBelow('src')
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, lines: textOf(file).trimEnd().split('\n').length }))
  .sort((one, other) => one.lines - other.lines);

describe('The source files', () => {
  it('are short: half of them have fewer than 100 lines', () => {
    expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThan(100);
  });

  it('have at most 350 lines', () => {
    expect(sizes.filter(({ lines }) => lines > 350)).toEqual([]);
  });
});
