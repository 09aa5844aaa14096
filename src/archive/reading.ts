import type { FactId, FactValue } from '#rules/index.ts';
import type { PageReport } from './paste/report.ts';

/**
 * What one or several files came to: the people in them, and for each file what became of its rows. Plain
 * data, so that it crosses from a worker to the page and into storage unchanged.
 */
export interface Reading {
  readonly report: Report;
  /** The day everything is counted from: never "today", which the files know nothing of. */
  readonly asOf?: { readonly date: Day; readonly from: 'zip-name' | 'newest-date' };
  /** Whose export it is, by the files' own evidence. `sure` is false when the signs disagree or are too few. */
  readonly owner?: { readonly name: string; readonly slug?: string; readonly sure: boolean };
  readonly people: readonly Person[];
  /** The profiles of all other connections, as links: an invitation of long ago may be one by now. */
  readonly connections?: readonly string[];
  /** What else stood in a paste of the page of invitations; absent for anything that was not one. */
  readonly pasted?: Pasted;
}

export type Pasted = Omit<PageReport, 'people'>;

/** What a paste is called where an answer was read from it; its lines are cards. */
export const PASTED_PAGE = 'what you pasted';

/** Someone an invitation came from, or a connection worth a second look. Never more certain than the file. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** Built from the decoded slug, so that it can never be anything but an https link to a profile. */
  readonly profile?: string;
  readonly standing: Standing;
  /** The newest invitation, by LinkedIn's own clock. */
  readonly invitedOn?: Day;
  /** How many invitations of theirs the files hold; 0 for a connection of which they hold none. */
  readonly invitations: number;
  /** What stands below their name on LinkedIn. */
  readonly headline?: string;
  /** How many connections they share with the reader, as LinkedIn counts them; absent where it was not shown. */
  readonly mutual?: number;
  /** How long ago they invited, in LinkedIn’s own words, where no day is known. */
  readonly when?: string;
  /** What they wrote with it, as text. */
  readonly note?: string;
  /** What they wrote in messages, as text: the last few, the newest first. Absent where none is on record. */
  readonly messages?: readonly { readonly on: Day; readonly text: string }[];
  /** No invitation of theirs came with a note; absent where no file says so. */
  readonly noteless?: true;
  readonly connectedOn?: Day;
  /** What the files answer; the reader's own answer overrides each. */
  readonly answers: readonly ImportedAnswer[];
  /** What the files hint at; the reader decides. */
  readonly suggestions: readonly Suggestion[];
  readonly dealings: readonly Dealing[];
  readonly from: Provenance;
}

/** An answer with the place it was read from. */
export interface ImportedAnswer {
  readonly fact: FactId;
  readonly value: FactValue;
  readonly from: Provenance;
}

/** An answer the files make likely, with the reason to show beside the question. */
export interface Suggestion extends ImportedAnswer {
  readonly why: (typeof hints)[number];
}

/** What makes an answer likely. */
export const hints = [
  'address-book-name',
  'address-book-email',
  'once-connected',
  'connection-name',
  'same-company',
  'standard-sentence',
] as const;

/** Something that passed between the reader and this person, as far as the files show. */
export interface Dealing {
  readonly kind: (typeof dealingKinds)[number];
  readonly count: number;
  readonly last?: Day;
  readonly from: Provenance;
}

/** What can have passed between two people. */
export const dealingKinds = [
  'messages-both-ways',
  'they-wrote',
  'you-wrote',
  'they-endorsed',
  'you-endorsed',
  'they-recommended',
  'you-recommended',
  'your-note',
] as const;

/**
 * `to-review`: pending, or already ignored; the file doesn't say. `probably-expired`: the same, older
 * than `LAPSE`. `connected`: already a connection. `possibly-connected`: a connection has the same name, no link
 * settles it. `no-reply-on-record`: a connection you wrote to, with nothing from them on record for two
 * weeks or more. `listed`: typed or pasted by the reader.
 */
export type Standing = (typeof standings)[number];

export const standings = ['to-review', 'probably-expired', 'connected', 'possibly-connected', 'no-reply-on-record', 'listed'] as const;

/** In days: LinkedIn is reported to let invitations lapse after about six months. */
export const LAPSE = 183;

/** `in/<slug>` (decoded, NFC, lower case), else `urn/<digits>`, else `name/<name key>`, with `/2` … for namesakes. */
export type PersonId = string;

/** A file of the export and the physical line in it on which the row begins, counted from 1. */
export interface Provenance {
  readonly file: string;
  readonly line: number;
}

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type Day = string;

/** What became of every file and every row, shown before anything is used. */
export interface Report {
  readonly files: readonly FileReport[];
}

/** What one file was taken for, and where its rows went: the four counts sum to `rows`. */
export interface FileReport {
  /** The path inside the zip, or the file's own name. */
  readonly name: string;
  /** The zip it came out of. */
  readonly within?: string;
  /** `read`; `not-read`: not needed, never inflated; `failed`: `trouble` says why and what to do. */
  readonly outcome: 'read' | 'not-read' | 'failed';
  readonly takenFor?: Table;
  /** Why it was not read, in a sentence. */
  readonly why?: string;
  /** What was wrong, where, and what to do now, in sentences. */
  readonly trouble?: string;
  /** Dates of it that can be read either way, and are left out until the reader says which way. */
  readonly unsettled?: UnsettledDates;
  /** Worth knowing, though the file was read. */
  readonly warnings: readonly string[];
  readonly rows: number;
  readonly accepted: number;
  readonly duplicate: number;
  /** Rows left out on purpose, by reason: drafts, sponsored messages, hidden accounts … */
  readonly skipped: Readonly<Record<string, number>>;
  readonly rejected: number;
  /** The first rejected rows (at most 50): why, where, and the cell as text. */
  readonly rejections: readonly Rejection[];
}

/** Dates in which day and month are numbers up to twelve and nothing in their column tells which is which, or that are one number. */
export interface UnsettledDates {
  readonly count: number;
  /** One of them, as written. */
  readonly example: string;
  /** The likelier reading: only ever asked about. */
  readonly looks: DateReading;
}

/** Which of two numbers is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** How to read dates that nothing in a file settles; `day-numbers` count days, as spreadsheets do. */
export type DateReading = DateOrder | 'day-numbers';

export interface Rejection {
  readonly line: number;
  readonly reason: string;
  readonly cell: string;
}

/** The tables of an export that are read, in the order in which they must be: messages are compared with invitations. */
export const readTables = [
  'profile',
  'invitations',
  'connections',
  'contacts',
  'positions',
  'endorsements-received',
  'endorsements-given',
  'recommendations-received',
  'recommendations-given',
  'notes',
  'messages',
] as const;

export type ReadTable = (typeof readTables)[number];

/** The tables an export is known to have. */
export type Table = ReadTable | 'education' | 'names';
