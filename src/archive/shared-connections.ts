import type { ImportedAnswer, Person } from './reading.ts';

/**
 * Answers whether many connections are shared, for everybody of whom it is known how many: `many` is what the reader
 * calls so. Where no number is known, the question stays open; silence is not none.
 */
export function answerShared(people: readonly Person[], many: number): readonly Person[] {
  return people.map((person) => {
    if (person.mutual === undefined) return person;
    const answer: ImportedAnswer = { fact: 'many-shared-connections', value: person.mutual >= many ? 'yes' : 'no', from: person.from };
    return { ...person, answers: [...person.answers.filter(({ fact }) => fact !== answer.fact), answer] };
  });
}

/** What the rule calls many: a number that can hardly be chance. */
export const MANY = 10;
