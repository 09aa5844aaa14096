import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factIds, ruleIds } from '#rules/index.ts';
import { lists, orderOf } from '../../scripts/lists.mjs';
import { filesBelow, root, textOf } from './source.ts';

const written = await lists(root);

describe('The lists in src/rules/lists', () => {
  it.each(Object.keys(written))('%s is what `npm run lists` writes', (file) => {
    expect(textOf(file)).toBe(written[file]);
  });

  it('are no more than those: no other file says that it was written so', () => {
    const claiming = filesBelow('src').filter((file) => textOf(file).startsWith('// Written by `npm run lists`'));
    expect(claiming.sort()).toEqual(Object.keys(written).sort());
  });

  it('gather every file of a rule and of a fact, and the order has no id without a file', () => {
    const ids = (folder: string): string[] => filesBelow(folder).map((file) => basename(file, '.ts'));
    expect(ids('src/rules/catalogue').sort()).toEqual([...ruleIds].sort());
    expect(ids('src/rules/facts').sort()).toEqual([...factIds].sort());
  });
});

it('The order is read from its text as the program reads it', () => {
  expect(orderOf(root)).toEqual({ catalogue: [...ruleIds], facts: [...factIds] });
});
