import type { RuleId } from './order.ts';

/**
 * The set-aside table (a superiority relation between rules), in the order in which it applies. A rule
 * that is off, or itself set aside by an earlier row, sets nothing aside; nothing sets a decisive rule
 * aside. The table is our reading of the article, not its words.
 */
export const setAside = [
  {
    id: 'you-know-them',
    by: ['met-in-person', 'in-your-address-book', 'same-workplace'],
    setsAside: [
      'no-personal-note',
      'outside-your-country',
      'misspellings',
      'thin-profile',
      'industry-not-person',
      'missing-or-stock-photo',
      'no-reply',
    ],
  },
  {
    id: 'your-aims',
    by: ['grow-your-network', 'reach-an-audience', 'be-found'],
    setsAside: ['no-personal-note'],
  },
  {
    id: 'their-silence',
    by: ['no-reply'],
    setsAside: ['same-industry', 'many-shared-connections', 'personal-note'],
  },
] as const satisfies readonly SetAsideRow[];

/** The rules that can set this one aside. */
export const setAsideBy = (id: RuleId): RuleId[] => rows.filter((row) => row.setsAside.includes(id)).flatMap((row) => row.by);

/** The rules this one can set aside. */
export const setsAside = (id: RuleId): RuleId[] => rows.filter((row) => row.by.includes(id)).flatMap((row) => row.setsAside);

/** Any rule in `by` that stands sets aside every rule in `setsAside`. */
export interface SetAsideRow {
  readonly id: string;
  readonly by: readonly RuleId[];
  readonly setsAside: readonly RuleId[];
}

const rows: readonly SetAsideRow[] = setAside;
