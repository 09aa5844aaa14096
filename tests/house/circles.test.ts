import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, specifiersOf, textOf } from './source.ts';

describe('The imports of the source', () => {
  it('lead no file back to itself, by types either', () => {
    const files = filesBelow('src', 'build', 'package', 'scripts', 'bench').filter((file) => /\.(?:ts|tsx|mjs|astro)$/.test(file));
    const graph = new Map(files.map((file) => [file, targetsOf(file, textOf(file))]));
    expect(circlesIn(graph)).toEqual([]);
    expect([...graph.values()].flat().length).toBeGreaterThan(files.length);
  });
});

it('The benchmarks name no room: a package of its own knows none of ours', () => {
  const files = filesBelow('bench', 'mutants').filter((file) => /\.(?:ts|mjs)$/.test(file));
  expect(files.filter((file) => specifiersOf(file, textOf(file)).some((path) => path.startsWith('#')))).toEqual([]);
  expect(files.length).toBeGreaterThan(10);
});

describe('The search for circles', () => {
  it('finds each once, and what only leads to one is no part of it', () => {
    const graph = new Map([
      ['way in', ['a']],
      ['a', ['b', 'way out']],
      ['b', ['c']],
      ['c', ['a']],
      ['way out', ['itself']],
      ['itself', ['itself']],
    ]);
    expect(circlesIn(graph)).toEqual([['a', 'b', 'c'], ['itself']]);
  });

  it('lets many ways lead to one file', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', []],
    ]);
    expect(circlesIn(graph)).toEqual([]);
  });
});

/** The files of the project that a file imports, types included. */
function targetsOf(file: string, text: string): string[] {
  return specifiersOf(file, text)
    .map((path) => path.replace(/\?.*$/, ''))
    .filter((path) => /^[.#]/.test(path))
    .map((path) => (path.startsWith('#') ? `src/${path.slice(1)}` : posix.join(posix.dirname(file), path)));
}

/** The sets of files that all lead to each other (Tarjan's strongly connected components, those of one file apart). */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const numbers = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const visit = (file: string): void => {
    numbers.set(file, numbers.size);
    lowest.set(file, numbers.size - 1);
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!numbers.has(next)) visit(next);
      if (path.includes(next)) lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(next) ?? 0));
    }
    if (lowest.get(file) !== numbers.get(file)) return;
    const circle = path.splice(path.indexOf(file));
    if (circle.length > 1 || graph.get(file)?.includes(file)) found.push(circle);
  };
  for (const file of graph.keys()) if (!numbers.has(file)) visit(file);
  return found.sort();
}
