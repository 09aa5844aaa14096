import { decoded } from './entities.ts';
import { isNote, type LinePart } from './line-part.ts';
import { linkedPlace, type LinkedPlace } from './link.ts';

import { BREAK, plain } from './plain.ts';
import { scan, type Attributes } from './scan.ts';

/**
 * HTML from a clipboard as the lines a reader saw. It is no document: nothing in it is run, loaded or styled, and
 * damaged HTML is read as far as it makes sense. Each line knows its links and the cards it stands in.
 */
export function linesOf(html: string, { signsIn, decoded }: Look = TODAY): Seen {
  const lines: Line[] = [];
  const signs: string[] = [];
  const open: Element[] = [];
  const opened = new Map<string, number>();
  const cards = LEVELS.map(() => 0);
  let runs: Run[] = [];
  let labels: string[] = [];
  let count = 0;

  const flush = (): void => {
    if (runs.length > 0 || labels.length > 0) lines.push(...lineOf(runs, labels, [...cards]));
    runs = [];
    labels = [];
  };

  const close = (): void => {
    const element = open.at(-1);
    if (!element) return;
    if (element.breaks) flush();
    for (const level of element.levels) cards[level] = 0;
    opened.set(element.tag, (opened.get(element.tag) ?? 1) - 1);
    open.pop();
  };

  const end = (tag: string): void => {
    if (!opened.get(tag)) return;
    while (open.at(-1)?.tag !== tag) close();
    close();
  };

  const text = (raw: string): void => {
    const within = open.at(-1) ?? ROOT;
    if (!within.skipped && (runs.length > 0 || raw.trim())) runs.push({ text: decoded(raw), within });
  };

  const begin = (tag: string, given: Attributes): void => {
    // A new item of a list ends the one before it, whose end may be left out.
    if (tag === 'li' && open.at(-1)?.around === 'li') end('li');
    const element = elementOf(tag, given, open.at(-1) ?? ROOT, decoded);
    if (!element.skipped) signs.push(...signsIn(given, element.furniture));
    const levels = LEVELS.flatMap((is, level) => (cards[level] === 0 && is(tag, given) ? [level] : []));
    element.breaks ||= levels.length > 0;
    if (element.breaks) flush();
    if (element.skipped && VOID.test(tag)) return;
    if (tag === 'br') runs.push({ text: BREAK, within: element });
    if (tag === 'img') {
      const { link, furniture } = element;
      lines.push({
        ...BLANK,
        text: plain(decoded(given.alt ?? '')),
        links: link ? [link] : [],
        part: 'image',
        furniture,
        cards: [...cards],
      });
    }
    if (VOID.test(tag)) return;
    count++;
    for (const level of levels) cards[level] = count;
    element.levels = levels;
    open.push(element);
    opened.set(tag, (opened.get(tag) ?? 0) + 1);
    // Clamped lines stand under each other without a space between them.
    if (given.class?.includes('line-clamp__line')) text(' ');
    const label = given['aria-label'];
    if (label && !element.skipped && element.part === 'button') labels.push(plain(decoded(label)));
  };

  scan(html, { text, begin, end });
  while (open.length > 0) close();
  flush();
  return { lines, signs: new Set(signs) };
}

/** The marks of a card, the surest first; each line says in which card of each level it stands. */
const LEVELS: readonly ((tag: string, given: Attributes) => boolean)[] = [
  (_, { componentkey = '' }) => componentkey.startsWith('urn:li:invitation:'),
  (_, given) => given['data-view-name'] === 'pending-invitation',
  (_, given) => /(?:^|\s)(?:mn-)?invitation-card(?:\s|$)/.test(given.class ?? ''),
  (_, { role }) => role === 'listitem',
  (tag) => tag === 'li',
];
/** How many of the levels are marks of the layout that LinkedIn has today, and how many LinkedIn's own marks of an invitation. */
export const CURRENT_MARKS = 2;
export const OWN_MARKS = 3;
export const LEVEL_COUNT = LEVELS.length;

const PARTS: readonly (readonly [LinePart, RegExp])[] = [
  ['title', /invitation-card__(?:tvm-)?title|person-info__name/],
  ['headline', /invitation-card__subtitle|person-info__occupation/],
  ['mutual', /member-insights|shared-connections/],
  ['time', /time-badge/],
  ['cut-note', /custom-message/],
];

function elementOf(tag: string, given: Attributes, parent: Element, decoded: Look['decoded']): Element {
  const { role = '', class: classes = '', id = '', href } = given;
  const own = partOf(tag, role, given, classes);
  const place = href === undefined ? undefined : linkedPlace(decoded(href));
  return {
    tag,
    levels: [],
    part: isNote(parent.part) && own !== 'button' ? parent.part : (own ?? parent.part),
    breaks: own !== undefined || !INLINE.test(tag),
    strong: parent.strong || tag === 'strong' || tag === 'b',
    skipped: parent.skipped || SKIPPED.test(tag),
    link: href === undefined ? parent.link : place && { place },
    hidden: given['aria-hidden'] === 'true' ? 'eye' : /\b(?:visually-hidden|a11y-text|sr-only)\b/.test(classes) ? 'ear' : parent.hidden,
    furniture:
      parent.furniture ||
      /^(?:nav|footer|aside)$/.test(tag) ||
      /^(?:navigation|contentinfo|complementary|banner|dialog)$/.test(role) ||
      /\b(?:msg-overlay|global-nav|global-footer)/.test(`${id} ${classes}`),
    around: tag === 'li' ? 'li' : tag === 'ul' || tag === 'ol' || role === 'list' ? 'list' : parent.around,
  };
}

function partOf(tag: string, role: string, given: Attributes, classes: string): LinePart | undefined {
  const testId = given['data-testid'];
  if (tag === 'button' || role === 'button' || role === 'tab' || testId === 'expandable-text-button') return 'button';
  if (/^h[1-6]$/.test(tag) || role === 'heading') return 'heading';
  if (tag === 'time') return 'time';
  if (testId === 'expandable-text-box') return 'note';
  return PARTS.find(([, mark]) => mark.test(classes))?.[0];
}

function lineOf(runs: readonly Run[], labels: readonly string[], cards: readonly number[]): Line[] {
  const said = runs.filter(({ text }) => text.trim());
  const eye = said.some(({ within }) => within.hidden !== 'ear');
  // What is for the ear alone repeats or explains what is seen beside it.
  const kept = runs.filter(({ within }) => !eye || within.hidden !== 'ear');
  const text = plain(kept.map((run) => run.text).join(''));
  if (!text && labels.length === 0) return [];
  const first = said.find((run) => kept.includes(run))?.within;
  const links = [...new Set(kept.flatMap(({ text, within }) => (text.trim() && within.link ? [within.link] : [])))];
  const [link] = links;
  const linked = kept.filter(({ within }) => within.link === link);
  return [
    {
      ...{ text, links, labels, cards, part: first?.part ?? (labels.length > 0 ? 'button' : undefined) },
      linkText: link ? plain(linked.map((run) => run.text).join('')) : '',
      strong: linked.some(({ text, within }) => text.trim() !== '' && within.strong),
      furniture: runs[0]?.within.furniture ?? false,
      unseen: !eye && text !== '',
    },
  ];
}

/** What says where the list stands: on the page of the network, or under the tab of invitations that were sent. */
export function listSigns({ href = '', componentkey = '', ...rest }: Attributes): readonly string[] {
  const screen = (rest['data-sdui-screen'] ?? '') + componentkey;
  const chosen = rest['aria-selected'] === 'true' || (rest['aria-current'] ?? 'false') !== 'false';
  return [
    ...(/\/invitation-manager\/sent\b/.test(href) && chosen ? ['sent'] : []),
    ...(/MyNetwork/.test(screen) ? ['home'] : []),
    ...(/InvitationManager/.test(screen) ? ['received'] : []),
  ];
}

const TODAY: Look = { signsIn: listSigns, decoded };

const INLINE = /^(?:a|abbr|b|bd[io]|br|cite|code|em|font|i|mark|q|s|small|span|strong|su[bp]|u|wbr)$/;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const SKIPPED = /^(?:script|style|template|noscript|svg|math|iframe|object|head|title|select|datalist|textarea|audio|video|canvas|input)$/;

const ROOT: Element = {
  ...{ tag: '', levels: [], part: undefined, breaks: true, strong: false, skipped: false },
  ...{ link: undefined, hidden: '', furniture: false, around: '' },
};
const BLANK = { linkText: '', labels: [], strong: false, unseen: false };

export interface Seen {
  readonly lines: readonly Line[];
  /** What its marks and links say of the page. */
  readonly signs: ReadonlySet<string>;
}

/** A line as it was seen, or a picture with the words that stand for it. */
export interface Line {
  readonly text: string;
  /** The places it leads to, each link by itself, in their order. */
  readonly links: readonly Link[];
  /** The text of the first link. */
  readonly linkText: string;
  /** What the buttons in it are called. */
  readonly labels: readonly string[];
  readonly part: LinePart | undefined;
  readonly strong: boolean;
  /** It stands in the frame of the page. */
  readonly furniture: boolean;
  /** It is there for the ear alone. */
  readonly unseen: boolean;
  /** The card it stands in, at each level of marks; 0 for none. */
  readonly cards: readonly number[];
}

export interface Link {
  readonly place: LinkedPlace;
}

/** How HTML is looked at: what an element says of the page it comes from, and how text is written in it. */
export interface Look {
  readonly signsIn: (given: Attributes, furniture: boolean) => readonly string[];
  readonly decoded: (text: string) => string;
}

interface Run {
  readonly text: string;
  readonly within: Element;
}

interface Element {
  readonly tag: string;
  levels: readonly number[];
  readonly part: LinePart | undefined;
  breaks: boolean;
  readonly strong: boolean;
  readonly skipped: boolean;
  readonly link: Link | undefined;
  readonly hidden: 'eye' | 'ear' | '';
  readonly furniture: boolean;
  readonly around: 'li' | 'list' | '';
}
