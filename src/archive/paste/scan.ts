/**
 * Reads HTML as a stream of beginnings, ends and text, in one pass whose time grows with its length alone,
 * whatever is damaged in it. Comments, and what a page never shows as text, are stepped over.
 */
export function scan(html: string, to: Handler): void {
  let at = 0;
  const next = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(html) ?? undefined;
    at = found ? pattern.lastIndex : html.length;
    return found;
  };
  while (at < html.length) {
    const [text = '', closes, name] = next(TOKEN) ?? [];
    if (!name) {
      if (!UNSEEN.test(text)) to.text(text);
      continue;
    }
    const tag = name.toLowerCase();
    const given: Attributes = {};
    for (let found = next(ATTRIBUTE); found?.[1]; found = next(ATTRIBUTE)) {
      given[found[1].toLowerCase()] ??= found.slice(2).find((value) => value !== undefined) ?? '';
    }
    if (closes) to.end(tag);
    else if (SKIPPED.test(tag)) next(new RegExp(`</${tag}[^>]*>?`, 'gi'));
    else to.begin(tag, given);
  }
}

/** The beginning of a tag; a comment or a declaration; or text up to the next sign. */
const TOKEN = /<(\/?)([a-z][^\s/>]*)|<!--[^]*?(?:-->|$)|<[!?/][^>]*>?|<|[^<]+/giy;
const UNSEEN = /^<[!?/]/;
/** One more attribute, or the end of the tag. */
const ATTRIBUTE = /[\s/"'<]*(?:>|([^\s/>="'<]+)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s>]*)))?|=|$)/y;
const SKIPPED = /^(?:script|style|template|noscript|svg|iframe|object|head|title|select|textarea|audio|video|canvas)$/;

/** What an element is given, by name in lower case. */
export type Attributes = Partial<Record<string, string>>;

interface Handler {
  readonly text: (raw: string) => void;
  readonly begin: (tag: string, given: Attributes) => void;
  readonly end: (tag: string) => void;
}
