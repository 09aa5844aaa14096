import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, root, textOf } from './source.ts';

const texts = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...filesBelow('docs', 'package', 'bench').filter((file) => file.endsWith('.md')),
];
const code = filesBelow('src', 'build', 'scripts', 'lint', 'package', 'bench', 'mutants', 'tests').filter(
  // The borders are tried on files that are only thought of.
  (file) => /\.(?:ts|tsx|mjs|astro|css)$/.test(file) && file !== 'tests/house/borders.test.ts',
);

/** A path from the root of the project, in a sentence. */
const PATH =
  /(?<![\w@/-])(?<!\.\/?)((?:src|build|scripts|lint|tests|bench|docs|mutants|package|public|\.github)\/(?:[\w./-]|\[[\w.]+\])*[\w/])/g;

/** The paths a text names at which there is nothing; of a decision its number is enough, and the first release makes `public/engine`. */
const astray = (text: string): string[] =>
  [...text.matchAll(PATH)]
    .map(([, path = '']) => path)
    .filter((path) => !existsSync(join(root, path)) && !/^docs\/decisions\/\d{4}$|^public\/engine$/.test(path));

/** A text without what is written with a gap in it, such as `src/rules/facts/<id>.ts`. */
const withoutGaps = (text: string): string => text.replace(/`[^`\n]*[<*{…][^`\n]*`/g, '');

describe('A path in words', () => {
  it.each(texts)('leads somewhere: %s', (file) => {
    expect(astray(withoutGaps(textOf(file)))).toEqual([]);
  });

  it('leads somewhere from a comment, too', () => {
    const comments = code.flatMap((file) =>
      [...textOf(file).matchAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*/g)].map(([comment]) => ({ file, comment })),
    );
    expect(comments.flatMap(({ file, comment }) => astray(withoutGaps(comment)).map((path) => `${file}: ${path}`))).toEqual([]);
    expect(comments.length).toBeGreaterThan(1000);
  });

  it('stands in the README for every room of src and every part of the components', () => {
    const readme = textOf('README.md');
    const folders = (of: string): string[] =>
      readdirSync(join(root, of), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
    expect(folders('src').filter((room) => !readme.includes(`\nsrc/${room}/ `))).toEqual([]);
    const [parts = ''] = /\nsrc\/components\/[\s\S]*?\nsrc\//.exec(readme) ?? [];
    expect(folders('src/components').filter((part) => !new RegExp(`\\b${part}\\b`).test(parts))).toEqual([]);
  });
});

it.each(texts)('A command in words is one of its package: %s', (file) => {
  const own = dirname(file) === 'bench' ? 'bench/package.json' : 'package.json';
  const { scripts } = JSON.parse(textOf(own)) as { scripts: Record<string, string> };
  const named = [...textOf(file).matchAll(/\bnpm run ([\w-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
