import { isMail, mayInvite } from './inviting.ts';
import type { PasteKind } from './report.ts';

/**
 * What page was copied, if nothing in it can be an invitation to the reader: it is known by its own marks and words.
 * Undefined where something may be one.
 */
export function otherPage({ rows, said, signs, marked }: Copied): PasteKind | undefined {
  const words = (kind: keyof typeof WORDS): number =>
    new Set(rows.map((row) => row.length < 200 && WORDS[kind].exec(row)?.[0].toLowerCase()).filter(Boolean)).size;
  if (signs.has('sent')) return 'sent';
  if (!marked && (signs.has('email') || isMail(rows))) return 'email';
  if (mayInvite(said)) return undefined;
  if (marked) return undefined;
  if (said.some((row) => row.length < 400 && SENT.test(row))) return 'sent';
  if (signs.has('received')) return undefined;
  if (words('sign-in') > 1) return 'sign-in';
  if (words('messages') > 0 || signs.has('messages')) return 'messages';
  if (signs.has('profile') || words('profile') > 2) return 'profile';
  if (signs.has('feed') || words('feed') > 1) return 'feed';
  return signs.has('sign-in') ? 'sign-in' : 'none';
}

/** A line of an invitation that the reader sent. */
const SENT =
  /^(?:withdraw.*|.*zurückziehen|retirer|supprimer|retirar|ritira|intrekken|wycofaj|återkalla|dra tillbaka|geri çek)$|^(?:sent|envoy|enviad|inviat|verzonden|wysłan|skickad|sendt|odeslán)\S{0,4} (?:\p{L}{3,10}|.{0,12}\p{Nd}.{0,20})$|^(?:\p{L}{3,10}|.{0,12}\p{Nd}.{0,20}) (?:gesendet|verzonden|verstuurd|gönderil\S+)$/iu;

/** Words that stand on a page of their kind, each line of its own. */
const WORDS = {
  'sign-in':
    /^(?:sign in|join now|agree & join|forgot password\?|email or phone|new to linkedin\?.*|einloggen|passwort vergessen\?|s['’]identifier|mot de passe oublié.*)$/iu,
  messages:
    /^(?:write a message…?|compose message|search messages|.* sent the following messages? at .*|view .* profile.*\d{1,2}:\d{2} [ap]m)$/iu,
  profile:
    /^(?:contact info|[\d.,]+\+? (?:connections|followers)|kontaktinfo|experience|education|activity|skills|about|coordonnées|expérience|berufserfahrung|ausbildung|.*\d(?:st|nd|rd) degree connection.*|· \d(?:st|nd|rd))$/iu,
  feed: /^(?:start a post|feed post number \d+|like|comment|repost|send|sort by:? .*|new feed updates|beitrag beginnen|gefällt mir|kommentieren)$/iu,
};

interface Copied {
  readonly rows: readonly string[];
  /** All of them but what somebody wrote, and what buttons are called. */
  readonly said: readonly string[];
  /** What marks and links say of the page. */
  readonly signs: ReadonlySet<string>;
  /** It has cards with LinkedIn's own marks of an invitation. */
  readonly marked: boolean;
}
