/** One line to cite a page of this site by: its title, the day it last changed and its whole address. */
export const citation = (title: string, updated: Date, address: string): string =>
  `Accept or Decline, “${title}”, ${dayOf(updated)}, ${address}`;

/** A day as `2026-11-23`. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
