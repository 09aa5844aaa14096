import { launch, phone } from '../harness/browser.ts';
import { largeSite } from '../harness/large.ts';
import { load, type Load } from '../harness/load.ts';
import { ourSite } from '../harness/ours.ts';
import { serve } from '../harness/serve.ts';
import { starlightOf } from '../harness/starlight.ts';
import { kB, table, times, type Report } from '../harness/table.ts';
import { comparePages } from './pages.ts';

/** The same with 1,000 rules: what a page and a build take then. */
export async function large(rounds: number): Promise<Report> {
  const small = await ourSite();
  const ours = await largeSite(RULES);
  const starlight = starlightOf(ours.dir, 'large');
  const { tables, notes, browser = '' } = await comparePages(ours.dir, starlight.dir, rounds, READ);
  const growth = await Promise.all([small, ours.dir].map((dir) => weights(dir)));
  const rows = READ.map(({ page }) => {
    const [before = NOTHING, after = NOTHING] = growth.map((weights) => weights.get(page));
    return [
      page,
      kB(before.bytes),
      `${kB(after.bytes)} (${times(after.bytes, before.bytes)})`,
      before.nodes,
      `${after.nodes} (${times(after.nodes, before.nodes)})`,
    ];
  });
  return {
    tables: [
      ...tables,
      table([['our page', 'kB with today’s rules', `kB with ${RULES}`, 'nodes with today’s rules', `nodes with ${RULES}`], ...rows]),
      table([
        ['build', 'seconds'],
        ['ours', `${ours.seconds.toFixed(0)} (${times(ours.seconds, starlight.seconds)})`],
        ['Starlight', starlight.seconds.toFixed(0)],
      ]),
    ],
    notes: [
      ...notes,
      `${RULES} rules, each with a fact, a question and a page; the prose is that of the real pages in turn. Our build draws a share image for every page as well, which Starlight has none of.`,
    ],
    browser,
  };
}

/** What each page weighs, one visit each: bytes and nodes do not vary. */
async function weights(dir: string): Promise<Map<string, Load>> {
  const server = await serve(dir);
  const browser = await launch();
  try {
    const found = new Map<string, Load>();
    for (const { page } of READ) {
      const context = await phone(browser);
      found.set(page, await load(context, server.origin + page));
      await context.close();
    }
    return found;
  } finally {
    await browser.close();
    await server.close();
  }
}

const RULES = 1000;
const READ = [
  { page: '/rules/met-in-person/', next: '/rules/thin-profile/' },
  { page: '/guide/ask-first/', next: '/guide/when-to-accept/' },
];
const NOTHING = { bytes: NaN, nodes: NaN };
