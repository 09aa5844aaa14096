export interface Paste {
  readonly html?: string;
  readonly text?: string;
}

/** What a paste was found to hold. Plain data; everything in it is text to be shown as text. */
export interface PasteReport {
  readonly page: PasteKind;
  /** Who invited the reader to connect, in the order of the page. */
  readonly people: readonly PastedPerson[];
  /** Invitations that are not to connect. */
  readonly others: readonly OtherInvitation[];
  /** How many cards the selection cut. */
  readonly cutOff: number;
  /** Passages that look like a card and were not understood. */
  readonly notUnderstood: readonly string[];
  /** How many invitations LinkedIn says there are. */
  readonly total?: number;
}

/** The same, with the text of each card that the selection cut, so that it can be typed by hand. */
export interface PageReport extends Omit<PasteReport, 'cutOff'> {
  readonly cut: readonly string[];
}

export type PasteKind = 'received' | 'sent' | 'home' | 'profile' | 'feed' | 'messages' | 'email' | 'sign-in' | 'none';

export interface PastedPerson {
  readonly name: string;
  /** Decoded, NFC, lower case, as everywhere in the archive. */
  readonly slug?: string;
  readonly headline?: string;
  /** Shared connections: those named and those counted. Absent where none are shown, which is not zero. */
  readonly mutual?: number;
  /** `whole` is false where the page cut what they wrote. */
  readonly note?: { readonly text: string; readonly whole: boolean };
  /** The page's words for the time, such as "2 weeks ago": never made into a day. */
  readonly when?: string;
  /** They follow the reader as well. */
  readonly follows?: true;
}

export interface OtherInvitation {
  readonly kind: OtherKind;
  /** Who sent it. */
  readonly from?: string;
}

export type OtherKind = 'page' | 'newsletter' | 'event' | 'showcase' | 'school' | 'group' | 'follow';

export const NOTHING: Omit<ReadCards, 'sent'> = { people: [], others: [], cut: [], notUnderstood: [] };

/** Somebody as their card names them, with the link to their profile as it stands there. */
export interface CardPerson extends Omit<PastedPerson, 'slug'> {
  readonly link?: string;
}

/** What a part of the reader says of a page. */
export interface PartReport extends Omit<PageReport, 'people'> {
  readonly people: readonly CardPerson[];
}

/** What the two readers of cards hand on. */
export interface ReadCards {
  readonly people: readonly CardPerson[];
  readonly others: readonly OtherInvitation[];
  readonly cut: readonly string[];
  readonly notUnderstood: readonly string[];
  /** Invitations the reader sent themselves. */
  readonly sent: number;
}
