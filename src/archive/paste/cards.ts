import { readCard } from './card.ts';
import type { Line } from './lines.ts';
import { invitationOf } from './name.ts';
import type { ReadCards } from './report.ts';
import type { Words } from './words/words.ts';

/**
 * Reads each card. What none can be made of is handed on as text.
 *
 * @param words those of the page's language
 */
export function readCards(groups: readonly (readonly Line[])[], lines: readonly Line[], words: Words): ReadCards {
  const cards = groups.map((group) => ({
    ...readCard(group, { begins: group[0] === lines[0], ends: group.at(-1) === lines.at(-1), words }),
    text: passage(group, words),
  }));
  const texts = (kind: 'cut' | 'unknown'): readonly string[] => cards.flatMap(({ refused, text }) => (refused === kind ? [text] : []));
  return {
    people: cards.flatMap(({ person = [] }) => person),
    others: cards.flatMap(({ other = [] }) => other),
    cut: texts('cut'),
    notUnderstood: texts('unknown'),
    sent: cards.filter(({ refused }) => refused === 'sent').length,
  };
}

/** The text of a card that cannot be used, with the name a button gives it. */
function passage(lines: readonly Line[], words: Words): string {
  const named = lines.flatMap(({ labels }) => labels.flatMap((label) => invitationOf(label, words) ?? [])).slice(0, 1);
  const text = lines.flatMap(({ part, text }) => (part === 'button' || !text ? [] : [text]));
  return [...named, ...text].join('\n');
}
