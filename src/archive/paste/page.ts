import { listSigns } from './lines.ts';
import type { PasteKind } from './report.ts';
import type { Attributes } from './scan.ts';
import { every } from './words/every.ts';
import { RECEIVED } from './words/headings.ts';

/**
 * What page was copied, once its cards are read: a list of invitations is known by them, any other page by its own
 * marks and words.
 */
export function pageOf(lines: readonly string[], signs: ReadonlySet<string>, { received, sent, marked, current }: Cards): PasteKind {
  const words = (kind: keyof typeof WORDS): number =>
    new Set(lines.map((line) => line.length < 200 && WORDS[kind].exec(line)?.[0].toLowerCase()).filter(Boolean)).size;
  if (signs.has('sent') || (sent > 0 && received === 0)) return 'sent';
  if (!marked && (signs.has('email') || words('email') > 0)) return 'email';
  if (received > 0 || signs.has('received')) {
    const preview = !current && lines.some((line) => every.mayKnow.test(line)) && !lines.some((line) => MANAGED.test(line));
    return signs.has('home') || preview ? 'home' : 'received';
  }
  if (words('sign-in') > 1) return 'sign-in';
  if (words('messages') > 0 || signs.has('messages')) return 'messages';
  if (signs.has('profile') || words('profile') > 2) return 'profile';
  if (signs.has('feed') || words('feed') > 1) return 'feed';
  if (signs.has('sign-in')) return 'sign-in';
  if (lines.some((line) => line.length < 80 && RECEIVED.test(line)))
    return lines.some((line) => every.mayKnow.test(line)) ? 'home' : 'received';
  return 'none';
}

/** What an element says of the page it comes from. */
export function signsIn(given: Attributes, furniture: boolean): readonly string[] {
  const { href = '', class: classes = '', componentkey = '' } = given;
  return [
    ...listSigns(given),
    ...(/InvitationManager/.test((given['data-sdui-screen'] ?? '') + componentkey) ? ['received'] : []),
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
  /** They are of the layout that LinkedIn has today, which says itself on what page it stands. */
  readonly current: boolean;
}
