import type { OtherKind } from '../report.ts';

/**
 * What LinkedIn’s list of today says in a language, as patterns; endings change with the number and the case, so that none
 * is an exact sentence. A module of words imports nothing, since it is fetched by itself.
 */
export interface ListWords {
  /** Words for the time and nothing else; and what stands before or after them where the reader sent the invitation. */
  readonly time: RegExp;
  readonly sent: RegExp;
  /** What stands after the name of someone who asks to connect; a group says that they follow the reader. */
  readonly asks: RegExp;
  /** In the title of an invitation that is not to connect. */
  readonly invited: RegExp;
  /** An invitation that has just been answered. */
  readonly answered: RegExp;
  /** Nobody to name. */
  readonly nameless: RegExp;
  /** Asking to connect: on no invitation that was received. */
  readonly suggest: RegExp;
  readonly accept: RegExp;
  readonly ignore: RegExp;
  /** The labels of buttons that say whose invitation it is. */
  readonly label: readonly RegExp[];
  /** The way to the rest of a note that the page cut; the same where all of it is there and only painted short. */
  readonly more: RegExp;
  readonly painted: RegExp;
  readonly reply: RegExp;
  /** Words for shared connections, around what names and counts them. */
  readonly mutual: readonly RegExp[];
  /** What stands between the names and those words where no number does: `X is a`, `X and Y are`; the one for a single name; and, in Turkish, the ending alone. */
  readonly are: RegExp;
  readonly isA: RegExp;
  readonly ofYours: RegExp;
  /** What joins the last two in a list of names, or names and a number; and what stands beside that number. */
  readonly joiner: RegExp;
  readonly others: RegExp;
  /** The number of all invitations: `All (47)`, or that of a heading. */
  readonly total: RegExp;
}

/** What other layouts, other pages, and text without links say besides. */
export interface RestWords {
  /** What stands between who invites and what to, and how the line under it begins, by kind. */
  readonly invites: ByKind;
  readonly under: ByKind;
  /** The label of somebody's picture, around the name. */
  readonly picture: readonly RegExp[];
  /** The button that takes an invitation back. */
  readonly withdraw: RegExp;
  /** A heading over people who did not ask; one over received invitations, without its number, and the one of a page that holds nothing else. */
  readonly mayKnow: RegExp;
  readonly heading: RegExp;
  readonly managed: RegExp;
  /** What stands between a heading and its list; the other tab over it. */
  readonly showAll: RegExp;
  readonly sentTab: RegExp;
  /** Accepting what is no invitation to connect. */
  readonly takePart: RegExp;
  /** Where the frame of the page begins: messages, footer. */
  readonly frame: RegExp;
}

type ByKind = readonly (readonly [kind: OtherKind, words: RegExp])[];

export interface Words extends ListWords, RestWords {
  /** Accepting, where the word for ignoring is not known: that button stands in the line before. */
  readonly acceptAlone: RegExp;
}

/** What there is evidence of in one language; the rest is left unknown. */
export type Language = Partial<ListWords>;
export type Rest = Partial<RestWords>;
export type SomeWords = Language & Rest;

/** The words of a list, of one language or of several. */
export function listWords(languages: readonly Language[]): ListWords {
  const any = anyOf(languages);
  return {
    time: any('time'),
    sent: any('sent'),
    asks: any('asks'),
    invited: any('invited'),
    answered: any('answered'),
    nameless: any('nameless'),
    suggest: any('suggest'),
    accept: any('accept'),
    ignore: any('ignore'),
    label: languages.flatMap(({ label = [] }) => label),
    more: any('more'),
    painted: any('painted'),
    reply: any('reply'),
    mutual: languages.flatMap(({ mutual = [] }) => mutual),
    are: any('are'),
    isA: any('isA'),
    ofYours: any('ofYours'),
    joiner: any('joiner'),
    others: any('others'),
    total: any('total'),
  };
}

/** All words, of one language or of several. */
export function allWords(languages: readonly SomeWords[]): Words {
  const any = anyOf(languages);
  return {
    ...listWords(languages),
    acceptAlone: anyOf(languages.filter(({ ignore }) => !ignore))('accept'),
    invites: languages.flatMap(({ invites = [] }) => invites),
    under: languages.flatMap(({ under = [] }) => under),
    picture: languages.flatMap(({ picture = [] }) => picture),
    withdraw: any('withdraw'),
    mayKnow: any('mayKnow'),
    heading: any('heading'),
    managed: any('managed'),
    showAll: any('showAll'),
    sentTab: any('sentTab'),
    takePart: any('takePart'),
    frame: any('frame'),
  };
}

/** One pattern for what is said in any of the languages; what no text is where there is none. */
const anyOf =
  (languages: readonly SomeWords[]) =>
  (key: OnePattern): RegExp =>
    new RegExp(languages.flatMap((language) => language[key]?.source ?? []).join('|') || '(?!)', 'iu');

type OnePattern = Exclude<keyof SomeWords, 'label' | 'mutual' | 'invites' | 'under' | 'picture'>;
