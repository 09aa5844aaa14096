import * as z from 'zod/mini';
import { dealingKinds, hints, standings, type Person } from '#archive/index.ts';
import { allowedTiers, factIds, facts, isFactId, isRuleId, policyIds, silences, type FactId } from '#rules/index.ts';
import { choices, origins, type Entry } from './entry.ts';

// Zod's compiled checks need `new Function`, which the site's security policy forbids.
z.config({ jitless: true });

const id = z.string().check(z.minLength(1), z.maxLength(2_000));
const text = z.string().check(z.maxLength(1_100_000));
const day = z.iso.date();
const count = z.int().check(z.nonnegative());
const who = z.array(id).check(z.maxLength(1_000_000));
const fact = z.enum(factIds);
const value = z.string().check(z.maxLength(20));
const from = z.object({ file: text, line: count });
const isValueOf = (of: FactId, given: string): boolean => (facts[of].values as readonly string[]).includes(given);

const imported = { fact, value, from };
const fits = z.refine<{ fact: FactId; value: string }>((one) => isValueOf(one.fact, one.value), 'is no value of this fact');

// Zod drops what a schema does not name, so the compiler asks for every part of a person.
const person = z.object({
  id,
  name: text,
  profile: z.exactOptional(z.string().check(z.regex(/^https:\/\/www\.linkedin\.com\/in\/[^\s/?#"'<>]+\/?$/), z.maxLength(2_000))),
  standing: z.enum(standings),
  invitedOn: z.exactOptional(day),
  invitations: count,
  headline: z.exactOptional(text),
  mutual: z.exactOptional(count),
  when: z.exactOptional(text),
  note: z.exactOptional(text),
  messages: z.exactOptional(z.array(z.object({ on: day, text }))),
  noteless: z.exactOptional(z.literal(true)),
  connectedOn: z.exactOptional(day),
  answers: z.array(z.object(imported).check(fits)),
  suggestions: z.array(
    z
      .object({
        ...imported,
        why: z.enum(hints),
      })
      .check(fits),
  ),
  dealings: z.array(
    z.object({
      kind: z.enum(dealingKinds),
      count,
      last: z.exactOptional(day),
      from,
    }),
  ),
  from,
} satisfies Record<keyof Person, unknown>);

const answers = z
  .record(z.string(), value)
  .check(
    z.refine(
      (given) => Object.entries(given).every(([key, one]) => isFactId(key) && (one === 'unknown' || isValueOf(key, one))),
      'holds an answer that is none',
    ),
  );

const policy = z.union([
  z.enum(policyIds),
  z
    .object({ tiers: z.record(z.string(), z.string()), silence: z.enum(silences) })
    .check(
      z.refine(
        ({ tiers }) =>
          Object.entries(tiers).every(([key, tier]) => isRuleId(key) && (allowedTiers(key) as readonly string[]).includes(tier)),
        'gives a rule a tier it cannot have',
      ),
    ),
]);

// The latest moment that a Date can hold; a later one could not be written out.
const head = { id, at: z.number().check(z.minimum(0), z.maximum(8.64e15)), step: z.exactOptional(id) };

/**
 * What an entry of a pile must be, wherever it was kept: in this browser, or in a save file that may come
 * from anyone.
 */
export const entrySchema = z.discriminatedUnion('kind', [
  z.object({
    ...head,
    kind: z.literal('import'),
    from: z.enum(origins),
    asOf: z.optional(day),
    owner: z.optional(z.object({ name: text, slug: z.exactOptional(z.string().check(z.maxLength(200))) })),
    people: z.array(person),
  }),
  z.object({ ...head, kind: z.literal('you'), answers }),
  z.object({ ...head, kind: z.literal('policy'), policy }),
  z
    .object({ ...head, kind: z.literal('answer'), who, fact, value: z.nullable(value) })
    .check(z.refine((one) => one.value === null || one.value === 'unknown' || isValueOf(one.fact, one.value), 'is no value of this fact')),
  z.object({
    ...head,
    kind: z.literal('decide'),
    who,
    decision: z.nullable(z.enum(choices)),
    group: z.exactOptional(z.boolean()),
    until: z.exactOptional(day),
  }),
  z.object({ ...head, kind: z.literal('remove'), who }),
  z.object({ ...head, kind: z.literal('note'), who, text }),
  z.object({ ...head, kind: z.literal('looked'), who }),
  z.object({ ...head, kind: z.literal('close'), who }),
  z.object({ ...head, kind: z.literal('tick'), who, done: z.boolean() }),
  z.object({ ...head, kind: z.literal('wrote'), who, on: z.nullable(day) }),
  z.object({ ...head, kind: z.literal('undo'), undoes: id }),
]);

/** Reads one entry; what it cannot be is said in words, with the place. Throws nothing. */
export function readEntry(raw: unknown): ReadEntry {
  const result = z.safeParse(entrySchema, raw);
  // The schema and the type say the same; values of facts are checked above, which a type cannot follow.
  if (result.success) return { entry: result.data as Entry };
  const [issue] = result.error.issues;
  const place = issue?.path.map(String).join('.');
  return { problem: `${place ? `${place.slice(0, 60)}: ` : ''}${issue?.message ?? 'it is not an entry'}` };
}

export type ReadEntry = { readonly entry: Entry } | { readonly problem: string };
