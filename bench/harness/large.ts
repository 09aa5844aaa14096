import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/entry.mjs';
import { projectNode } from '../../scripts/install.mjs';
import { SITE } from './ours.ts';

/**
 * Builds our site with many more rules: a copy of this checkout to which generated ones are added as
 * CONTRIBUTING.md says, each with a fact, a question and a page of its own. The prose of the pages is that of
 * the real ones in turn.
 *
 * @returns where it was built, and the seconds its build took
 */
export function largeSite(rules: number): { dir: string; seconds: number } {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const pages = readdirSync(at('src/content/rules')).map((name) => readFileSync(at(`src/content/rules/${name}`), 'utf8'));
  const samples = Array.from({ length: rules - pages.length }, (_, i) => i + 1);
  addFacts(samples);
  addRules(samples);
  for (const n of samples) writeFileSync(at(`src/content/rules/${idOf(n)}.mdx`), pageOf(n, pages[n % pages.length] ?? ''));

  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(projectNode(), ['scripts/build.mjs'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, SITE_URL: SITE, BASE_PATH: '/', OUT_DIR: '' },
  });
  if (status !== 0) throw new Error(`The large site could not be built:\n${(stdout + stderr).slice(-2000)}`);
  return { dir: join(folder, 'dist'), seconds: (performance.now() - start) / 1000 };
}

function addFacts(samples: readonly number[]): void {
  const lines = (line: (n: number) => string): string => samples.map((n) => `  '${idOf(n)}': ${line(n)},\n`).join('');
  insert(
    'src/rules/facts.ts',
    '  message: {',
    lines(() => `{ scope: 'profile', values: ['yes', 'no'] }`),
  );
  insert(
    'src/rules/fact-labels.ts',
    '  message: ',
    lines((n) => `'Does sample ${n} hold?'`),
  );
  insert(
    'src/rules/fact-words.ts',
    '  message: {',
    lines((n) => `{ yes: 'Sample ${n} holds' }`),
  );
  insert(
    'src/rules/fact-denials.ts',
    FIRST_FACT,
    lines((n) => `{ no: 'Sample ${n} does not hold' }`),
  );
  insert(
    'src/rules/questions.ts',
    FIRST_FACT,
    lines((n) => `{ ask: 'Does sample ${n} hold?', howToCheck: 'Look at sample ${n} on the profile.' }`),
  );
  insert('src/rules/question-groups.ts', "'looks-fake', 'offends'", samples.map((n) => `'${idOf(n)}', `).join(''));
}

function addRules(samples: readonly number[]): void {
  const model = readFileSync(at('src/rules/catalogue/misspellings.ts'), 'utf8');
  for (const n of samples) {
    const rule = model
      .replaceAll("'misspellings'", `'${idOf(n)}'`)
      .replaceAll('{ misspellings: ', `{ '${idOf(n)}': `)
      .replaceAll(/Many misspellings/g, `Sample ${n}`);
    writeFileSync(at(`src/rules/catalogue/${idOf(n)}.ts`), rule);
  }
  for (const [file, part] of Object.entries({ catalogue: 'rule', words: 'words', otherwise: 'otherwise', examples: 'examples' })) {
    insert(
      `src/rules/${file}.ts`,
      'import ',
      samples.map((n) => `import { ${part} as sample${n} } from './catalogue/${idOf(n)}.ts';\n`).join(''),
    );
    insert(`src/rules/${file}.ts`, "  'plan-for-introductions':", samples.map((n) => `  '${idOf(n)}': sample${n},\n`).join(''));
  }
}

/** A real page under another title. */
function pageOf(n: number, page: string): string {
  return page
    .replace(/^title: "?(.*?)"?$/m, (_, title: string) => `title: ${JSON.stringify(`Sample ${n}: ${title}`.slice(0, 70))}`)
    .replace(/^related: .*$/m, 'related: [met-in-person, thin-profile, no-reply]');
}

/** @throws Error when the file no longer has the place. */
function insert(file: string, before: string, text: string): void {
  const old = readFileSync(at(file), 'utf8');
  const place = old.indexOf(before);
  if (place < 0) throw new Error(`${file} has no "${before}" any more: mend bench/harness/large.ts.`);
  writeFileSync(at(file), old.slice(0, place) + text + old.slice(place));
}

const folder = fileURLToPath(new URL('../.cache/large/', import.meta.url));
const at = (path: string): string => join(folder, path);
const idOf = (n: number): string => `sample-${String(n).padStart(4, '0')}`;

const FIRST_FACT = "  'network-size-helps': {";
const COPIED = ['src', 'public', 'scripts', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];
