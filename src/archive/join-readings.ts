import type { Person, Reading } from './reading.ts';

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
    ...(pasted && more
      ? {
          pasted: {
            ...pasted,
            ...more,
            others: [...pasted.others, ...more.others],
            cut: [...pasted.cut, ...more.cut],
            notUnderstood: [...pasted.notUnderstood, ...more.notUnderstood],
          },
        }
      : {}),
  };
}

function filled(known: Person | undefined, person: Person): Person {
  if (!known) return person;
  const facts = new Set(known.answers.map(({ fact }) => fact));
  return { ...person, ...known, answers: [...known.answers, ...person.answers.filter(({ fact }) => !facts.has(fact))] };
}
