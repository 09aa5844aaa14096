import type { DateOrder, DateReading, UnsettledDates } from '../reading.ts';
import { clip } from '../trouble.ts';
import { Dates } from './dates.ts';
import { momentOfNumber } from './day-number.ts';
import type { Moment } from './moment.ts';
import { isCroatian, monthNamed } from './months.ts';
import { readWritten, type NumberShape, type Written } from './written.ts';

/**
 * The dates of a file that went through a spreadsheet. Which number is the day is settled by the column: any first number over
 * twelve says it for all. That is known at its end, so a file whose dates need it is read a second time, in the order `better`.
 */
export class DateColumn extends Dates {
  readonly #said: readonly DateReading[];
  /** What the first reading of the file has proved: an order, and whether dates with dots are in it, too. */
  readonly #proven: DateOrder | undefined;
  readonly #dotsTurned: boolean;
  /** Whether its names of months are Croatian, by what the first reading or this one has proved. */
  readonly #wasCroatian: boolean;
  #isCroatian = false;
  readonly #proved: Record<DateOrder, number> = { 'day-first': 0, 'month-first': 0 };
  /** How many can be read either way: in LinkedIn’s own shape, with dots, and in others. */
  readonly #either: Record<NumberShape, number> = { linkedin: 0, dots: 0, plain: 0 };
  /** Whether dots alone prove that the day stands first where they are. */
  #areDotsRight = false;
  /** How many are numbers of days, as a spreadsheet counts them. */
  #numbers = 0;
  /** The first of each kind that is asked about. */
  #example = '';
  #number = '';
  #unread = 0;
  #sample = '';

  /**
   * @param said what the reader says of dates that nothing settles
   * @param before the file’s dates as they were read first, which may have proved an order
   */
  constructor(said: readonly DateReading[] = [], before?: DateColumn) {
    super();
    this.#said = said;
    this.#proven = before?.better;
    this.#wasCroatian = before !== undefined && before.#isCroatian;
    this.#dotsTurned = this.#proven === 'month-first' && before !== undefined && !before.#areDotsRight;
  }

  override moment(text: string): Moment | 'unsettled' | undefined {
    const number = momentOfNumber(text);
    const moment = number === undefined ? this.#written(text) : this.#counted(number, text);
    if (typeof moment === 'number') this.saw(moment);
    return moment;
  }

  /** Whether the file must be read again, now that it is known how its dates are meant. */
  get isReadWrongly(): boolean {
    return this.better !== undefined || (this.#isCroatian && !this.#wasCroatian);
  }

  /** The order in which to read the file again; undefined when all its dates have been read in the right one. */
  get better(): DateOrder | undefined {
    const { 'day-first': dayFirst, 'month-first': monthFirst } = this.#proved;
    // Where both are proved, a spreadsheet turned some of them round and left the others.
    if (this.#proven || dayFirst > 0 === monthFirst > 0) return undefined;
    const { linkedin, dots, plain } = this.#either;
    const order = dayFirst > 0 ? 'day-first' : 'month-first';
    const others = this.#order === order ? 0 : plain;
    return others + (order === 'day-first' ? linkedin : this.#areDotsRight ? 0 : dots) > 0 ? order : undefined;
  }

  override get unsettled(): UnsettledDates | undefined {
    const example = this.#example;
    if (this.#either.plain > 0 && !this.#order) {
      const { 'day-first': dayFirst, 'month-first': monthFirst } = this.#proved;
      const isDayFirst = dayFirst === monthFirst ? /^\d\d\D\d\d\D\d{4}/.test(example) : dayFirst > monthFirst;
      return { count: this.#either.plain, example, looks: isDayFirst ? 'day-first' : 'month-first' };
    }
    if (this.#numbers === 0 || this.#areNumbersDays) return undefined;
    return { count: this.#numbers, example: this.#number, looks: 'day-numbers' };
  }

  override get warning(): string | undefined {
    if (this.#unread === 0) return undefined;
    const which = this.#unread === 1 ? 'One date is' : `${String(this.#unread)} dates are`;
    return `${which} in no known form, or before 2000 (“${clip(this.#sample, 40)}”), and left out; nobody is lost.`;
  }

  get #order(): DateOrder | undefined {
    return this.#proven ?? this.#said.find((said) => said !== 'day-numbers');
  }

  get #areNumbersDays(): boolean {
    return this.#said.includes('day-numbers');
  }

  #counted(moment: Moment, text: string): Moment | 'unsettled' {
    if (!this.#numbers++) this.#number = text.trim();
    return this.#areNumbersDays ? moment : 'unsettled';
  }

  #written(text: string): Moment | 'unsettled' | undefined {
    const written = readWritten(text, (word) => {
      this.#isCroatian ||= isCroatian(word);
      return monthNamed(word, this.#wasCroatian);
    });
    if (!written) {
      if (text.trim() && !this.#unread++) this.#sample = text;
      return undefined;
    }
    if ('either' in written) return this.#chosen(written, text);
    // What dots prove is no more than how they are meant.
    if (written.proves === 'day-first' && written.shape === 'dots') this.#areDotsRight = true;
    else if (written.proves) this.#proved[written.proves]++;
    return written.moment;
  }

  #chosen({ either, shape }: Extract<Written, { either: unknown }>, text: string): Moment | 'unsettled' {
    if (!this.#either[shape]++ && shape === 'plain') this.#example = text.trim();
    const order = this.#orderOf(shape);
    return order ? either[order] : 'unsettled';
  }

  /**
   * LinkedIn writes the month first, whatever the reader’s language, and with dots the day stands first. What the file proves of itself
   * comes before both: a spreadsheet in German that reads `10/2/26` writes `10.02.2026`, and leaves `9/14/26` as it was.
   */
  #orderOf(shape: NumberShape): DateOrder | undefined {
    if (shape === 'linkedin') return this.#proven ?? 'month-first';
    if (shape === 'dots') return this.#dotsTurned ? 'month-first' : 'day-first';
    return this.#order;
  }
}
