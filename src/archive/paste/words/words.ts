import type { OtherKind } from '../report.ts';

/**
 * What LinkedIn says in a language, as patterns; endings change with the number and the case, so that none is an exact
 * sentence. A module of words imports nothing, since it is fetched by itself.
 */
interface Said {
  /** Words for the time and nothing else; and what stands before or after them where the reader sent the invitation. */
  readonly time: RegExp;
  readonly sent: RegExp;
  /** What stands after the name of someone who asks to connect; a group says that they follow the reader. */
  readonly asks: RegExp;
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

/** What there is evidence of in one language; the rest is left unknown. */
export type Language = Partial<Said>;

/** What pages without marks of LinkedIn's own need besides, and text; and what a list with them has. */
export type RestWords = Pick<Language, 'picture' | 'mayKnow' | 'heading' | 'managed' | 'showAll' | 'sentTab' | 'takePart' | 'frame'>;
export type ListWords = Omit<Language, keyof RestWords>;

/** The words of one language or of several. */
export function wordsOf(languages: readonly Language[]): Words {
  const made = new Map<OnePattern, RegExp>();
  const any = (key: OnePattern): RegExp => {
    const pattern = made.get(key) ?? new RegExp(languages.flatMap((language) => language[key]?.source ?? []).join('|') || '(?!)', 'iu');
    made.set(key, pattern);
    return pattern;
  };
  const says = (key: OnePattern, text: string): boolean => text.length < 400 && any(key).test(text);
  const within = (key: AroundName, text: string): string | undefined => {
    const patterns = text.length < 400 ? languages.flatMap((language) => language[key] ?? []) : [];
    return patterns.map((around) => around.exec(text)).find(Boolean)?.[1];
  };
  return { languages, any, says, within };
}

export interface Words {
  readonly languages: readonly Language[];
  /** One pattern for what is said in any of them; what no text is where there is none. */
  readonly any: (key: OnePattern) => RegExp;
  /** Whether a line says it; a longer one is no line of a card but what somebody wrote. */
  readonly says: (key: OnePattern, text: string) => boolean;
  /** What a line has between the words of the first pattern that fits. */
  readonly within: (key: AroundName, text: string) => string | undefined;
}

/** Words that stand around a name, or around names and a number. */
type AroundName = 'label' | 'mutual' | 'picture';

type OnePattern = Exclude<keyof Said, 'label' | 'mutual' | 'invites' | 'under' | 'picture'>;
