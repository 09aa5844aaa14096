import { createHash } from 'node:crypto';

/**
 * A pass over a page: its policy has the hashes of the scripts and styles that stand on it, in an order that no build
 * changes. Astro lists those of every inline script and style of the whole site, and of its own runtime, in each
 * page's policy: this is tighter, and half a kilobyte less of what does not compress. A script that Astro was not told
 * of stays shut out; styles are what the passes before have left.
 *
 * @param {string} html
 * @param {{ scripts: Set<string> }} site gets the inline scripts of the page, as sources of a policy
 */
export function exactPolicy(html, { scripts }) {
  const own = { script: sources(html, 'script'), style: sources(html, 'style') };
  for (const source of own.script) scripts.add(source);
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (meta) =>
    meta.replace(/\b(script|style)-src [^;]*/g, (directive, element) => {
      const needed = element === 'script' ? own.script.filter((source) => directive.includes(source)) : own.style;
      return [directive.replace(/ 'sha256-[^']+'/g, ''), ...[...new Set(needed)].sort()].join(' ');
    }),
  );
}

/**
 * The text of `_headers` with the hashes of all inline scripts: its policy governs what stands before a page's own.
 *
 * @param {string} text
 * @param {Iterable<string>} scripts
 */
export function withScripts(text, scripts) {
  return text.replace(PLACE, () => [...scripts].sort().join(' '));
}

/**
 * The text of `_headers` with a rule for each path that no other page may frame. They are named one by one, since a rule
 * for all of them could not be taken back for the pages made to be framed: headers of one name add up.
 *
 * @param {string} text
 * @param {readonly string[]} paths
 */
export function withFolders(text, paths) {
  return text.replace(/^\{unframed\}\n( +.*\n)/m, (_, header) => paths.map((path) => `${path}\n${header}`).join(''));
}

// In a policy, not in the remark about it.
const PLACE = /(?<=script-src [^;]*)\{hashes\}/;

function sources(html, element) {
  return [...html.matchAll(new RegExp(`<${element}(\\s[^>]*)?>([\\s\\S]*?)</${element}>`, 'g'))]
    .filter(([, attributes = '']) => !isGovernedElsewhere.test(attributes))
    .map(([, , text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

// A script element with data is never run, and one with an address is no inline script.
const isGovernedElsewhere = /\stype="application\/ld\+json"|\ssrc=/;
