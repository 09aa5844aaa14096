import { decoded } from './entities.ts';
import { isNote, type LinePart } from './line-part.ts';
import { linkedPlace, type LinkedPlace } from './link.ts';
import { BREAK, plain } from './plain.ts';
import { scan, type Attributes } from './scan.ts';

/**
 * HTML from a clipboard as the lines a reader saw. It is no document: nothing in it is run, loaded or styled, and
 * damaged HTML is read as far as it makes sense. Each line knows its links and the cards it stands in.
 *
 * @param meet is shown each element on the way, and whether it is in the frame of the page
 */
export function linesOf(html: string, meet?: (given: Attributes, furniture: boolean) => void): readonly Line[] {
  const lines: Line[] = [];
  const open: Element[] = [ROOT];
  const opened = new Map<string, number>();
  let runs: Run[] = [];

  const innermost = (): Element => open.at(-1) ?? ROOT;

  const flush = (): void => {
    if (runs.some(({ text, label }) => label ?? text.trim())) lines.push(lineOf(runs));
    runs = [];
  };

  const end = (tag: string): void => {
    if (!opened.get(tag)) return;
    for (let closed = ROOT; closed.tag !== tag;) {
      closed = open.pop() ?? ROOT;
      if (closed.breaks) flush();
      opened.set(closed.tag, (opened.get(closed.tag) ?? 1) - 1);
    }
  };

  const text = (raw: string): void => {
    runs.push({ text: decoded(raw), within: innermost() });
  };

  const begin = (tag: string, given: Attributes): void => {
    // A new item of a list ends the one before it, whose end may be left out.
    if (tag === 'li' && innermost().around === 'li') end('li');
    const within = elementOf(tag, given, innermost());
    meet?.(given, within.furniture);
    if (within.breaks) flush();
    if (tag === 'br') runs.push({ text: BREAK, within });
    if (tag === 'img') {
      lines.push({ ...lineOf([{ text: decoded(given.alt ?? ''), within }]), links: within.link ? [within.link] : [], part: 'image' });
    }
    if (VOID.test(tag)) return;
    open.push(within);
    opened.set(tag, (opened.get(tag) ?? 0) + 1);
    // Clamped lines stand under each other without a space between them.
    if (given.class?.includes('line-clamp__line')) text(' ');
    const label = given['aria-label'];
    if (label && within.part === 'button') runs.push({ text: '', label: plain(decoded(label)), within });
  };

  scan(html, { text, begin, end });
  flush();
  return lines;
}

/** The marks of a card, LinkedIn's own of an invitation first, the surest of them at the front; last that of an item of any list. */
const MARKS: readonly RegExp[] = [/ urn:li:invitation:/, / pending-invitation /, / (?:mn-)?invitation-card /, /^li |^\S+ listitem /];
export const OWN_MARKS: readonly number[] = [0, 1, 2];
export const ITEM_MARK = 3;

const PARTS: readonly (readonly [LinePart, RegExp])[] = [
  ['button', /^button |^\S+ (?:button|tab) | expandable-text-button /],
  ['heading', /^h[1-6] |^\S+ heading /],
  ['time', /^time |time-badge/],
  ['note', / expandable-text-box /],
  ['title', /invitation-card__(?:tvm-)?title|person-info__name/],
  ['headline', /invitation-card__subtitle|person-info__occupation/],
  ['mutual', /member-insights|shared-connections/],
  ['cut-note', /custom-message/],
];

/** The attributes that say what an element is; its classes come last. */
const MARKED: readonly string[] = ['role', 'componentkey', 'data-view-name', 'data-testid', 'id', 'class'];

function elementOf(tag: string, given: Attributes, parent: Element): Element {
  const { href } = given;
  const marks = [tag, ...MARKED.map((name) => given[name] ?? ''), ''].join(' ');
  const own = PARTS.find(([, mark]) => mark.test(marks))?.[0];
  const nth = MARKS.findIndex((mark) => mark.test(marks));
  const place = href === undefined ? undefined : linkedPlace(decoded(href));
  const cards = nth < 0 || parent.cards[nth] ? parent.cards : { ...parent.cards, [nth]: given };
  return {
    ...{ tag, cards },
    part: isNote(parent.part) && own !== 'button' ? parent.part : (own ?? parent.part),
    breaks: own !== undefined || !INLINE.test(tag) || cards !== parent.cards,
    strong: parent.strong || tag === 'strong' || tag === 'b',
    link: href === undefined ? parent.link : place && { place },
    hidden: given['aria-hidden'] === 'true' ? 'eye' : HEARD.test(marks) ? 'ear' : parent.hidden,
    furniture: parent.furniture || FURNITURE.test(marks),
    around: /^(?:li|ul|ol)$/.test(tag) ? tag : parent.around,
  };
}

function lineOf(runs: readonly Run[]): Line {
  const said = runs.filter(({ text, within }) => text.trim() && within.hidden !== 'ear');
  // What is for the ear alone repeats or explains what is seen beside it.
  const kept = said.length > 0 ? runs.filter(({ within }) => within.hidden !== 'ear') : runs;
  const text = plain(kept.map((run) => run.text).join(''));
  const links = [...new Set(kept.flatMap(({ text, within }) => (text.trim() && within.link ? [within.link] : [])))];
  const [link] = links;
  const linked = kept.filter(({ within }) => within.link === link);
  const { part, furniture, cards } = (kept.find((run) => run.text.trim()) ?? runs[0])?.within ?? ROOT;
  return {
    ...{ text, links, part, furniture, cards, labels: runs.flatMap(({ label }) => label ?? []) },
    linkText: link ? plain(linked.map((run) => run.text).join('')) : '',
    strong: linked.some(({ within }) => within.strong),
    unseen: said.length === 0 && text !== '',
  };
}

const INLINE = /^(?:a|abbr|b|bd[io]|br|code|em|font|i|mark|s|small|span|strong|su[bp]|u|wbr)$/;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|wbr)$/;
/** The frame of a page: by its elements, their roles and their names. */
const FURNITURE =
  /^(?:nav|footer|aside) |^\S+ (?:navigation|contentinfo|complementary|banner|dialog) |\b(?:msg-overlay|global-nav|global-footer)/;
/** For the ear alone. */
const HEARD = /\b(?:visually-hidden|a11y-text|sr-only)\b/;

const ROOT: Element = {
  ...{ tag: '', cards: {}, part: undefined, breaks: true, strong: false },
  ...{ link: undefined, hidden: '', furniture: false, around: '' },
};

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
  /** The card it stands in, by each mark; of cards in each other, the outer one. */
  readonly cards: Readonly<Record<number, object>>;
}

export interface Link {
  readonly place: LinkedPlace;
}

interface Run {
  readonly text: string;
  /** What a button is called. */
  readonly label?: string;
  readonly within: Element;
}

interface Element extends Pick<Line, 'part' | 'strong' | 'furniture' | 'cards'> {
  readonly tag: string;
  readonly breaks: boolean;
  readonly link: Link | undefined;
  readonly hidden: 'eye' | 'ear' | '';
  /** The item or list it stands in. */
  readonly around: string;
}
