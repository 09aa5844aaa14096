import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lists in `offline.json` every file of a built site that is kept for reading offline, with its hash: whatever a page shows, links to or
 * may load. A device refuses a file whose hash is another. The service worker carries the hash of the list, so that any changed file makes
 * a new version. It is called last, when every file is there.
 *
 * @param {string} dir the built site
 * @returns {number} how many files are kept
 */
export function listForOffline(dir) {
  const entries = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !leftOut.test(file) && statSync(join(dir, file)).isFile())
    .sort()
    .map((file) => [`./${file.replace(/(^|\/)index\.html$/, '$1')}`, hashOf(readFileSync(join(dir, file)))]);
  const list = JSON.stringify(entries);
  writeFileSync(join(dir, 'offline.json'), list);
  const worker = join(dir, 'sw.js');
  const [before, after, ...more] = readFileSync(worker, 'utf8').split('self.__OFFLINE_LIST');
  if (after === undefined || more.length > 0) throw new Error('The service worker must ask for the hash of its list exactly once.');
  writeFileSync(worker, `${before}"${hashOf(list)}"${after}`);
  return entries.length;
}

const hashOf = (content) => createHash('sha256').update(content).digest('base64');

// For networks, feeds and search engines, or for the host alone; and the index of a language we do not write.
const leftOut =
  /^(?:sw\.js|offline\.json|_headers|robots\.txt|sitemap.*\.xml|rss\.xml|feed\/.*|share\/.*|engine\/.*|embed(?:\.js|\/.*)|oembed\/.*|.*\.md|pagefind\/wasm\.unknown\.pagefind)$/;
