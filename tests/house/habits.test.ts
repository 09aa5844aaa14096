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

it('No page shows an arrow or a shape that a plain font may lack: signs are drawn', () => {
  const shown = filesBelow('src').filter((file) => /\.(?:tsx?|astro|mdx|css|json)$/.test(file) && !file.startsWith('src/archive/'));
  expect(shown.flatMap((file) => [...textOf(file).matchAll(/[\u2190-\u2bff]/g)].map(([sign]) => `${file}: ${sign}`))).toEqual([]);
  expect(shown.length).toBeGreaterThan(200);
});

it('Every cast in what ships has its reason beside it', () => {
  const ships = files.filter((file) => /^src\/.*\.(?:tsx?|astro)$/.test(file));
  const bare = ships.flatMap((file) => scriptsOf(file, textOf(file)).flatMap((code) => bareCasts(code).map((line) => `${file}: ${line}`)));
  expect(bare).toEqual([]);
});

it('No test has a route end by itself: a page that sets out at that moment is lost, and its test fails one time in hundreds', () => {
  const tests = files.filter((file) => file.startsWith('tests/') && textOf(file).includes('.route('));
  expect(tests.filter((file) => /\btimes: \d/.test(textOf(file)))).toEqual([]);
  expect(tests.length).toBeGreaterThan(5);
});

describe('The search for bare casts', () => {
  it.each(['const a = b as Key;', '// far away\n\n\n\n\nconst a = b as Key;', 'const a = b!;'])('finds %j', (code) => {
    expect(bareCasts(code)).toHaveLength(1);
  });

  it.each(['const a = b as Key; // a key of the table', '// Keys of the table.\nconst a = b as Key;', 'const a = [1] as const;'])(
    'lets %j be',
    (code) => {
      expect(bareCasts(code)).toEqual([]);
    },
  );
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

/** Lines with a cast and no comment near it. What widens a list so that it can be asked about any text needs none. */
function bareCasts(code: string): string[] {
  const lines = code.split('\n');
  const source = ts.createSourceFile('code.tsx', code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const search = (node: ts.Node): void => {
    const isCast = ts.isAsExpression(node) && !/^(?:const|readonly string\[\])$/.test(node.type.getText(source));
    if (isCast || ts.isNonNullExpression(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getEnd());
      if (!/\/\/|\*\//.test(lines.slice(Math.max(0, line - NEAR), line + NEAR + 1).join('\n'))) found.push((lines[line] ?? '').trim());
    }
    ts.forEachChild(node, search);
  };
  search(source);
  return found;
}

/** In lines: a comment above a statement, or behind its end. */
const NEAR = 4;
