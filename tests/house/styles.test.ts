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

  it('names no left and no right, since a browser turns the page round when it translates it into a language written from the right', () => {
    const sides =
      /\b(margin|padding|border)-(left|right)\b|(text-align|float): (left|right)|^\s*(left|right):|(?<![\w-])(?:margin|padding): [\d.]\S* (?<end>[\d.]\S*) [\d.]\S* (?!\k<end>;)[\d.]\S*;/gm;
    expect(css.match(sides) ?? []).toEqual([]);
  });
});

describe('the tokens', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');

  it('give browsers without light-dark() the light palette, whole', () => {
    const light = [...tokens.matchAll(/^ {4}(--[a-z-]+): light-dark\((#[0-9a-f]+), /gm)].map(([, name, value]) => `${name}: ${value}`);
    const block = /@supports not \(color: light-dark[^]*/.exec(tokens)?.[0] ?? '';
    const given = [...block.matchAll(/(--[a-z-]+): (#[0-9a-f]+)/g)].map(([, name, value]) => `${name}: ${value}`);
    const fills = light.filter((one) => one.startsWith('--fill'));
    expect(light.length).toBeGreaterThan(10);
    expect(given).toEqual(light.filter((one) => !fills.includes(one)));
    // What is filled has the colour of its tone in the light.
    expect(block).toContain('--fill: var(--tone);');
    for (const fill of fills) expect(light).toContainEqual(expect.stringMatching(`^--(accept|ask|decline)${fill.slice('--fill'.length)}$`));
  });

  it('define every property that a style uses, unless the style or a page sets it itself', () => {
    const sources = globSync('src/**/*.{css,tsx,astro}').map((file) => readFileSync(file, 'utf8'));
    const set = new Set(sources.flatMap((text) => text.match(/(?<=[\s'{"])--[a-z0-9-]+(?=['"]?:)/g) ?? []));
    const used = new Set(sources.flatMap((text) => text.match(/(?<=var\()--[a-z0-9-]+/g) ?? []));
    expect([...used].filter((name) => !set.has(name))).toEqual([]);
  });
});
