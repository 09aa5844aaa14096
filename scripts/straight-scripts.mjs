import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where a page's script is nothing but the import of one chunk, the page asks for the chunk itself: a
 * request less on every page, and no wait for a file that only names the next.
 */
export function straightScripts() {
  return {
    name: 'straight-scripts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        const targets = new Map();
        for (const file of files.filter((name) => /_astro[\\/][^\\/]+\.js$/.test(name))) {
          const target = onlyImport(await readFile(join(root, file), 'utf8'));
          if (target) targets.set(basename(file), target);
        }
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const path = join(root, file);
          await writeFile(path, straight(await readFile(path, 'utf8'), targets));
        }
        for (const name of targets.keys()) await rm(join(root, '_astro', name));
      },
    },
  };
}

/** The file beside a script that it imports and does nothing else; undefined for any other script. */
export const onlyImport = (script) => /^import\s*"\.\/([^"/]+\.js)";?\s*$/.exec(script)?.[1];

/** A page whose module scripts lead straight to the targets of those that only import. */
export const straight = (html, targets) =>
  html.replace(/(<script type="module" src="[^"]*\/_astro\/)([^"/]+)(")/g, (whole, before, name, after) => {
    const target = targets.get(name);
    return target ? before + target + after : whole;
  });
