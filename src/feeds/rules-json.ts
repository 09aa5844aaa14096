import { z } from 'zod';
import { factLabels } from '#rules/lists/fact-labels.ts';
import { statementOf } from '#rules/statement-of.ts';
import {
  factIds,
  facts,
  kinds,
  policies,
  policyIds,
  ruleIds,
  rules,
  scopes,
  setAside,
  silences,
  tiers,
  type Fact,
  type FactId,
  type FactValue,
  type Rule,
} from '#rules/index.ts';
import { policyWords } from '#rules/policy-words.ts';
import { questions } from '#rules/lists/questions.ts';
import { tierNames } from '#rules/tier-words.ts';
import { words } from '#rules/lists/words.ts';

const rule = z.enum(ruleIds);
const fact = z.enum(factIds);
const tier = z.enum(tiers);
const test = z.strictObject({ fact, is: z.array(z.string()).min(1) });

/** The shape of `/rules.json`, and the source of its JSON Schema. */
const rulesFile = z
  .strictObject({
    $schema: z.string().describe('This file’s JSON Schema, relative to it.'),
    version: z.literal(1).describe('The version of ids and shapes. Ids never change their meaning.'),
    source: z.strictObject({ title: z.string(), publisher: z.string(), year: z.number(), url: z.url() }),
    voices: z.string().describe('Whose words are whose.'),
    tiers: z.array(z.strictObject({ id: tier, label: z.string() })).describe('What a rule may weigh, from the top, as the pages call it.'),
    facts: z.array(
      z.strictObject({
        id: fact,
        scope: z.enum(scopes),
        question: z.string(),
        label: z.string(),
        values: z.array(z.strictObject({ value: z.string(), means: z.string() })).min(2),
        default: z.string().optional().describe('What an unanswered circumstance counts as.'),
      }),
    ),
    rules: z.array(
      z.strictObject({
        id: rule,
        label: z.string(),
        says: z.enum(['accept', 'decline', 'advice']),
        tier: tier.describe('The tier as written.'),
        kind: z.enum(kinds),
        source: z
          .string()
          .regex(/^(accept-[1-7]|decline-[1-6]|background)$/)
          .describe('The point of the source article.'),
        page: z.string().describe('The rule’s page, relative to this file.'),
        judgesInvitation: z.boolean().describe('Says nothing about someone who is already a connection.'),
        when: z.array(test).optional().describe('The rule fires when all of these tests hold.'),
        whenVerdict: z.literal('accept').optional().describe('Advice: goes with this verdict …'),
        unless: z.array(test).optional().describe('… unless one of these tests is known to hold.'),
      }),
    ),
    setAside: z
      .array(z.strictObject({ id: z.string(), by: z.array(rule), setsAside: z.array(rule) }))
      .describe('In order: a rule that is off or set aside sets nothing aside; nothing sets a decisive rule aside.'),
    policies: z.array(
      z.strictObject({
        id: z.enum(policyIds),
        label: z.string(),
        says: z.string(),
        tiers: z.partialRecord(rule, tier).describe('What it changes against the rules as written.'),
        silence: z.enum(silences).describe('The verdict when no rule speaks.'),
      }),
    ),
  })
  .meta({ title: 'Accept or Decline: rules for LinkedIn invitations' });

/** Everything the decision model knows, for machines. Addresses are relative, so that any host will do. */
export function rulesJson(): RulesFile {
  return rulesFile.parse({
    $schema: 'rules.schema.json',
    version: 1,
    source: {
      title: 'How to Use LinkedIn: When to Accept or Decline an Invitation',
      publisher: 'VocationVillage.com',
      year: 2015,
      url: 'https://www.vocationvillage.com/how-to-use-linkedin-when-to-accept-or-decline-an-invitation/',
    },
    voices:
      'The rules render the points of the article in our words; what they weigh, what outweighs what, the policies and every sentence here are ours.',
    tiers: tier.options.map((id) => ({ id, label: tierNames[id] })),
    facts: factIds.map((id) => {
      const { scope, values, default: standard }: (typeof facts)[FactId] & Fact = facts[id];
      return {
        ...{ id, scope, question: questions[id].ask, label: factLabels[id] },
        values: values.map((value) => ({ value, means: statementOf(id, value as FactValue) })), // its own values
        ...(standard ? { default: standard } : {}),
      };
    }),
    rules: ruleIds.map((id) => {
      const { when, judges, whenVerdict, unless, ...rest }: Partial<Record<string, unknown>> & Rule = rules[id];
      return {
        ...{ id, ...rest },
        label: words[id].label,
        page: `rules/${id}/`,
        judgesInvitation: judges === 'invitation',
        ...(when ? { when } : {}),
        ...(whenVerdict ? { whenVerdict, unless } : {}),
      };
    }),
    setAside,
    policies: policyIds.map((id) => ({ id, ...policyWords[id], ...policies[id] })),
  });
}

/** The JSON Schema (draft 2020-12) of `/rules.json`. */
export const rulesSchema = (): object => z.toJSONSchema(rulesFile);

type RulesFile = z.infer<typeof rulesFile>;
