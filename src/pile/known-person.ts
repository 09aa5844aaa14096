import { PASTED_PAGE, type Person } from '#archive/index.ts';
import type { Origin } from './entry.ts';

/**
 * Joins what was known of a person with what was read now. Names and pastes fill gaps and erase nothing. An export overrides whatever it
 * speaks of, and leaves what only LinkedIn's page could tell. An export that is older than what is known only fills gaps.
 */
export function knownPerson(known: Person, person: Person, from: Origin | 'older'): Person {
  if (from === 'older') return { ...person, ...known, answers: joined(known.answers, person.answers) };
  // What was typed in may know more than a file does.
  const note = person.note ?? known.note;
  const noted = note === undefined ? {} : { note };
  if (from === 'names') return { ...person, ...known, ...noted, answers: joined(known.answers, person.answers) };
  const { headline, mutual, when, messages, answers } = known;
  const seen = {
    ...(headline === undefined ? {} : { headline }),
    ...(mutual === undefined ? {} : { mutual }),
    ...(when === undefined ? {} : { when }),
    ...(messages === undefined ? {} : { messages }),
  };
  const pasted = answers.filter((answer) => answer.from.file === PASTED_PAGE);
  return { ...seen, ...person, ...noted, answers: joined(person.answers, pasted) };
}

/** Whether anything is at hand that they wrote: a note or a message. */
export function hasWritten({ note, messages = [] }: Person): boolean {
  return note !== undefined || messages.length > 0;
}

/** The first answers, and the others where those are silent. */
function joined(first: Person['answers'], others: Person['answers']): Person['answers'] {
  const answered = new Set(first.map(({ fact }) => fact));
  return [...first, ...others.filter(({ fact }) => !answered.has(fact))];
}
