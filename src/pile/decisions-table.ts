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
 * Rows as CSV (RFC 4180, CRLF, every field quoted). Names and notes come from anyone, so an apostrophe stands before whatever a spreadsheet
 * could take for a formula. That holds within a cell too: a program set to semicolons, tabs or bars also splits text in quotes.
 */
export function csv(rows: readonly Readonly<Record<string, string>>[]): string {
  const [first] = rows;
  if (!first) return '';
  const lines = [Object.keys(first), ...rows.map((row) => Object.values(row))];
  return lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

const cell = (text: string): string => `"${withoutFormulas(text).replaceAll('"', '""')}"`;

/** Walks a text once, from its end: what cannot be seen may stand between the start of a cell and the sign of a formula. */
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

/** What separates cells and rows in a program that does not expect commas. */
const SEPARATOR = /[;|\t\r\n]/;

/** What may stand before the sign of a formula without being seen. */
const PASSED = /["'\s\0\p{Cf}]/u;

const answersText = (card: Card, today: Day): string =>
  Object.entries(aboutPerson(card, today))
    .map(([fact, value]) => `${fact}=${value ?? ''}`)
    .join(' ');

export type DecisionRow = ReturnType<typeof decisions>[number];
