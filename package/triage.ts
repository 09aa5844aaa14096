import { readExport } from '#archive/read-export.ts';
import type { Reading, Source } from '#archive/index.ts';
import { csv, decisions, entry, fold, todayIn, type DecisionRow } from '#pile/index.ts';
import { isRuleId } from '#rules/index.ts';
import { words } from '#rules/lists/words.ts';
import type { Given } from './given.ts';

/**
 * A whole export under the rules.
 *
 * @param you answers about the reader, and the policy
 */
export async function triage(sources: readonly Source[], { answers, policy }: Given): Promise<Triaged> {
  const reading = await readExport(sources);
  const pile = fold([
    entry({ kind: 'you', answers }),
    entry({ kind: 'policy', policy }),
    entry({ kind: 'import', from: 'export', people: reading.people, asOf: reading.asOf?.date }),
  ]);
  return { rows: decisions(pile, reading.asOf?.date ?? todayIn()), reading };
}

/** The rows as a table to read: accept first, what is open last. */
export function asTable(rows: readonly DecisionRow[]): string {
  const head = ['verdict', 'name', 'invited', 'because'];
  const lines = rows
    .toSorted((one, other) => RANK.indexOf(one.verdict) - RANK.indexOf(other.verdict))
    .map(({ verdict, settled, name, invited, because }) => [
      verdict + (settled === 'yes' ? '' : ' …'),
      plain(name),
      invited,
      because.split(' ').map(labelOf).join(', '),
    ]);
  const widths = head.map((title, column) => Math.max(title.length, ...lines.map((cells) => cells[column]?.length ?? 0)));
  return [head, ...lines]
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export const asCsv = (rows: readonly DecisionRow[]): string => csv(rows);

/** What of the files was of no use, in sentences. What a zip holds and nobody needs is no trouble. */
export function troubles({ report }: Reading): string[] {
  return report.files.flatMap(({ name, within, outcome, why, trouble, warnings, rejected }) => [
    ...(outcome === 'failed' ? [`${name}: ${trouble ?? 'it could not be read.'}`] : []),
    ...(outcome === 'not-read' && !within ? [`${name}: ${why ?? 'it was not read.'}`] : []),
    ...warnings.map((warning) => `${name}: ${warning}`),
    ...(rejected > 0 ? [`${name}: ${String(rejected)} of its rows could not be read.`] : []),
  ]);
}

const labelOf = (id: string): string => (isRuleId(id) ? words[id].label : id);

/** A name comes from anyone: what could move the cursor of a terminal is left out. */
const plain = (name: string): string => name.replace(/\p{Cc}|\p{Cf}/gu, '');

const RANK: readonly string[] = ['accept', 'ask', 'decline', 'undecided'];

export interface Triaged {
  readonly rows: readonly DecisionRow[];
  readonly reading: Reading;
}
