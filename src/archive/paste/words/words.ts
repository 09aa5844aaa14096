import type { OtherKind } from '../report.ts';

/** LinkedIn's words as patterns, of one language or of several; endings change with the number and the case, so that none is an exact sentence. */
export interface Words {
  /** What stands after the name of someone who asks to connect; a group says that they follow the reader. */
  readonly asks: RegExp;
  /** What stands between who invites and what to, by kind. */
  readonly invites: readonly (readonly [kind: OtherKind, words: RegExp])[];
  /** The same of any kind, as a mark of the language. */
  readonly invited: RegExp;
  /** How the line under such an invitation begins. */
  readonly under: readonly (readonly [kind: OtherKind, words: RegExp])[];
  /** An invitation that has just been answered. */
  readonly answered: RegExp;
  /** Nobody to name. */
  readonly nameless: RegExp;
  /** The label of somebody's picture, around the name. */
  readonly picture: readonly RegExp[];
  /** The labels of buttons that say whose invitation it is. */
  readonly label: readonly RegExp[];
  /** What stands on no invitation that was received: taking one back, asking to connect. */
  readonly withdraw: RegExp;
  readonly suggest: RegExp;
  readonly withdrawLabel: RegExp;
  readonly suggestLabel: RegExp;
  readonly accept: RegExp;
  readonly ignore: RegExp;
  /** The way to the rest of a note that the page cut. */
  readonly more: RegExp;
  /** The same where all of it is there and only painted short. */
  readonly painted: RegExp;
  readonly reply: RegExp;
  /** Words for shared connections, around what names and counts them. */
  readonly mutual: readonly RegExp[];
  /** What stands between the names and those words where no number does: `X is a`, `X and Y are`; the one for a single name; and, in Turkish, the ending alone. */
  readonly are: RegExp;
  readonly isA: RegExp;
  readonly ofYours?: RegExp;
  /** Words for the time and nothing else; the time, and that it was sent by the reader; the time and one more word or two, of which none is known. */
  readonly time: RegExp;
  readonly sent: RegExp;
  readonly aboutTime: RegExp;
  /** A heading over people who did not ask. */
  readonly mayKnow: RegExp;
  /** The number of all invitations: `All (47)`, or that of a heading. */
  readonly total: RegExp;
}
