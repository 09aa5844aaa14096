/**
 * A pass over a page: where a script is nothing but the import of one chunk, the page asks for the chunk itself. A
 * request less on every page, and no wait for a file that only names the next.
 *
 * @param {string} html
 * @param {{ targets: ReadonlyMap<string, string> }} site the scripts that only import, and what they import
 */
export function straightScripts(html, { targets }) {
  return html.replace(/(<script type="module" src="[^"]*\/_astro\/)([^"/]+)(")/g, (whole, before, name, after) => {
    const target = targets.get(name);
    return target ? before + target + after : whole;
  });
}

/** The file beside a script that it imports and does nothing else; undefined for any other script. */
export const onlyImport = (script) => /^import\s*"\.\/([^"/]+\.js)";?\s*$/.exec(script)?.[1];
