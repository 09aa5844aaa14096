import { cpSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listForOffline } from '../../build/offline-list.mjs';

/**
 * A later version of a built site: a copy whose home page says so, and whose part for copying has another
 * name, as it would have if it had changed.
 *
 * @returns the folder, and the name of that part in the old version and in the new
 */
export function laterVersion(dir: string): { dir: string; oldPart: string; newPart: string } {
  const later = `${dir}-later`;
  rmSync(later, { recursive: true, force: true });
  cpSync(dir, later, { recursive: true });
  const oldPart = readdirSync(join(later, '_astro')).find((file) => /^copy\..*\.js$/.test(file));
  if (!oldPart) throw new Error('The site has no part of that name.');
  const newPart = oldPart.replace(/\..*\./, '.LaterOne.');
  renameSync(join(later, '_astro', oldPart), join(later, '_astro', newPart));
  for (const file of readdirSync(later, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:html|js)$/.test(file) || !statSync(join(later, file)).isFile()) continue;
    const text = readFileSync(join(later, file), 'utf8');
    writeFileSync(join(later, file), text.replaceAll(oldPart, newPart));
  }
  rewrite(join(later, 'index.html'), /(<h1[^>]*>)/, '$1Later: ');
  rewrite(join(later, 'sw.js'), /"[\w+/]{43}="/, 'self.__OFFLINE_LIST');
  listForOffline(later);
  return { dir: later, oldPart, newPart };
}

function rewrite(file: string, what: RegExp, by: string): void {
  const text = readFileSync(file, 'utf8');
  if (!what.test(text)) throw new Error(`${file} is not as it was.`);
  writeFileSync(file, text.replace(what, by));
}
