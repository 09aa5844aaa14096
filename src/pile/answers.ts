import type { Day, ImportedAnswer, Suggestion } from '#archive/index.ts';
import { FORTNIGHT } from '#rules/fortnight.ts';
import type { Answers, FactId, FactValue } from '#rules/index.ts';
import type { Card } from './pile.ts';

/**
 * What is known for a card: the reader's answers about themselves, what the files say of the person, and the reader's own answers about the
 * person, which override the files.
 */
export function answersOf(card: Card, you: Answers, today: Day): Answers {
  return { ...you, ...aboutPerson(card, today) };
}

/**
 * What is known of the person alone. It is cached by the card's `own` answers, an object that stays the same when the card is decided,
 * ticked or looked at.
 */
export function aboutPerson({ person, own, wrote }: Card, today: Day): Answers {
  const kept = known.get(own);
  if (kept?.today === today && kept.person === person && kept.wrote === wrote) return kept.answers;
  const answers = joined({ person, own, wrote }, today);
  known.set(own, { today, person, own, wrote, answers });
  return answers;
}

function joined({ person, own, wrote }: About, today: Day): Answers {
  const imported = Object.fromEntries(person.answers.map(({ fact, value }) => [fact, value]));
  // For two weeks after the reader wrote, the answer is “waiting”; after that the reader says what came of it.
  const written = wrote && today < dueAfter(wrote) ? { message: 'waiting' } : {};
  return { ...imported, ...written, ...own } as Answers; // files and reader answer facts with their own values
}

/** Where an answer comes from, for the page to show; undefined while the fact is open. */
export function sourceOf({ person, own }: Card, fact: FactId): AnswerSource | undefined {
  const value = own[fact];
  if (value) return { by: 'reader', value };
  const imported = person.answers.find((answer) => answer.fact === fact);
  return imported && { by: 'file', value: imported.value, imported };
}

/** What the files hint at for a question that is still open. */
export const suggestionFor = ({ person, own }: Card, fact: FactId): Suggestion | undefined =>
  own[fact] === undefined ? person.suggestions.find((one) => one.fact === fact) : undefined;

/** Two weeks after someone was written to: the day their answer is asked for again. */
export const dueAfter = (wrote: Day): Day => daysAfter(wrote, FORTNIGHT);

/** The day so many days after another. */
export function daysAfter(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The reader's own calendar day. */
export function todayIn(now = new Date()): Day {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const known = new WeakMap<Answers, About & { readonly today: Day; readonly answers: Answers }>();

interface About extends Pick<Card, 'person' | 'own'> {
  readonly wrote: Day | undefined;
}

export type AnswerSource =
  | { readonly by: 'reader'; readonly value: FactValue | 'unknown' }
  | { readonly by: 'file'; readonly value: FactValue; readonly imported: ImportedAnswer };
