import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Report } from './harness/table.ts';
import { answer } from './tables/answer.ts';
import { cards } from './tables/cards.ts';
import { damage } from './tables/damage.ts';
import { engines } from './tables/engines.ts';
import { importing } from './tables/import.ts';
import { large } from './tables/large.ts';
import { pages } from './tables/pages.ts';
import { pasting } from './tables/paste.ts';
import { pile } from './tables/pile.ts';
import { search } from './tables/search.ts';

/**
 * Measures what was asked for, prints it and keeps it in `results`.
 *
 *     node run.ts pages --rounds 5
 */
async function run(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string', default: '5' } } });
  const [wanted = ''] = positionals;
  const names = wanted === 'all' ? Object.keys(TABLES) : [wanted];
  const rounds = Number(values.rounds);
  if (!(Number.isInteger(rounds) && rounds > 0)) throw new Error(`--rounds must be a whole number from 1, not "${values.rounds}".`);
  for (const name of names) {
    const measure = TABLES[name];
    if (!measure) throw new Error(`There is no table "${name}". There are: ${Object.keys(TABLES).join(', ')}, all.`);
    process.stderr.write(`${name} …\n`);
    const text = format(name, await measure(rounds), rounds);
    console.log(text);
    mkdirSync(new URL('results/', import.meta.url), { recursive: true });
    writeFileSync(fileURLToPath(new URL(`results/${name}.md`, import.meta.url)), text);
  }
}

function format(name: string, { tables, notes, browser, exact }: Report, rounds: number): string {
  const versions = [
    `Node ${process.versions.node}`,
    ...(browser ? [`Chromium ${browser}`] : []),
    ...(VERSIONS[name]?.map(versionOf) ?? []),
  ];
  return (
    [
      `# ${name}`,
      `${exact ? 'Counted once' : `Medians of ${rounds} interleaved rounds in one run`}. ${versions.join(', ')}.`,
      ...notes,
      ...tables,
    ].join('\n\n') + '\n'
  );
}

/** The version of an installed package of this folder. */
function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')) as {
    version: string;
  };
  return `${name} ${version}`;
}

const TABLES: Readonly<Record<string, (rounds: number) => Promise<Report>>> = {
  pages,
  large,
  search,
  answer,
  cards,
  pile,
  engines,
  import: importing,
  paste: pasting,
  damage,
};

/** The packages each table compares with. */
const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  pages: ['@astrojs/starlight', 'astro'],
  large: ['@astrojs/starlight', 'astro'],
  search: ['@astrojs/starlight', 'pagefind'],
  engines: ['json-rules-engine', 'publicodes', 'esbuild'],
  import: ['fflate', 'papaparse'],
  damage: ['fflate', 'papaparse'],
};

await run();
