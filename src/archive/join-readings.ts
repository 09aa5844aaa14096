import type { OtherInvitation } from './paste/report.ts';
import type { Pasted, Person, Reading } from './reading.ts';

/**
 * A reading with what another one adds to it: new people come after those known, whose gaps it fills and of whom it erases
 * nothing. Somebody known by name alone and somebody of that name with a link stay two; the reader says whether they are one.
 */
export function joinReadings(one: Reading, other: Reading): Reading {
  const people = new Map(one.people.map((person): [string, Person] => [person.id, person]));
  for (const person of other.people) people.set(person.id, filled(people.get(person.id), person));
  const { pasted, report } = one;
  const more = other.pasted;
  return {
    ...one,
    report: { files: [...report.files, ...other.report.files] },
    people: [...people.values()],
    ...(pasted || more ? { pasted: pasted && more ? bothOf(pasted, more) : (pasted ?? more) } : {}),
  };
}

/** Parts of one list that overlap: what was shown of the first is not shown again. */
function bothOf(one: Pasted, more: Pasted): Pasted {
  const known = one.others.map(keyOf);
  return {
    ...{ ...one, ...more },
    others: [...one.others, ...more.others.filter((other) => !known.some((key, i) => key === keyOf(other) && known.splice(i, 1)))],
    cut: [...new Set([...one.cut, ...more.cut])],
    notUnderstood: [...new Set([...one.notUnderstood, ...more.notUnderstood])],
  };
}

const keyOf = ({ kind, from = '' }: OtherInvitation): string => `${kind} ${from}`;

function filled(known: Person | undefined, person: Person): Person {
  if (!known) return person;
  const facts = new Set(known.answers.map(({ fact }) => fact));
  return { ...person, ...known, answers: [...known.answers, ...person.answers.filter(({ fact }) => !facts.has(fact))] };
}
