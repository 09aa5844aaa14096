import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WORKER = 'sw.js';

/**
 * Writes into the service worker of a built site what it is to keep: the address of every file that a page
 * shows, links to or may load, with its hash, so that a file which does not belong to this version is
 * refused. To be called last, when every file is there.
 *
 * @param {string} dir the built site
 * @returns {number} how many files are kept
 */
export function listForOffline(dir) {
  const entries = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !leftOut.test(file) && statSync(join(dir, file)).isFile())
    .sort()
    .map((file) => entry(file, readFileSync(join(dir, file))));
  const path = join(dir, WORKER);
  const [before, after, ...more] = readFileSync(path, 'utf8').split('self.__WB_MANIFEST');
  if (after === undefined || more.length > 0) throw new Error(`${WORKER} must ask for its list exactly once.`);
  writeFileSync(path, before + JSON.stringify(entries) + after);
  return entries.length;
}

function entry(file, content) {
  const hash = createHash('sha256').update(content).digest('base64');
  return {
    url: `./${file.replace(/(^|\/)index\.html$/, '$1')}`,
    // A name that changes with what is in the file needs no second mark.
    revision: hashed.test(file) ? null : hash.slice(0, 8),
    integrity: `sha256-${hash}`,
  };
}

const hashed = /^_astro\/|^pagefind\/.*_[0-9a-f]{7,}\.pf_/;
// For networks, feeds and search engines, or for the host alone; and the index of a language we do not write.
const leftOut =
  /^(?:sw\.js|_headers|404\.html|robots\.txt|sitemap.*\.xml|rss\.xml|feed\/.*|share\/.*|engine\/.*|embed(?:\.js|\/.*)|oembed\/.*|.*\.md|pagefind\/wasm\.unknown\.pagefind)$/;
