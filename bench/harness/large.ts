import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/entry.mjs';
import { projectNode } from '../../scripts/install.mjs';
import { lists } from '../../scripts/lists.mjs';
import { SITE } from './ours.ts';

/**
 * Builds our site with many more rules: a copy of this checkout to which generated ones are added as
 * CONTRIBUTING.md says, each with a fact, a question and a page of its own. The prose of the pages is that of
 * the real ones in turn.
 *
 * @returns where it was built, and the seconds its build took
 */
export async function largeSite(rules: number): Promise<{ dir: string; seconds: number }> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const pages = readdirSync(at('src/content/rules')).map((name) => readFileSync(at(`src/content/rules/${name}`), 'utf8'));
  const samples = Array.from({ length: rules - pages.length }, (_, i) => i + 1);
  addRules(samples);
  for (const [file, text] of Object.entries(await lists(folder))) writeFileSync(at(file), text);
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

function addRules(samples: readonly number[]): void {
  const [fact, rule] = ['facts', 'catalogue'].map((of) => readFileSync(at(`src/rules/${of}/misspellings.ts`), 'utf8'));
  for (const n of samples) {
    writeFileSync(at(`src/rules/facts/${idOf(n)}.ts`), sampled(n, fact));
    writeFileSync(at(`src/rules/catalogue/${idOf(n)}.ts`), sampled(n, rule));
  }
  const ids = samples.map((n) => `  '${idOf(n)}',\n`).join('');
  insert('src/rules/order.ts', "  'plan-for-introductions',", ids);
  insert('src/rules/order.ts', "  'message',", ids);
}

/** A file of a real rule or fact under another id. */
function sampled(n: number, text = ''): string {
  return text
    .replaceAll("'misspellings'", `'${idOf(n)}'`)
    .replaceAll('{ misspellings: ', `{ '${idOf(n)}': `)
    .replaceAll(/[Mm]any misspellings/g, `Sample ${n}`);
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

const COPIED = ['src', 'public', 'build', 'scripts', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];
