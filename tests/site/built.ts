import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all pages of a built site, as addresses: `/`, `/rules/`, … and `/404.html`; `/feed/` only leads on to the feed, and what stands in
 * other people's frames has its own tests. */
export function pagePaths(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .filter((path) => path !== '/feed/' && !path.startsWith('/embed/'))
    .sort();
}

/** The paths of the pages made to stand in other people's frames. */
export function framePaths(dir: string): string[] {
  return readdirSync(join(dir, 'embed'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/embed/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`);
}

/** The text of a page or file of a built site; undefined when there is none. */
export function fileAt(dir: string, path: string): string | undefined {
  const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8') : undefined;
}

/** Every value of an attribute in a page. */
export const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => (value ?? '').replaceAll('&amp;', '&'));
