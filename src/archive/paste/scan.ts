/**
 * Reads HTML as a stream of beginnings, ends and text, in one pass whose time grows with its length alone,
 * whatever is damaged in it. Comments, and what a page never shows as text, are stepped over.
 */
export function scan(html: string, to: Handler): void {
  let at = 0;
  while (at < html.length) {
    const sign = html.indexOf('<', at);
    if (sign < 0) return to.text(html.slice(at));
    if (sign > at) to.text(html.slice(at, sign));
    const next = html.charCodeAt(sign + 1) | 32;
    if (next >= 97 && next <= 122) at = begin(html, sign, to);
    else if (html[sign + 1] === '/') at = end(html, sign, to);
    else if (html.startsWith('<!--', sign)) at = after(html, '-->', sign + 4);
    else if (html[sign + 1] === '!' || html[sign + 1] === '?') at = after(html, '>', sign + 2);
    else {
      to.text('<');
      at = sign + 1;
    }
  }
}

function begin(html: string, sign: number, to: Handler): number {
  NAME.lastIndex = sign + 1;
  const tag = (NAME.exec(html)?.[0] ?? '').toLowerCase();
  const given: Attributes = {};
  let at = sign + 1 + tag.length;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const [, name, ...values] = ATTRIBUTE.exec(html) ?? [];
    if (!name) break;
    at = ATTRIBUTE.lastIndex;
    given[name.toLowerCase()] ??= values.find((value) => value !== undefined) ?? '';
  }
  at = after(html, '>', at);
  to.begin(tag, given);
  if (!RAW.test(tag)) return at;
  // What is between is no HTML.
  const close = new RegExp(`</${tag}`, 'gi');
  close.lastIndex = at;
  return close.exec(html)?.index ?? html.length;
}

function end(html: string, sign: number, to: Handler): number {
  NAME.lastIndex = sign + 2;
  const tag = NAME.exec(html)?.[0];
  if (tag) to.end(tag.toLowerCase());
  return after(html, '>', sign + 2);
}

function after(html: string, what: string, from: number): number {
  const found = html.indexOf(what, from);
  return found < 0 ? html.length : found + what.length;
}

const NAME = /[a-z][^\s/>]*/iy;
const ATTRIBUTE = /[\s/"'<]*([^\s/>="'<]*)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s>]*)))?/y;
const RAW = /^(?:script|style|textarea|title|xmp|noscript|iframe)$/;

/** What an element is given, by name in lower case. */
export type Attributes = Partial<Record<string, string>>;

interface Handler {
  readonly text: (raw: string) => void;
  readonly begin: (tag: string, given: Attributes) => void;
  readonly end: (tag: string) => void;
}
