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
    expect(await newRule(project, 'sample-rule')).toEqual([
      'src/rules/facts/sample-rule.ts',
      'src/rules/catalogue/sample-rule.ts',
      'src/content/rules/sample-rule.mdx',
      'src/rules/order.ts',
    ]);
    expect(orderOf(project).catalogue.at(-1)).toBe('sample-rule');
    expect(orderOf(project).facts.slice(-3)).toEqual(['sample-rule', 'message', 'connected']);
    for (const [file, text] of Object.entries(await lists(project))) expect(textOf(file)).toBe(text);
    const { evaluate } = (await import(pathToFileURL(join(project, 'src/rules/index.ts')).href)) as {
      evaluate: (answers: object) => { outcomes: object };
    };
    expect(evaluate({ 'sample-rule': 'yes' }).outcomes).toMatchObject({ 'sample-rule': 'fires' });
  });

  it('begins a page with what the pages there are have: the lines of the head, four things to try, the sections', async () => {
    await newRule(project, 'sample-rule');
    const written = readFileSync(join(root, 'src/content/rules/same-workplace.mdx'), 'utf8');
    const shape = (page: string): string[] => page.match(/^(?!changed)(?:\w+:|## .+| {2}- \[)/gm) ?? [];
    expect(shape(textOf('src/content/rules/sample-rule.mdx'))).toEqual(shape(written));
  });

  it('begins no fact when the rule rests on one there is', async () => {
    expect(await newRule(project, 'friendly-note', 'note')).not.toContain('src/rules/facts/note.ts');
    expect(textOf('src/rules/catalogue/friendly-note.ts')).toContain("fact: 'note'");
  });

  it.each([
    ['', /cannot be an id/],
    ['Sample Rule', /cannot be an id/],
    ['../sample-rule', /cannot be an id/],
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
    writeFileSync(join(project, 'src/content/rules/sample-rule.mdx'), 'Prose.');
    await expect(newRule(project, 'sample-rule')).rejects.toThrow('would be lost');
    expect(textOf('src/content/rules/sample-rule.mdx')).toBe('Prose.');
  });
});
