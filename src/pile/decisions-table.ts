import type { Day } from '#archive/index.ts';
import { aboutPerson } from './answers.ts';
import { judgeOf } from './judge.ts';
import { laneOf } from './lane.ts';
import { partOf } from './part.ts';
import type { Card, Pile } from './pile.ts';

/** The decisions of a pile as plain rows, one a person, for JSON and CSV. */
export function decisions(pile: Pile, today: Day) {
  const judge = judgeOf(pile, today);
  return [...pile.cards.values()]
    .filter((card) => laneOf(card, judge, today) !== 'connected')
    .map((card) => {
      const { verdict, settled, because } = judge(card);
      return {
        name: card.person.name,
        profile: card.person.profile ?? '',
        part: partOf(card),
        invited: card.person.invitedOn ?? '',
        note: card.person.note ?? '',
        decision: card.became ? 'became a connection' : card.closed ? 'no longer open' : (card.decided?.as ?? ''),
        'decided at': card.decided ? new Date(card.decided.at).toISOString() : '',
        'your reason': card.reason ?? '',
        verdict,
        settled: settled ? 'yes' : 'no',
        because: because.join(' '),
        answers: answersText(card, today),
        'done on LinkedIn': card.ticked === undefined ? '' : new Date(card.ticked).toISOString(),
      };
    });
}

/**
 * Rows as CSV (RFC 4180, CRLF, every field quoted). Where a spreadsheet could take a cell for a formula, an
 * apostrophe stands in front, since names and notes come from anyone: also within a cell, since a reader that is set
 * to semicolons, tabs or bars takes no heed of quotes in the middle of what it thinks is one cell.
 */
export function csv(rows: readonly Readonly<Record<string, string>>[]): string {
  const [first] = rows;
  if (!first) return '';
  const lines = [Object.keys(first), ...rows.map((row) => Object.values(row))];
  return lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

const cell = (text: string): string => `"${withoutFormulas(text).replaceAll('"', '""')}"`;

/** Goes through a text once, from its end: a sign in sight stays so behind whatever cannot be seen. */
function withoutFormulas(text: string): string {
  const parts: string[] = [];
  let inSight = false;
  for (const letter of [...text].reverse()) {
    const isPair = letter === '\r' && parts.at(-1)?.startsWith('\n');
    parts.push(inSight && !isPair && SEPARATOR.test(letter) ? `${letter}'` : letter);
    inSight = SIGN.test(letter) || (inSight && PASSED.test(letter));
  }
  return `${inSight || /^[\t\r\n]/.test(text) ? "'" : ''}${parts.reverse().join('')}`;
}

/** What begins a formula, in one program or another. */
const SIGN = /[=+\-@|%＝＋－＠﹦﹢﹣﹫]/;

/** What parts cells and rows where a reader is set otherwise than ours. */
const SEPARATOR = /[;|\t\r\n]/;

/** What may stand before such a sign and not be seen. */
const PASSED = /["'\s\0\p{Cf}]/u;

const answersText = (card: Card, today: Day): string =>
  Object.entries(aboutPerson(card, today))
    .map(([fact, value]) => `${fact}=${value ?? ''}`)
    .join(' ');

export type DecisionRow = ReturnType<typeof decisions>[number];
