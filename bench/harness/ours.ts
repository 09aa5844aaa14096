import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureBuilt } from '../../scripts/build.mjs';
import { root } from '../../scripts/entry.mjs';

/** Our site as it stands in this checkout, built for the root of a host. */
export const ourSite = (): Promise<string> => ensureBuilt({ env: { SITE_URL: SITE }, outDir: join(root, '.cache/bench/ours') });

/** Every page of a built site but the 404: its path and its HTML. */
export function pagesOf(dir: string): { path: string; html: string }[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => ({
      path: `/${relative('.', file).replaceAll('\\', '/').slice(0, -'index.html'.length)}`,
      html: readFileSync(join(dir, file), 'utf8'),
    }));
}

export const SITE = 'https://accept-or-decline.example';
