import { readFileSync } from 'node:fs';
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { inOneOrder } from './filter-order.mjs';

/**
 * Indexes the text of the guidance and the rules of a built site into its folder `pagefind`. The filters of a page stand in `search-
 * index.json`; only the copy that Pagefind reads has them in its HTML, so no reader pays for them.
 *
 * @param {string} dir the built site
 * @returns {Promise<number>} how many pages were indexed
 */
export async function indexText(dir) {
  try {
    const { errors, index } = await createIndex({ excludeSelectors: notText });
    if (!index) throw new Error(errors.join('\n'));
    const { pages } = JSON.parse(readFileSync(join(dir, 'search-index.json'), 'utf8'));
    const texts = pages.filter(({ facets }) => facets.kind.some((kind) => kind !== 'page'));
    for (const { path, facets } of texts) {
      const html = readFileSync(join(dir, path, 'index.html'), 'utf8');
      const added = await index.addHTMLFile({ url: path, content: withFilters(html, facets) });
      if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('\n')}`);
    }
    const { files } = await index.getFiles();
    await rm(join(dir, 'pagefind'), { recursive: true, force: true });
    for (const { path, content } of inOneOrder(files.filter((file) => !unused.test(file.path)))) {
      const target = join(dir, 'pagefind', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    await appendFile(join(dir, 'licences.txt'), licence());
    return texts.length;
  } finally {
    await close();
  }
}

/** The licence of Pagefind's files: Vite lists the licences of the bundle alone. */
function licence() {
  const text = (file) => readFileSync(join(import.meta.dirname, '..', 'node_modules', 'pagefind', file), 'utf8');
  const { version, license } = JSON.parse(text('package.json'));
  return `\n## pagefind - ${version} (${license})\n\n${text('LICENSE/LICENSE')}`;
}

/** A page whose main part is marked as its text, with its filters. */
function withFilters(html, facets) {
  const filters = Object.entries(facets)
    .flatMap(([name, values]) => values.map((value) => `<span data-pagefind-filter="${name}:${value}"></span>`))
    .join('');
  return html.replace(/<main\b[^>]*>/, (main) => `${main.slice(0, -1)} data-pagefind-body>${filters}`);
}

// What stands on every page alike would be found on every page.
const notText = [
  'nav',
  'form',
  'button',
  '.verdict',
  '.credit',
  '.sources',
  '.voice',
  '.cite',
  '.rule-tag',
  '.buttons',
  '.rule-links',
  '.colophon',
  '#related',
];
// Ready-made interfaces that nothing here loads.
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
