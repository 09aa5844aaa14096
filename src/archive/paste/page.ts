import { numberOf } from './mutual.ts';
import type { PasteKind } from './report.ts';
import type { Attributes } from './scan.ts';
import { CHIP, MAY_KNOW, RECEIVED, TOTAL } from './words.ts';

/**
 * What page was copied, once its cards are read: a list of invitations is known by them, any other page by its own
 * marks and words.
 */
export function pageOf(lines: readonly string[], signs: ReadonlySet<string>, { received, sent, marked }: Cards): PasteKind {
  const words = (kind: keyof typeof WORDS): number =>
    new Set(lines.map((line) => line.length < 200 && WORDS[kind].exec(line)?.[0].toLowerCase()).filter(Boolean)).size;
  if (signs.has('sent') || (sent > 0 && received === 0)) return 'sent';
  if (!marked && (signs.has('email') || words('email') > 0)) return 'email';
  if (received > 0 || signs.has('received')) {
    const preview = lines.some((line) => MAY_KNOW.test(line)) && !lines.some((line) => MANAGED.test(line));
    return signs.has('home') || preview ? 'home' : 'received';
  }
  if (words('sign-in') > 1) return 'sign-in';
  if (words('messages') > 0 || signs.has('messages')) return 'messages';
  if (signs.has('profile') || words('profile') > 2) return 'profile';
  if (signs.has('feed') || words('feed') > 1) return 'feed';
  if (signs.has('sign-in')) return 'sign-in';
  if (lines.some((line) => line.length < 80 && RECEIVED.test(line))) return lines.some((line) => MAY_KNOW.test(line)) ? 'home' : 'received';
  return 'none';
}

/** How many invitations there are by the page's own words: those of the row over the list, or those of its heading. */
export function totalOf(lines: readonly string[]): number | undefined {
  const short = lines.map((line) => (line.length < 120 ? line : ''));
  const total = short.map((line) => numberOf(TOTAL.exec(line)?.[1] ?? '')).find((number) => number !== undefined);
  if (total !== undefined) return total;
  // In a language that is not known: the largest number of a row of them.
  const chips = short.map((line) => numberOf(CHIP.exec(line)?.[1] ?? ''));
  const row = chips.findIndex((number, i) => number !== undefined && chips[i + 1] !== undefined);
  const end = chips.findIndex((number, i) => i > row && number === undefined);
  return row < 0 ? undefined : Math.max(...chips.slice(row, end < 0 ? chips.length : end).map(Number));
}

/** What an element says of the page it comes from. */
export function signsIn({ href = '', class: classes = '', componentkey = '', ...rest }: Attributes, furniture: boolean): string[] {
  const screen = rest['data-sdui-screen'] ?? '';
  const chosen = rest['aria-selected'] === 'true' || (rest['aria-current'] ?? 'false') !== 'false';
  return [
    ...(/\/invitation-manager\/sent\b/.test(href) && chosen ? ['sent'] : []),
    ...(/InvitationManager/.test(screen + componentkey) ? ['received'] : []),
    ...(/MyNetwork/.test(screen + componentkey) ? ['home'] : []),
    ...(/linkedin\.com\/comm\/|\/\/email\./.test(href) ? ['email'] : []),
    ...(/\/overlay\/(?:contact-info|about-this-profile)/.test(href) ? ['profile'] : []),
    ...(/\/feed\/update\/|urn:li:activity/.test(href) || /\b(?:feed-shared|update-components)-/.test(classes) ? ['feed'] : []),
    ...(/linkedin\.com\/(?:uas\/login|login|checkpoint|signup|authwall)/.test(href) ? ['sign-in'] : []),
    ...(!furniture && (/\bmsg-(?!overlay)/.test(classes) || /\/messaging\/thread\//.test(href)) ? ['messages'] : []),
  ];
}

const MANAGED = /^(?:manage|gérer|gestionar|administrar|gerenciar|gestisci) | verwalten$| beheren$/iu;

/** Words that stand on a page of their kind, each line of its own. */
const WORDS = {
  email:
    /^unsubscribe(?: here)?\W*$|^(?:abbestellen|e-mails abbestellen|se désabonner)$|^this email was intended for|^you are receiving .*e-?mail|^diese e-mail ist für/iu,
  'sign-in':
    /^(?:sign in|join now|agree & join|forgot password\?|email or phone|new to linkedin\?.*|einloggen|passwort vergessen\?|s['’]identifier|mot de passe oublié.*)$/iu,
  messages:
    /^(?:write a message…?|compose message|search messages|.* sent the following messages? at .*|view .* profile.*\d{1,2}:\d{2} [ap]m)$/iu,
  profile:
    /^(?:contact info|[\d.,]+\+? (?:connections|followers)|kontaktinfo|experience|education|activity|skills|about|coordonnées|expérience|berufserfahrung|ausbildung|.*\d(?:st|nd|rd) degree connection.*|· \d(?:st|nd|rd))$/iu,
  feed: /^(?:start a post|feed post number \d+|like|comment|repost|send|sort by:? .*|new feed updates|beitrag beginnen|gefällt mir|kommentieren)$/iu,
};

interface Cards {
  /** How many cards are invitations to the reader, of any kind, cut ones included. */
  readonly received: number;
  readonly sent: number;
  /** They have LinkedIn's own marks of an invitation. */
  readonly marked: boolean;
}
