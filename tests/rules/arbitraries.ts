import fc from 'fast-check';
import {
  allowedTiers,
  factIds,
  facts,
  openableFactIds,
  policies,
  policyIds,
  ruleIds,
  silences,
  type Answers,
  type FactId,
  type FactValue,
  type Policy,
} from '#rules/index.ts';

/** Any policy: one on offer, or any allowed tiers and silence. */
export const anyPolicy: fc.Arbitrary<Policy> = fc.oneof(
  fc.constantFrom(...policyIds.map((id) => policies[id])),
  fc.record({
    tiers: fc.record(Object.fromEntries(ruleIds.map((id) => [id, fc.constantFrom(...allowedTiers(id))])), { requiredKeys: [] }),
    silence: fc.constantFrom(...silences),
  }),
);

/** An answer to every fact. */
export const completeAnswers: fc.Arbitrary<Answers> = fc.record<Answers>(
  // Pairs every fact with its own values, which a computed record cannot show to the type checker.
  Object.fromEntries(factIds.map((id) => [id, fc.constantFrom<FactValue>(...facts[id].values)])) as never,
);

/** Answers with at most `open` facts left open, some of them answered "I don't know". */
export function partialAnswers(open: number): fc.Arbitrary<Answers> {
  return fc
    .tuple(
      completeAnswers,
      fc.subarray([...openableFactIds], { maxLength: open }),
      fc.array(fc.boolean(), { minLength: factIds.length, maxLength: factIds.length }),
    )
    .map(([answers, gaps, said]) =>
      Object.fromEntries(
        Object.entries(answers).flatMap(([id, value]) => {
          const gap = gaps.indexOf(id as FactId);
          if (gap < 0) return [[id, value]];
          return said[gap] ? [[id, 'unknown']] : [];
        }),
      ),
    );
}
