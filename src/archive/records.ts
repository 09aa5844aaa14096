import type { Day, Provenance } from './reading.ts';

/** What can be found again: by a link, and told newer or older by a day. */
export interface Linked {
  slug?: string | undefined;
  readonly day?: Day | undefined;
}

/** Compares two records for a list in which the newest comes first, and those without a day last. */
export function newestFirst(one: Linked, other: Linked): number {
  return (other.day ?? '').localeCompare(one.day ?? '');
}

/** Somebody a row speaks of: a name as shown, the same as compared, and what links to them. */
export interface Who extends Linked {
  readonly name: string;
  readonly key: string;
  readonly urn?: string | undefined;
}

export interface Invitation extends Who {
  readonly incoming: boolean;
  readonly day: Day | undefined;
  /** Undefined when the file has no column for it. */
  readonly note: string | undefined;
  readonly from: Provenance;
}

export interface Connection extends Who {
  readonly day: Day | undefined;
  readonly email: string;
  /** As compared. */
  readonly company: string;
  readonly from: Provenance;
}

export interface Employer extends Linked {
  readonly key: string;
}

export interface Contact extends Linked {
  readonly key: string;
  readonly emails: readonly string[];
  readonly from: Provenance;
}

/** Something on record that passed between the owner and someone, other than messages. */
export interface RecordedDealing extends Who {
  readonly kind: 'they-endorsed' | 'you-endorsed' | 'they-recommended' | 'you-recommended' | 'your-note';
  readonly day: Day | undefined;
  readonly from: Provenance;
}
