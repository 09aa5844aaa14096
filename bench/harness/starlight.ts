import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectNode } from '../../scripts/install.mjs';
import TurndownService from 'turndown';
import { pagesOf, SITE } from './ours.ts';

/**
 * Builds a Starlight site with the same pages and the same text as a built site of ours.
 *
 * @param ours the built site the text is taken from
 * @param name a folder name of its own
 * @returns where it was built, and the seconds its build took
 */
export function starlightOf(ours: string, name: string): { dir: string; seconds: number } {
  const folder = join(bench, '.cache', `starlight-${name}`);
  rmSync(folder, { recursive: true, force: true });
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  // Astro bundles what is named here; the packages themselves are found in the folders around it.
  write('package.json', '{ "type": "module", "dependencies": { "@astrojs/starlight": "*", "astro": "*" } }\n');
  write('astro.config.mjs', CONFIG);
  write('src/content.config.ts', COLLECTION);
  for (const { path, html } of pagesOf(ours)) write(`src/content/docs${path}index.md`, markdownOf(html));
  const seconds = astroBuild(folder);
  return { dir: join(folder, 'dist'), seconds };
}

/**
 * Runs `astro build` of a folder whose packages are installed around it.
 *
 * @returns the seconds it took
 * @throws Error with the end of its output when it fails
 */
function astroBuild(folder: string): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(projectNode(), [join(bench, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`The Starlight site could not be built:\n${(stdout + stderr).slice(-2000)}`);
  return (performance.now() - start) / 1000;
}

/** A page's own text as Markdown; pictures and scripts are left out. */
function markdownOf(html: string): string {
  const [, title = ''] = /<title>(.*?)<\/title>/.exec(html) ?? [];
  const [, description = ''] = /<meta name="description" content="(.*?)"/.exec(html) ?? [];
  const [main = ''] = /<main\b[\s\S]*<\/main>/.exec(html) ?? [];
  const front = [`title: ${JSON.stringify(plain(title))}`, `description: ${JSON.stringify(plain(description))}`];
  return `---\n${front.join('\n')}\n---\n\n${turndown.turndown(main.replace(/<h1[\s\S]*?<\/h1>/, ''))}\n`;
}

const plain = (html: string): string => turndown.turndown(html).replaceAll('\\', '');

const turndown = new TurndownService({ headingStyle: 'atx' });
turndown.remove((node) => ['SCRIPT', 'STYLE', 'svg', 'SVG'].includes(node.nodeName));
turndown.addRule('heading links', {
  filter: (node) => node.nodeName === 'A' && node.classList.contains('anchor'),
  replacement: (content) => content,
});

const bench = fileURLToPath(new URL('..', import.meta.url));

const CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: '${SITE}',
  integrations: [starlight({
    title: 'Accept or Decline',
    sidebar: [
      { label: 'Guide', items: [{ autogenerate: { directory: 'guide' } }] },
      { label: 'Rules', items: [{ autogenerate: { directory: 'rules' } }] },
    ],
  })],
});
`;

const COLLECTION = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
