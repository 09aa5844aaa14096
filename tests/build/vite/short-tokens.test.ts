import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shortening } from '../../../build/vite/short-tokens.mjs';

describe('The names of values', () => {
  const shorten = shortening(':root { --paper: #fff; --ink: #000 } .tone { --tone: var(--ink); --paper: #eee }');

  it('are letters, the same in styles and in scripts', () => {
    expect(shorten('a { color: var(--ink, var(--tone)) }')).toBe('a { color: var(--b, var(--c)) }');
    expect(shorten("style.getPropertyValue('--paper')")).toBe("style.getPropertyValue('--a')");
  });

  it('stay where they are others, or part of others', () => {
    const code = '--inkling: 1; --my-ink: 2; count--ink; a--paper-b { top: var(--own) }';
    expect(shorten(code)).toBe(code);
  });

  it('are never those that a sheet has given to a value of its own', () => {
    const letters = new Set(readFileSync('src/styles/tokens.css', 'utf8').match(/(?<![\w-])--[\w-]+(?=:)/g)).size;
    expect(letters).toBeLessThanOrEqual(52);
    const own = globSync('src/**/*.{css,ts,tsx,astro}').filter((file) => /(?<![\w-])--[a-zA-Z](?![\w-])/.test(readFileSync(file, 'utf8')));
    expect(own).toEqual([]);
  });

  it('are never put together, where none could be found', () => {
    const together = globSync('src/**/*.{ts,tsx,astro}').filter((file) => /--\$\{/.test(readFileSync(file, 'utf8')));
    // Reads the sheet as it is written.
    expect(together).toEqual(['src/components/share/palette.ts']);
  });
});
