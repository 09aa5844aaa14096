import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Gives every link to another site `rel="noreferrer"` after the build, so that none can be forgotten. */
export function linksOut() {
  return {
    name: 'links-out',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'))) {
          const path = join(root, file);
          await writeFile(path, withQuietLinks(await readFile(path, 'utf8')));
        }
      },
    },
  };
}

/** A page whose links to other sites do not say where the reader came from. */
export function withQuietLinks(html) {
  return html.replace(/<a (?=[^>]*href="https?:)(?![^>]*\srel=)/g, '<a rel="noreferrer" ');
}
