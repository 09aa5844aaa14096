import { posix } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { rooms } from '../../lint/borders.mjs';
import { filesBelow, root, specifiersOf, textOf } from './source.ts';

const eslint = new ESLint({ cwd: root });

/** The ways to reach a module in TypeScript. */
const inTypeScript = [
  (to: string) => `import '${to}';`,
  (to: string) => `import { a } from '${to}';`,
  (to: string) => `import type { A } from '${to}';`,
  (to: string) => `export { b } from '${to}';`,
  (to: string) => `export type { B } from '${to}';`,
  (to: string) => `export * from '${to}';`,
  (to: string) => `const c = await import('${to}');`,
  (to: string) => `type C = import('${to}').C;`,
];

/** Those that plain JavaScript has. */
const inScript = inTypeScript.filter((form) => !form('').includes('type'));

/** The same in a page, whose frontmatter and scripts cannot export. */
const inAstro = [
  (to: string) => `---\nimport a from '${to}';\n---\n`,
  (to: string) => `---\nimport type { A } from '${to}';\n---\n`,
  (to: string) => `---\nconst c = await import('${to}');\n---\n`,
  (to: string) => `<script>\nimport { a } from '${to}';\na();\n</script>\n`,
  (to: string) => `<script>\nvoid import('${to}');\n</script>\n`,
];

/** What the lint must say of an import: file, what it may reach, what it may not. */
const borders: [file: string, may: string[], mustNot: string[]][] = [
  [
    'src/rules/some.ts',
    ['./facts.ts', './catalogue/some.ts'],
    [
      'zod',
      'preact',
      'node:fs',
      'astro:content',
      '#state/storage.ts',
      './../state/storage.ts',
      '#archive/index.ts',
      '/src/state/storage.ts',
    ],
  ],
  [
    'src/rules/catalogue/some.ts',
    ['./other.ts', '../rule.ts'],
    ['fflate', '#state/storage.ts', '#components/islands/address.ts', '../../../scripts/entry.mjs'],
  ],
  [
    'src/archive/some.ts',
    ['./rows.ts', './csv/row.ts', '#rules/index.ts'],
    [
      'fflate',
      'zod/mini',
      'preact',
      'astro',
      'astro:content',
      'node:zlib',
      'papaparse',
      '#state/storage.ts',
      '#components/islands/form.ts',
    ],
  ],
  [
    'src/pile/some.ts',
    ['./card.ts', '#rules/index.ts', '#archive/index.ts', 'zod/mini'],
    ['#archive/rows.ts', '#state/storage.ts', '#components/islands/form.ts', 'idb', 'preact', 'node:fs'],
  ],
  [
    'src/state/some.ts',
    ['./link.ts', '#rules/answers.ts', '#archive/index.ts', '#pile/index.ts', 'idb'],
    [
      '#archive/rows.ts',
      '#components/islands/address.ts',
      '#pages/index.astro',
      '#feeds/rules.ts',
      'astro',
      'astro:content',
      'preact',
      'node:fs',
    ],
  ],
  [
    'src/offline/some.ts',
    ['./pages.ts'],
    ['#state/storage.ts', '#rules/index.ts', '#components/islands/form.ts', 'workbox-precaching', 'preact', 'astro:content'],
  ],
  ['src/embed/some.ts', ['./other.ts'], ['#rules/index.ts', '#state/link.ts', 'preact', 'node:fs']],
  [
    'src/content/some.ts',
    ['./other.ts', '#rules/index.ts'],
    ['./experts.json', '#state/link.ts', '#feeds/rules.ts', 'astro:content', 'node:fs'],
  ],
  [
    'src/feeds/some.ts',
    ['./other.ts', '#rules/index.ts', '#pile/index.ts', '#content/pages.ts', 'zod'],
    ['#state/storage.ts', '#components/islands/address.ts', '#archive/index.ts', 'astro:content', 'node:fs'],
  ],
  [
    'src/components/islands/some.ts',
    [
      './form.ts',
      './Some/Some.tsx',
      './Some/some.css?inline',
      '#rules/index.ts',
      '#state/link.ts',
      '#pile/index.ts',
      '#archive/index.ts',
      '#archive/demo/index.ts',
      '#archive/worker.ts',
      '#archive/paste/marked-worker.ts',
      'preact',
      'pagefind/pagefind.js',
    ],
    ['../Link.astro', './Link.astro', '../at.ts', '../some.client.ts', '#archive/rows.ts', '#layouts/Page.astro', 'astro:content', 'zod'],
  ],
  [
    'src/components/islands/Some/Some.tsx',
    ['./some.css', '../form.ts', '#rules/index.ts', '#state/link.ts', 'preact/hooks'],
    ['../../Link.astro', '../../at.ts', '#content/experts.json', '#feeds/rules.ts', 'astro:transitions/client', 'react'],
  ],
  [
    'src/components/some.client.ts',
    ['./other.client.ts', './islands/distance.ts', './islands/address.ts', '#rules/index.ts', '#state/link.ts'],
    ['./at.ts', './islands/form.ts', '#archive/index.ts', '#pages/index.astro', 'preact', 'astro:content'],
  ],
  [
    'src/components/Some.astro',
    [
      './Link.astro',
      './islands/Some/Some.tsx',
      './some.client.ts',
      '#rules/index.ts',
      '#styles/base.css',
      '#feeds/rules.ts',
      'astro:content',
      'preact',
    ],
    ['#state/link.ts', '#archive/index.ts', '#content/experts.json', 'node:fs', '../../scripts/entry.mjs'],
  ],
  ['src/components/some.ts', ['./Link.astro', '#rules/index.ts', '#archive/demo/people.ts'], ['#state/link.ts', '#archive/index.ts']],
  [
    'src/layouts/Some.astro',
    ['#components/page/Link.astro', '#styles/base.css'],
    ['#state/link.ts', '#archive/index.ts', '#pages/index.astro'],
  ],
  [
    'src/pages/some.astro',
    ['#layouts/Page.astro', '#rules/index.ts', '#content/pages.ts', 'astro:content'],
    ['#state/link.ts', '#archive/index.ts', '#content/experts.json'],
  ],
  ['src/pages/some/[id].astro', ['#layouts/Page.astro', '#components/page/Link.astro'], ['#state/link.ts', '#archive/index.ts']],
  ['src/pages/some.json.ts', ['#feeds/rules.ts'], ['#state/link.ts', '#archive/index.ts']],
  ['src/content.config.ts', ['astro:content', 'astro/loaders', '#rules/index.ts'], ['#state/link.ts', '#archive/index.ts', 'node:fs']],
  [
    'build/some.mjs',
    ['./other.mjs', './passes/other.mjs', 'node:fs', 'pagefind', 'astro'],
    ['../scripts/entry.mjs', '../src/rules/index.ts', '#rules/index.ts', '#feeds/rules.ts', 'preact', 'sharp', 'zod'],
  ],
  ['build/passes/some.mjs', ['./other.mjs', '../some.mjs', 'node:crypto'], ['../../src/rules/index.ts', '#rules/index.ts', 'preact']],
  [
    'package/some.ts',
    ['./other.ts', '#rules/lists/words.ts', '#archive/read-export.ts', '#pile/index.ts', '#state/link.ts', 'node:fs', 'zod'],
    [
      '#state/storage.ts',
      '#components/islands/address.ts',
      '#components/islands/form.ts',
      '../build/engine.mjs',
      '../src/rules/index.ts',
      'preact',
      'express',
    ],
  ],
  ['src/elsewhere/some.ts', [], ['./other.ts', '#rules/index.ts', 'zod']],
];

describe('The lint', () => {
  it.each(edges((may) => may))('lets %s import %s', async (file, to) => {
    expect(await refused(file, to)).toEqual([]);
  });

  it.each(edges((_, mustNot) => mustNot))('does not let %s import %s', async (file, to) => {
    expect(await refused(file, to)).toEqual(formsFor(file).map((form) => form(to)));
  });

  it('knows every room of the table', () => {
    const tried = borders.map(([file]) => (file.startsWith('src/') ? file.slice('src/'.length) : `/${file}`));
    const untried = rooms.filter(({ files }) => !tried.some((file) => posix.matchesGlob(file, files)));
    expect(untried).toEqual([]);
  });

  it.each([
    ['a computed import', 'const path = String(1); void import(path);'],
    ['a template as an import', 'void import(`../state/link.ts`);'],
    ['a glob', "import.meta.glob('../state/*.ts');"],
    ['a relative path into another room', "import { a } from '../rules/index.ts';"],
    ['a room by its name within it', "import { a } from '#components/islands/address.ts';"],
    ['a worker elsewhere', "new Worker(new URL('../archive/worker.ts', import.meta.url));"],
  ])('does not let a border be crossed by %s', async (_, text) => {
    expect(await complaints('src/components/some.ts', text)).not.toEqual([]);
  });

  it.each([
    ['src/components/islands/some.ts', 'localStorage.clear();'],
    ['src/components/some.client.ts', 'window.sessionStorage.clear();'],
    ['src/rules/some.ts', 'document.title;'],
    ['src/archive/some.ts', "void fetch('/');"],
  ])('keeps storage and the page out of %s', async (file, text) => {
    const messages = await lint(file, text);
    expect(messages.filter(({ ruleId }) => ruleId?.startsWith('no-restricted-'))).toHaveLength(1);
  });

  it('cannot be switched off in a file', async () => {
    const comment = ['eslint', 'disable'].join('-');
    expect(await complaints('src/rules/some.ts', `/* ${comment} */\nimport 'zod';`)).not.toEqual([]);
  });
});

/** The borders once more, by room; written by hand, so that a slip in the lint's table shows here. */
const reach: Record<string, RegExp> = {
  rules: /^rules$/,
  archive: /^(?:archive|archive door|archive side door|rules)$/,
  pile: /^(?:pile|rules|archive door|package:zod)$/,
  state: /^(?:state|rules|pile|archive door|package:idb)$/,
  offline: /^offline$/,
  embed: /^embed$/,
  feeds: /^(?:feeds|rules|pile|lists of content|package:zod)$/,
  islands: /^(?:islands|rules|state|pile|archive door|archive side door|package:(?:preact|pagefind))$/,
  client: /^(?:client|rules|state|what client scripts share)$/,
  components: /^(?:components|demo people|islands|client|layouts|rules|styles|feeds|lists of content|package:(?!node:).+)$/,
  layouts: /^(?:components|islands|client|layouts|rules|styles|feeds|lists of content|package:(?!node:).+)$/,
  pages: /^(?:components|islands|client|layouts|pages|rules|styles|feeds|lists of content|package:(?!node:).+)$/,
  styles: /^styles$/,
  collections: /^(?:rules|package:(?:astro.*|zod))$/,
  content: /^(?:rules|lists of content)$/,
  build: /^(?:build|package:(?:node:.+|astro|vite|pagefind|rolldown|rolldown-plugin-dts|css-tree))$/,
  package: /^(?:package|rules|archive|archive door|pile|state|islands|package:(?:node:.+|zod|@modelcontextprotocol\/sdk))$/,
};

describe('The source', () => {
  const files = filesBelow('src', 'build', 'package');

  it('has every file in a room', () => {
    expect(files.filter((file) => !(roomOf(file) in reach))).toEqual([]);
    expect(files.length).toBeGreaterThan(40);
  });

  it('crosses no border', () => {
    const crossings = files.flatMap((file) =>
      specifiersOf(file, textOf(file))
        .filter((to) => !reach[roomOf(file)]?.test(targetOf(file, to)))
        .map((to) => `${file} imports ${to}`),
    );
    expect(crossings).toEqual([]);
  });

  it('has no import or export in its prose', () => {
    const prose = files.filter((file) => file.endsWith('.mdx'));
    const inFences = /^(```|~~~)[\s\S]*?^\1/gm;
    expect(prose.filter((file) => /^(?:import|export)\b/m.test(textOf(file).replace(inFences, '')))).toEqual([]);
    expect(prose).not.toEqual([]);
  });
});

describe('The reading of imports', () => {
  it.each(inTypeScript.map((form) => form('../there.ts')))('sees %s', (text) => {
    expect(specifiersOf('src/here.ts', text)).toEqual(['../there.ts']);
  });

  it.each([
    ...inAstro.map((form) => form('../there.ts')),
    '<script src="../there.ts"></script>',
    "<p>{(await import('../there.ts')).name}</p>",
    "<style>@import '../there.ts';</style>",
    "---\nconst all = import.meta.glob('../there.ts');\n---\n",
    "<script>new Worker(new URL('../there.ts', import.meta.url))</script>",
  ])('sees %j in a page', (text) => {
    expect(specifiersOf('src/here.astro', text)).toEqual(['../there.ts']);
  });

  it('does not take words for imports', () => {
    expect(specifiersOf('src/here.ts', "// import 'a'\nconst text = \"import 'b'\";")).toEqual([]);
  });
});

function edges(choose: (may: string[], mustNot: string[]) => string[]): [file: string, to: string][] {
  return borders.flatMap(([file, may, mustNot]) => choose(may, mustNot).map((to): [string, string] => [file, to]));
}

function formsFor(file: string): ((to: string) => string)[] {
  if (file.endsWith('.mjs')) return inScript;
  return file.endsWith('.astro') ? inAstro : inTypeScript;
}

/** The ways to reach a module that the lint refuses in a file. In a script each is a line, so that all are read at once. */
async function refused(file: string, to: string): Promise<string[]> {
  const texts = formsFor(file).map((form) => form(to));
  const isPage = file.endsWith('.astro');
  const found = await Promise.all((isPage ? texts : [texts.join('\n')]).map((text) => complaints(file, text)));
  const lines = new Set(found.flat().map(({ line }) => line));
  return texts.filter((_, i) => (isPage ? (found[i] ?? []).length > 0 : lines.has(i + 1)));
}

async function complaints(file: string, text: string): Promise<ESLint.LintResult['messages']> {
  const messages = await lint(file, text);
  return messages.filter(({ ruleId }) => ruleId === 'house/border');
}

async function lint(file: string, text: string): Promise<ESLint.LintResult['messages']> {
  const [result] = await eslint.lintText(text, { filePath: posix.join(root, file) });
  const broken = result?.messages.find(({ fatal }) => fatal);
  if (!result || broken) throw new Error(`ESLint cannot read the text: ${broken?.message ?? 'no result'}`);
  return result.messages;
}

function roomOf(file: string): string {
  if (file === 'src/content.config.ts') return 'collections';
  if (file.startsWith('src/components/islands/')) return 'islands';
  if (file.startsWith('src/components/') && file.endsWith('.client.ts')) return 'client';
  return file.split('/')[file.startsWith('src/') ? 1 : 0] ?? '';
}

const SIDE_DOORS = [
  'src/archive/demo/index.ts',
  'src/archive/worker.ts',
  ...['marked', 'unmarked', 'text', 'other', 'words'].map((part) => `src/archive/paste/${part}-worker.ts`),
];

function targetOf(file: string, to: string): string {
  const path = to.replace(/\?.*$/, '');
  if (!/^[./#]/.test(path)) return `package:${/^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path}`;
  const target = path.startsWith('#') ? `src/${path.slice(1)}` : posix.join(posix.dirname(file), path);
  if (path.startsWith('/') || !/^(?:src|build|package)\//.test(target)) return 'outside';
  if (/^src\/content\/[\w-]+\.ts$/.test(target)) return 'lists of content';
  if (target === 'src/archive/index.ts') return 'archive door';
  if (roomOf(file) === 'components' && target === 'src/archive/demo/people.ts') return 'demo people';
  if (SIDE_DOORS.includes(target)) return 'archive side door';
  if (roomOf(file) === 'client' && /^src\/components\/islands\/(?:distance|address)\.ts$/.test(target)) return 'what client scripts share';
  if (roomOf(file) === 'islands' && target.endsWith('.astro')) return 'a page part';
  return roomOf(target);
}
