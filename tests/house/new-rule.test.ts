import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Stop } from '../../scripts/entry.mjs';
import { lists, orderOf } from '../../scripts/lists.mjs';
import { newRule } from '../../scripts/new-rule.mjs';
import { root } from './source.ts';

let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'new-rule-'));
  cpSync(join(root, 'src/rules'), join(project, 'src/rules'), { recursive: true });
  mkdirSync(join(project, 'src/content/rules'), { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const textOf = (file: string): string => readFileSync(join(project, file), 'utf8');

describe('npm run new-rule', () => {
  it('begins a rule and a fact of one id, in the order, the lists and the model', async () => {
    expect(await newRule(project, 'same-school')).toEqual([
      'src/rules/facts/same-school.ts',
      'src/rules/catalogue/same-school.ts',
      'src/content/rules/same-school.mdx',
      'src/rules/order.ts',
    ]);
    expect(orderOf(project).catalogue.at(-1)).toBe('same-school');
    expect(orderOf(project).facts.slice(-3)).toEqual(['same-school', 'message', 'connected']);
    for (const [file, text] of Object.entries(await lists(project))) expect(textOf(file)).toBe(text);
    const { evaluate } = (await import(pathToFileURL(join(project, 'src/rules/index.ts')).href)) as {
      evaluate: (answers: object) => { outcomes: object };
    };
    expect(evaluate({ 'same-school': 'yes' }).outcomes).toMatchObject({ 'same-school': 'fires' });
  });

  it('begins no fact when the rule rests on one there is', async () => {
    expect(await newRule(project, 'friendly-note', 'note')).not.toContain('src/rules/facts/note.ts');
    expect(textOf('src/rules/catalogue/friendly-note.ts')).toContain("fact: 'note'");
  });

  it.each([
    ['', /cannot be an id/],
    ['Same School', /cannot be an id/],
    ['../same-school', /cannot be an id/],
    ['misspellings', /There is a rule "misspellings" already/],
  ])('refuses %j and writes nothing', async (id, message) => {
    const order = textOf('src/rules/order.ts');
    await expect(newRule(project, id)).rejects.toThrow(Stop);
    await expect(newRule(project, id)).rejects.toThrow(message);
    expect(textOf('src/rules/order.ts')).toBe(order);
  });

  it('refuses a retired id', async () => {
    writeFileSync(join(project, 'src/rules/retired.ts'), "export const retired = { 'old-rule': undefined };\n");
    await expect(newRule(project, 'old-rule')).rejects.toThrow(/retired/);
  });

  it('leaves a page alone that somebody began to write', async () => {
    writeFileSync(join(project, 'src/content/rules/same-school.mdx'), 'Prose.');
    await expect(newRule(project, 'same-school')).rejects.toThrow('would be lost');
    expect(textOf('src/content/rules/same-school.mdx')).toBe('Prose.');
  });
});
