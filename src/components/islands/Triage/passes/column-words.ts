import { sourceOf, type Card, type Column } from '#pile/index.ts';

/** Each column: its name, its name on a tick, and what a tick says. */
export const columnWords: Readonly<Record<ColumnFact, { readonly name: string; readonly short: string; readonly said: string }>> = {
  'met-in-person': { name: 'We have met', short: 'Met', said: 'you have met' },
  'in-address-book': { name: 'Dealt with, in my address book', short: 'Dealt with', said: 'in your address book' },
  'same-workplace': { name: 'Works where I work', short: 'Colleague', said: 'a colleague' },
  'same-industry': { name: 'In my industry', short: 'My industry', said: 'in your industry' },
  'many-shared-connections': { name: 'Many shared connections', short: 'Shared', said: 'many shared connections' },
};

/** Whether nobody has told it yet, neither the reader nor their files. */
export const isOpen = (card: Card, fact: ColumnFact): boolean => sourceOf(card, fact) === undefined;

/** Whether it is true of somebody, as the reader or their files say. */
export const isTicked = (card: Card, fact: ColumnFact): boolean => sourceOf(card, fact)?.value === 'yes';

export type ColumnFact = Column['fact'];
