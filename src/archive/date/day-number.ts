import type { Moment } from './moment.ts';

/** The moment that a spreadsheet means by a number, such as 46279 or 46279.5: days since the end of 1899. Undefined for all but days since 2000. */
export function momentOfNumber(text: string): Moment | undefined {
  const [, days, part = '0'] = NUMBER.exec(text.trim()) ?? [];
  const since2000 = Number(days) - NEW_YEAR_2000;
  return since2000 >= 0 && since2000 < CENTURY ? Math.round((since2000 + Number(`0.${part}`)) * 86_400) : undefined;
}

const NUMBER = /^(\d{5})(?:[.,](\d{1,15}))?$/;

const NEW_YEAR_2000 = 36_526;

/** In days. */
const CENTURY = 36_525;
