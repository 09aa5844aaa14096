import type { DateOrder, Day, UnsettledDates } from '../reading.ts';
import { clip } from '../trouble.ts';
import { dayOf, type Moment } from './moment.ts';
import { readWritten, type Written } from './written.ts';

/**
 * The dates of one file. Which number is the day is settled by the column: any first number over twelve says
 * it for all. That is known at its end, so a file whose dates need it is read a second time, in the order `better`.
 */
export class DateColumn {
  readonly #order: DateOrder | undefined;
  readonly #proved: Record<DateOrder, number> = { 'day-first': 0, 'month-first': 0 };
  /** How many can be read either way: in LinkedIn’s own shape, and in others. */
  #theirs = 0;
  #others = 0;
  #example = '';
  #unread = 0;
  #sample = '';
  /** The newest moment read, in rows that were left out, too; below zero while there is none. */
  newest: Moment = -1;

  constructor(order?: DateOrder) {
    this.#order = order;
  }

  /** The moment of a date; `unsettled` while it is not known which number is the day, undefined for what is no date. */
  moment(text: string): Moment | 'unsettled' | undefined {
    const written = readWritten(text);
    if (!written) {
      if (text.trim() && !this.#unread++) this.#sample = text;
      return undefined;
    }
    const moment = 'moment' in written ? written.moment : this.#chosen(written, text);
    if ('moment' in written && written.proves) this.#proved[written.proves]++;
    if (moment !== 'unsettled') this.saw(moment);
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

  /** The order in which to read the file again; undefined when all its dates have been read in the right one. */
  get better(): DateOrder | undefined {
    const { 'day-first': dayFirst, 'month-first': monthFirst } = this.#proved;
    // Where both are proved, a spreadsheet turned some of them round and left the others.
    if (dayFirst > 0 === monthFirst > 0) return undefined;
    const order = dayFirst > 0 ? 'day-first' : 'month-first';
    const wrong = this.#order ? this.#order !== order : this.#others > 0 || order === 'day-first';
    return wrong && this.#theirs + this.#others > 0 ? order : undefined;
  }

  /** What is left to ask the reader: dates that can be read either way. */
  get unsettled(): UnsettledDates | undefined {
    if (this.#order || this.#others === 0) return undefined;
    const { 'day-first': dayFirst, 'month-first': monthFirst } = this.#proved;
    const isDayFirst = dayFirst === monthFirst ? /^\d\d\D\d\d\D\d{4}/.test(this.#example) : dayFirst > monthFirst;
    return { count: this.#others, example: this.#example, looks: isDayFirst ? 'day-first' : 'month-first' };
  }

  /** What to say of texts that are no dates, if there were any. */
  get warning(): string | undefined {
    if (this.#unread === 0) return undefined;
    const which = this.#unread === 1 ? 'One date is' : `${String(this.#unread)} dates are`;
    return `${which} in no known form (“${clip(this.#sample, 40)}”) and left out; nobody is lost.`;
  }

  #chosen({ either, linkedIns }: Extract<Written, { either: unknown }>, text: string): Moment | 'unsettled' {
    // LinkedIn itself writes the month first, whatever the reader’s language.
    if (linkedIns) this.#theirs++;
    else if (!this.#others++) this.#example = text.trim();
    const order = this.#order ?? (linkedIns ? 'month-first' : undefined);
    return order ? either[order] : 'unsettled';
  }
}
