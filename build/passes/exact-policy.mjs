import { createHash } from 'node:crypto';

/**
 * A pass over a page: its policy gets the hashes of the scripts and styles that stand on it, in an order that no build changes. Astro lists
 * the hashes of the whole site and of its own runtime in the policy of every page; this list is tighter, and saves half a kilobyte that
 * does not compress. A script that Astro was not told of stays shut out. A page for frames names the address of the site beside `'self'`,
 * because in a sandboxed frame `'self'` means nothing to Safari.
 *
 * @param {string} html
 * @param {{ scripts: Set<string>, origin?: string | undefined }} site `scripts` gets what the page may run, as sources of
 *   a policy; `origin`: where the site will be, if that is known
 */
export function exactPolicy(html, { scripts, origin }) {
  const own = { script: sources(html, 'script'), style: sources(html, 'style') };
  const home = origin && html.includes('data-root="frame"') ? [origin] : [];
  for (const source of [...own.script, ...home]) scripts.add(source);
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (meta) =>
    meta.replace(/\b(script|style)-src [^;]*/g, (directive, element) => {
      const needed = element === 'script' ? own.script.filter((source) => directive.includes(source)) : own.style;
      const others = directive.replace(/ 'sha256-[^']+'/g, '');
      return [others, ...(element === 'script' ? home : []), ...[...new Set(needed)].sort()].join(' ');
    }),
  );
}

/**
 * The text of `_headers` with the hashes of all inline scripts: a browser holds a page to this policy as well as to its own.
 *
 * @param {string} text
 * @param {Iterable<string>} scripts
 */
export function withScripts(text, scripts) {
  return text.replace(PLACE, () => [...scripts].sort().join(' '));
}

/**
 * The text of `_headers` with a rule for each path that no other page may frame. Each path is named, because one rule for all could not be
 * taken back for the pages that are made to be framed: headers of one name add up.
 *
 * @param {string} text
 * @param {readonly string[]} paths
 */
export function withFolders(text, paths) {
  return text.replace(/^\{unframed\}\n( +.*\n)/m, (_, header) => paths.map((path) => `${path}\n${header}`).join(''));
}

// The place in the policy: the remark at the top of the file names `{hashes}` too.
const PLACE = /(?<=script-src [^;]*)\{hashes\}/;

function sources(html, element) {
  return [...html.matchAll(new RegExp(`<${element}(\\s[^>]*)?>([\\s\\S]*?)</${element}>`, 'g'))]
    .filter(([, attributes = '']) => !isGovernedElsewhere.test(attributes))
    .map(([, , text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

// A script element with data is never run, and one with an address is no inline script.
const isGovernedElsewhere = /\stype="application\/ld\+json"|\ssrc=/;
