import { clip } from '../trouble.ts';
import { readCard } from './card.ts';
import type { Group } from './groups.ts';
import type { Line } from './lines.ts';
import { invitationOf } from './name.ts';
import type { OtherInvitation, PastedPerson, ReadCards } from './report.ts';
import type { Words } from './words/words.ts';

/**
 * Reads each card. What none can be made of is handed on as text.
 *
 * @param words those of the page's language
 */
export function readCards(groups: readonly Group[], lines: readonly Line[], words: Words): ReadCards {
  const people: PastedPerson[] = [];
  const others: OtherInvitation[] = [];
  const cut: string[] = [];
  const notUnderstood: string[] = [];
  let sent = 0;
  for (const group of groups) {
    const begins = group[0]?.at === 0;
    const ends = group.at(-1)?.at === lines.length - 1;
    const card = readCard(
      group.map(({ line }) => line),
      { begins, ends, words },
    );
    if (card.kind === 'person') people.push(card.person);
    else if (card.kind === 'other') others.push(card.other);
    else if (card.kind === 'sent') sent++;
    else if (card.kind === 'cut') cut.push(passage(group, words));
    else if (card.kind === 'unknown') notUnderstood.push(passage(group, words));
  }
  return { people, others, cut, notUnderstood, sent };
}

/** The text of a card that cannot be used, with the name a button gives it. */
function passage(group: Group, words: Words): string {
  const named = group.flatMap(({ line }) => line.labels.flatMap((label) => invitationOf(label, words) ?? [])).slice(0, 1);
  const text = group.flatMap(({ line }) => (line.part === 'button' || !line.text ? [] : [line.text]));
  return clip([...named, ...text].join('\n'), 1000);
}
