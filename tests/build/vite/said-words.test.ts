import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { saidWords } from '../../../build/vite/said-words.mjs';

interface Module {
  readonly code: string | null;
  readonly loads?: readonly string[];
  readonly later?: readonly string[];
}

/** What is remembered of some chunks: the modules of each, and the one that it is made for. */
function remembered(chunks: Record<string, { for?: string; modules: Record<string, Module> }>, environment = 'client') {
  const all = new Map(Object.values(chunks).flatMap(({ modules }) => Object.entries(modules)));
  const plugin = saidWords();
  const context = {
    environment: { name: environment },
    parse: (code: string) => parseSync('a.js', code).program,
    getModuleInfo: (id: string) => ({ importedIds: all.get(id)?.loads ?? [], dynamicallyImportedIds: all.get(id)?.later ?? [] }),
  };
  const bundle = Object.fromEntries(
    Object.entries(chunks).map(([fileName, { modules, for: facadeModuleId = null }]) => [
      fileName,
      { type: 'chunk', fileName: `_astro/${fileName}`, modules, facadeModuleId },
    ]),
  );
  plugin.generateBundle.call(context, {}, { ...bundle, 'a.svg': { type: 'asset' } });
  return (...files: string[]): string[] =>
    plugin
      .wordsOf(files)
      .split(/\s+/)
      .filter((word) => word !== '')
      .sort();
}

describe('The words of a script', () => {
  it('stand in its strings and in what its objects call their properties', () => {
    const code = 'const hidden = { accept: `tone-$' + '{name} big`, "b c": 1 }; element.className = "box"; // lost';
    expect(remembered({ 'a.js': { modules: { a: { code } } } })('a.js')).toEqual(['accept', 'b', 'big', 'box', 'c', 'tone-']);
  });

  it('are also those of what it loads, at once or later, in whatever chunk that is', () => {
    const wordsOf = remembered({
      'start.js': { for: 'start', modules: { start: { code: '"one"', loads: ['shared'], later: ['late'] } } },
      'live.js': { modules: { shared: { code: '"two"' }, late: { code: '"three"', later: ['start'] }, other: { code: '"four"' } } },
    });
    expect(wordsOf('start.js')).toEqual(['one', 'three', 'two']);
    expect(wordsOf('live.js')).toEqual(['four', 'one', 'three', 'two']);
    expect(wordsOf()).toEqual([]);
  });

  it('are none for a file that is not known, a module without code, or what is not for the browser', () => {
    expect(remembered({ 'a.js': { modules: { a: { code: null } } } })('a.js', 'b.js')).toEqual([]);
    expect(remembered({ 'a.js': { modules: { a: { code: '"one"' } } } }, 'ssr')('a.js')).toEqual([]);
  });
});
