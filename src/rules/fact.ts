/** Where a fact comes from. Circumstances have a default and are never asked. */
export type Scope = (typeof scopes)[number];

export const scopes = ['you', 'tie', 'profile', 'conduct', 'circumstances'] as const;

/** Something a verdict can rest on. Values are as permanent as ids. */
export interface Fact {
  readonly scope: Scope;
  /** `yes` and `no`, or values of which the first says nothing of note. */
  readonly values: readonly string[];
  /** What an unanswered circumstance counts as. */
  readonly default?: string;
  /** The group under which it is asked, when that is not its scope. */
  readonly group?: 'note';
}

/** A fact as a page asks it: the sentence, its choices and how to check. */
export interface Question<F extends Fact = Fact> {
  readonly ask: string;
  readonly howToCheck: string;
  /** Labels of the values; `yes` and `no` need none. */
  readonly choices?: Statements<F>;
}

/** Sentences for some values of a fact. */
export type Statements<F extends Fact = Fact> = Readonly<Partial<Record<F['values'][number], string>>>;

/** Values a reader can pick, in their own voice: a few words, and what they take for granted. */
export type Options<F extends Fact = Fact> = Readonly<Partial<Record<F['values'][number], readonly [string, string?]>>>;
