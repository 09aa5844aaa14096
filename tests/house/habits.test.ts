import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, scriptsOf, textOf } from './source.ts';

const files = filesBelow('src', 'build', 'tests', 'scripts', 'lint', 'bench').filter((file) => /\.(?:ts|tsx|mjs|js|astro)$/.test(file));

describe('No file', () => {
  // Put together here, so that this file is no exception.
  it.each([['eslint', 'disable'].join('-'), ...['ignore', 'expect-error', 'nocheck'].map((word) => `@ts-${word}`)])(
    'silences a check with %s',
    (words) => {
      expect(files.filter((file) => textOf(file).includes(words))).toEqual([]);
    },
  );

  it('takes a type out of checking with any', () => {
    expect(files.filter((file) => scriptsOf(file, textOf(file)).some(saysAny))).toEqual([]);
    expect(files.length).toBeGreaterThan(40);
  });
});

describe('The search for any', () => {
  it.each(['let a: any;', 'f(a as any);', 'type A = Record<string, any>;', 'const e = <div>{a as any}</div>;'])(
    'finds it in %s',
    (code) => {
      expect(saysAny(code)).toBe(true);
    },
  );

  it('leaves the word alone in comments and strings', () => {
    expect(saysAny("// a: any\nconst any = ': any';")).toBe(false);
  });
});

function saysAny(code: string): boolean {
  const search = (node: ts.Node): boolean => node.kind === ts.SyntaxKind.AnyKeyword || (ts.forEachChild(node, search) ?? false);
  return search(ts.createSourceFile('code.tsx', code, ts.ScriptTarget.Latest));
}
