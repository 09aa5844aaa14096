import type { Day, UnsettledDates } from '../reading.ts';
import { dayOf, type Moment } from './moment.ts';
import { readOwn } from './own.ts';

/**
 * The dates of one file, while they are LinkedIn's own. As soon as one is not, the file is read anew with a `DateColumn`, which knows
 * what spreadsheets write; it comes only then.
 */
export class Dates {
  /** Whether one was met that is not LinkedIn's own. */
  isForeign = false;
  /** The newest moment read, in rows that were left out, too; below zero while there is none. */
  newest: Moment = -1;

  /** The moment of a date; `unsettled` while it is not known how to read it, undefined for what is no date. */
  moment(text: string): Moment | 'unsettled' | undefined {
    const moment = readOwn(text);
    if (moment !== undefined) this.saw(moment);
    else if (text.trim()) this.isForeign = true;
    return moment;
  }

  /** The day of a date; undefined where that is not certain. */
  day(text: string): Day | undefined {
    const moment = this.moment(text);
    return typeof moment === 'number' ? dayOf(moment) : undefined;
  }

  saw(moment: Moment): void {
    this.newest = Math.max(this.newest, moment);
  }

  /** What is left to ask the reader. */
  get unsettled(): UnsettledDates | undefined {
    return undefined;
  }

  /** What to say of texts that are no dates, if there were any. */
  get warning(): string | undefined {
    return undefined;
  }
}
