import type { Day, Person, PersonId } from '#archive/index.ts';
import { newId } from './new-id.ts';
import type { Answers, FactId, FactValue, Policy, PolicyId } from '#rules/index.ts';

/**
 * One thing the reader did with a pile. A pile is nothing but its entries, in order: they are only ever
 * added, so that two tabs, a crash or an undo can lose nothing.
 */
export type Entry = EntryHead & Deed;

/** What an entry says was done. `who` names cards; an empty list names none. */
export type Deed =
  | {
      readonly kind: 'import';
      readonly from: Origin;
      readonly asOf?: Day | undefined;
      /** Whose export it is, where that is sure. */
      readonly owner?: Owner | undefined;
      readonly people: readonly Person[];
    }
  | { readonly kind: 'you'; readonly answers: Answers }
  | { readonly kind: 'policy'; readonly policy: PolicyId | Policy }
  /** `null` takes the reader's own answer back. */
  | { readonly kind: 'answer'; readonly who: readonly PersonId[]; readonly fact: FactId; readonly value: FactValue | 'unknown' | null }
  /** `null` puts a card back into the queue; `until`: the day on which one that is put off comes back by itself. */
  | {
      readonly kind: 'decide';
      readonly who: readonly PersonId[];
      readonly decision: Decision | null;
      readonly group?: boolean;
      readonly until?: Day;
    }
  /** Out of the pile: somebody who should never have been in it. */
  | { readonly kind: 'remove'; readonly who: readonly PersonId[] }
  /** Their invitation is no longer open on LinkedIn, as a later export shows. */
  | { readonly kind: 'close'; readonly who: readonly PersonId[] }
  | { readonly kind: 'note'; readonly who: readonly PersonId[]; readonly text: string }
  | { readonly kind: 'looked'; readonly who: readonly PersonId[] }
  | { readonly kind: 'tick'; readonly who: readonly PersonId[]; readonly done: boolean }
  /** They were written to on this day; `null` takes that back. */
  | { readonly kind: 'wrote'; readonly who: readonly PersonId[]; readonly on: Day | null }
  /** Takes back an entry by its id, or a whole step by its own; an undo too, which is a redo. */
  | { readonly kind: 'undo'; readonly undoes: string };

/** The owner of an export. */
export interface Owner {
  readonly name: string;
  readonly slug?: string;
}

/** What the reader decided; for a connection, accept means keep and decline means remove. */
export type Decision = (typeof choices)[number];

export const choices = ['accept', 'decline', 'ask', 'later'] as const;

/** Where people came from: the reader's export, typed or pasted names, or the invented demo. */
export type Origin = (typeof origins)[number];

export const origins = ['export', 'names', 'demo'] as const;

export interface EntryHead {
  /** Unique, made when the entry is. */
  readonly id: string;
  /** When it was made, in milliseconds since 1970 UTC. */
  readonly at: number;
  /** The same for entries that were made by one press: they are taken back together. */
  readonly step?: string;
}

/** Gives a deed the head that makes it an entry. */
export const entry = (deed: Deed, at = Date.now()): Entry => ({ id: newId(), at, ...deed });

/** Several deeds as the entries of one step. */
export function step(deeds: readonly Deed[], at = Date.now()): readonly Entry[] {
  const [only, ...others] = deeds;
  if (!only || others.length === 0) return deeds.map((deed) => entry(deed, at));
  const together = newId();
  return deeds.map((deed) => ({ ...entry(deed, at), step: together }));
}
