import { describe, expect, it } from 'vitest';
import { onlyImport, straightScripts } from '../../../build/passes/straight-scripts.mjs';

describe('a page’s scripts', () => {
  it('lead straight to the chunk where a script only imports it', () => {
    const html =
      '<script type="module" src="/below/_astro/Page.a1.js"></script><script type="module" src="/below/_astro/other.js"></script>';
    const targets = new Map([['Page.a1.js', 'wake.b2.js']]);
    expect(straightScripts(html, { targets })).toBe(html.replace('Page.a1.js', 'wake.b2.js'));
  });

  it.each([
    ['import"./wake.b2.js";', 'wake.b2.js'],
    ['import "./wake.b2.js";\n', 'wake.b2.js'],
    ['import"./wake.b2.js";import"./live.js";', undefined],
    ['import{t as e}from"./live.js";e();', undefined],
    ['import"https://elsewhere.example/x.js";', undefined],
  ])('are understood: %s', (script, target) => {
    expect(onlyImport(script)).toBe(target);
  });
});
