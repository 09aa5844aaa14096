import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainPages } from '#content/plain-pages.ts';

describe('The table of plain pages', () => {
  it('has every page that is written by hand and can be found, and no other', () => {
    const files = globSync('src/pages/**/*.astro').map((file) => file.replace('src/pages', '').replace(/(?:index)?\.astro$/, ''));
    const written = files.filter((path) => !/\[|^\/(?:404|embed|feed)\b/.test(path)).map((path) => path.replace(/\/*$/, '/'));
    expect(plainPages.map(({ path }) => path).sort()).toEqual(written.sort());
  });

  it('calls each by a name of its own', () => {
    expect(new Set(plainPages.map(({ name }) => name)).size).toBe(plainPages.length);
    expect(new Set(plainPages.map(({ share }) => share)).size).toBe(plainPages.length);
  });
});
