/**
 * The content security policies an HTML page carries in its `<meta>` tags.
 *
 * @param {string} html
 * @returns {string[]}
 */
export function metaPolicies(html) {
  const policies = [];
  for (const [tag] of html.matchAll(/<meta\b(?:"[^"]*"|'[^']*'|[^'">])*>/gi)) {
    if (attribute(tag, 'http-equiv')?.toLowerCase() !== 'content-security-policy') continue;
    const policy = attribute(tag, 'content');
    // A header is one line.
    if (policy) policies.push(policy.replace(/\s+/g, ' ').trim());
  }
  return policies;
}

function attribute(tag, name) {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return found ? decode(found[1] ?? found[2] ?? found[3] ?? '') : undefined;
}

const named = { amp: '&', apos: "'", quot: '"', lt: '<', gt: '>' };

function decode(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|apos|quot|lt|gt));/gi, (_, hex, decimal, name) =>
    name ? named[name.toLowerCase()] : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}
