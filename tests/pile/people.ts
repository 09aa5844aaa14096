import fc from 'fast-check';
import type { Person } from '#archive/index.ts';
import { facts, factIds, type FactId, type FactValue } from '#rules/index.ts';
import { add, entry, step, type Deed, type Entry, type Pile } from '#pile/index.ts';

/** The day on which the piles of these tests are looked at. */
export const TODAY = '2026-11-23';

/** An invented person; the number tells one from another. */
export function person(number: number, more: Partial<Person> = {}): Person {
  return {
    id: `in/person-${number}-demo`,
    name: `Person ${number}`,
    profile: `https://www.linkedin.com/in/person-${number}-demo`,
    standing: 'to-review',
    invitations: 1,
    invitedOn: `2026-0${1 + (number % 9)}-11`,
    answers: [],
    suggestions: [],
    dealings: [],
    from: { file: 'Invitations.csv', line: number + 2 },
    ...more,
  };
}

/** Someone who wrote nothing, as an export says it. */
export const withoutNote = (number: number): Person =>
  person(number, { answers: [{ fact: 'note', value: 'none', from: { file: 'Invitations.csv', line: number + 2 } }] });

/** Entries of these deeds, a second apart, with ids that tell their order. */
export const entries = (...deeds: readonly Deed[]): readonly Entry[] =>
  deeds.map((deed, i) => ({ ...entry(deed, 1_700_000_000_000 + i * 1000), id: `step-${i}` }));

/** An import of so many people without a note. */
export const opened = (count: number): Deed => ({
  kind: 'import',
  from: 'export',
  asOf: '2026-11-20',
  people: Array.from({ length: count }, (_, i) => withoutNote(i)),
});

/** The ids of the people from one number to before another. */
export const ids = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, i) => `in/person-${from + i}-demo`);

/** A pile after a step of these deeds. */
export const act = (pile: Pile, ...deeds: readonly Deed[]): Pile => step(deeds, 1_700_000_100_000).reduce(add, pile);

const who = fc.uniqueArray(
  fc.integer({ min: 0, max: 7 }).map((i) => `in/person-${i}-demo`),
  { maxLength: 4 },
);

const answered: fc.Arbitrary<{ fact: FactId; value: FactValue | 'unknown' | null }> = fc
  .constantFrom(...factIds)
  .chain((fact) =>
    fc.record({ fact: fc.constant(fact), value: fc.constantFrom<FactValue | 'unknown' | null>(...facts[fact].values, 'unknown', null) }),
  );

/** Any deed of a reader with a pile of eight. */
export const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant('answer' as const), who }).chain((head) => answered.map((one) => ({ ...head, ...one }))),
  fc.record({
    kind: fc.constant('decide' as const),
    who,
    decision: fc.constantFrom('accept' as const, 'decline' as const, 'ask' as const, 'later' as const, null),
  }),
  fc.record({
    kind: fc.constant('note' as const),
    who,
    text: fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.toWellFormed()),
  }),
  fc.record({ kind: fc.constant('looked' as const), who }),
  fc.record({ kind: fc.constant('remove' as const), who }),
  fc.record({ kind: fc.constant('close' as const), who }),
  fc.record({ kind: fc.constant('tick' as const), who, done: fc.boolean() }),
  fc.record({ kind: fc.constant('wrote' as const), who, on: fc.constantFrom('2026-11-01', '2026-11-19', null) }),
  fc.record({
    kind: fc.constant('policy' as const),
    policy: fc.constantFrom('as-written' as const, 'notes-are-rare' as const, 'people-you-know' as const),
  }),
  fc.record({ kind: fc.constant('undo' as const), undoes: fc.integer({ min: 1, max: 12 }).map((i) => `step-${i}`) }),
);

/** The same person without a field that some files lack. */
export function without(whole: Person, field: 'invitedOn' | 'profile'): Person {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field)) as unknown as Person; // only fields that may be missing
}
