/** The pile that was to be added to has been erased, in another tab. */
export class ErasedError extends Error {}

/** Where a pile is kept: on this device until erased, or until its tab is closed. */
export type Keeping = 'device' | 'tab';

export interface PileLog {
  /** The entries after a number (0 for all), in order, some thousands at a time. They are as they were stored: check them. */
  after(number: number): AsyncIterable<readonly Numbered[]>;
  /** Adds entries at the end: all of them, or none. */
  append(entries: readonly object[]): Promise<void>;
  /** Whether the pile that was opened is still there, and has not been erased or replaced. */
  isKept(): Promise<boolean>;
  /** Removes the whole pile. */
  erase(): Promise<void>;
}

export interface Numbered {
  readonly number: number;
  readonly raw: unknown;
}
