import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = globSync('src/**/*.css').sort();
const ORDER = '@layer reset, tokens, base, parts, print;';

describe.each(files)('%s', (file) => {
  const css = readFileSync(file, 'utf8');

  it('opens with the order of the layers, since any file may be the first that a page reads', () => {
    expect(css.startsWith(`${ORDER}\n`)).toBe(true);
  });

  it('keeps every style inside a layer', () => {
    const outside = css.slice(ORDER.length).replace(/\/\*[^]*?\*\//g, '');
    let depth = 0;
    let text = '';
    for (const sign of outside) {
      if (sign === '{') depth++;
      else if (sign === '}') depth--;
      else if (depth === 0) text += sign;
    }
    expect(text.replace(/@layer [a-z]+/g, '').trim()).toBe('');
  });

  it('takes its colours from the tokens', () => {
    if (file.endsWith('tokens.css')) return;
    expect(css.match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/gi) ?? []).toEqual([]);
  });
});
