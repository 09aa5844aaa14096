/**
 * Reads a static host's `_headers` file: a path pattern on its own line, its headers indented below.
 *
 * @param {string} text
 * @returns {{ pattern: RegExp, headers: [name: string, value: string][] }[]}
 */
export function parseHeaders(text) {
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim() || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: toPattern(line.trim()), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    if (colon > 0) rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/**
 * The headers for a path, each with all its values: a name given twice is sent twice.
 *
 * @param {ReturnType<typeof parseHeaders>} rules
 * @param {string} path
 * @returns {Map<string, string[]>}
 */
export function headersFor(rules, path) {
  const found = new Map();
  for (const { pattern, headers } of rules) {
    if (!pattern.test(path)) continue;
    for (const [name, value] of headers) {
      const key = name.toLowerCase();
      found.set(key, [...(found.get(key) ?? []), value]);
    }
  }
  return found;
}

function toPattern(glob) {
  return new RegExp(`^${glob.split('*').map(escape).join('.*')}$`);
}

function escape(text) {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
