import { cpSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listForOffline } from '../../build/offline-list.mjs';

/**
 * A built site of fewer pages, with every script: what is kept in a moment, where keeping itself is looked at and not what is kept.
 *
 * @returns the folder
 */
export function smallSite(dir: string): string {
  const small = `${dir}-small`;
  rmSync(small, { recursive: true, force: true });
  const inFew = (path: string): boolean => !/^(?:guide|rules)\/./.test(path) || FEW.test(path);
  cpSync(dir, small, { recursive: true, filter: (from) => !LEFT_OUT.test(relative(dir, from)) && inFew(relative(dir, from)) });
  listAnew(small);
  return small;
}

const LEFT_OUT = /^(?:pagefind|share|engine|embed|oembed)\b/;
const FEW = /^(?:guide\/(?:index|when-to-accept)|rules\/(?:index|no-reply|no-personal-note|personal-note))\b/;

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
  listAnew(later);
  return { dir: later, oldPart, newPart };
}

/** Has the worker keep what is in the folder now. */
function listAnew(dir: string): void {
  rewrite(join(dir, 'sw.js'), /"[\w+/]{43}="/, 'self.__OFFLINE_LIST');
  listForOffline(dir);
}

function rewrite(file: string, what: RegExp, by: string): void {
  const text = readFileSync(file, 'utf8');
  if (!what.test(text)) throw new Error(`${file} is not as it was.`);
  writeFileSync(file, text.replace(what, by));
}
