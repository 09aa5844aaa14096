import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Astro lists the hashes of every inline script and style of the whole site, and of its own runtime, in
 * each page's policy. This integration leaves each page the hashes of what stands on it: a tighter policy,
 * and half a kilobyte less of what does not compress. The policy in `_headers`, which governs what stands
 * before a page's own, gets the hashes of all inline scripts.
 */
export function exactCsp() {
  return {
    name: 'exact-csp',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        const scripts = new Set();
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const path = join(root, file);
          const html = await readFile(path, 'utf8');
          for (const hash of inlineHashes(html, 'script')) scripts.add(`'sha256-${hash}'`);
          await writeFile(path, withExactCsp(html));
        }
        const headers = join(root, '_headers');
        await writeFile(
          headers,
          (await readFile(headers, 'utf8')).replace(PLACE, () => [...scripts].sort().join(' ')),
        );
      },
    },
  };
}

// In a policy, not in the remark about it.
const PLACE = /(?<=script-src [^;]*)\{hashes\}/;

/** A page with only the hashes in its policy that its own inline scripts and styles need, in an order that no build changes. */
export function withExactCsp(html) {
  const needed = new Set(inlineHashes(html, 'script|style'));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (meta) =>
    meta.replace(/(?: 'sha256-[^']+')+/g, (all) =>
      all
        .split(/(?= )/)
        .filter((one) => needed.has(one.slice(9, -1)))
        .sort()
        .join(''),
    ),
  );
}

function inlineHashes(html, elements) {
  return [...html.matchAll(new RegExp(`<(${elements})(\\s[^>]*)?>([\\s\\S]*?)</\\1>`, 'g'))]
    .filter(([, , attributes = '']) => !isGovernedElsewhere.test(attributes))
    .map(([, , , text]) => createHash('sha256').update(text).digest('base64'));
}

// A script element with data is never run, and one with an address is no inline script.
const isGovernedElsewhere = /\stype="application\/ld\+json"|\ssrc=/;
