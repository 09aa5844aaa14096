import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { factLabels } from '#rules/lists/fact-labels.ts';
import { factIds, facts, nextQuestion, policyIds, ruleIds } from '#rules/index.ts';
import { questions } from '#rules/lists/questions.ts';
import { statementOf } from '#rules/statement-of.ts';
import { given, type Given } from './given.ts';
import { searchIn, type Guidance } from './guidance.ts';
import { didYouMean, UsageError } from './usage.ts';
import { asText, verdictOn } from './verdict.ts';
import manifest from './manifest.json' with { type: 'json' };

/** Serves the rules over standard input and output until that is closed. Read-only: nothing is stored or sent. */
export async function serve(guidance: Guidance): Promise<void> {
  await server(guidance).connect(new StdioServerTransport());
}

/** The server, tied to no transport yet. */
export function server(guidance: Guidance): McpServer {
  const made = new McpServer({ name: manifest.name, version: manifest.version }, { instructions: INSTRUCTIONS });

  made.registerTool(
    'check_invitation',
    {
      title: 'Check one LinkedIn invitation',
      description: 'Weighs what is known of one invitation: accept, ask first or decline, with the reasons and what would change it.',
      inputSchema: asked,
      annotations,
    },
    (input) =>
      answered(() => {
        const all = givenBy(input);
        const on = verdictOn(all, guidance.site);
        return { text: asText(all, on), data: on };
      }),
  );

  made.registerTool(
    'next_question',
    {
      title: 'What to find out next',
      description: 'The one question whose answer leaves the fewest verdicts possible, with its choices and how to check it on LinkedIn.',
      inputSchema: asked,
      annotations,
    },
    (input) =>
      answered(() => {
        const { answers, policy } = givenBy(input);
        const fact = nextQuestion(answers, policy);
        if (!fact) return { text: 'Nothing left to ask can change the verdict.', data: { settled: true } };
        const { ask, howToCheck } = questions[fact];
        const choices = facts[fact].values.map((value) => ({ value, means: statementOf(fact, value) }));
        const lines = choices.map(({ value, means }) => `- ${value}: ${means}`);
        return { text: [`${ask} (${fact})`, ...lines, howToCheck].join('\n'), data: { settled: false, fact, ask, howToCheck, choices } };
      }),
  );

  made.registerTool(
    'explain_rule',
    {
      title: 'Explain one rule',
      description: `A rule's page: what it says, how to check, when not to follow it, what has changed since. Rules: ${ruleIds.join(', ')}.`,
      inputSchema: { rule: z.string().describe('The id of the rule, such as no-personal-note.') },
      annotations,
    },
    ({ rule }) =>
      answered(() => {
        const text = Object.hasOwn(guidance.rules, rule) ? guidance.rules[rule] : undefined;
        if (text === undefined) throw new UsageError(`There is no rule "${rule}".${didYouMean(rule, ruleIds)}`);
        return { text };
      }),
  );

  made.registerTool(
    'search_guidance',
    {
      title: 'Search the guidance',
      description: 'Finds the rules and guides that fit a question, by title, heading and keywords, with their addresses.',
      inputSchema: {
        query: z.string().min(1).max(200).describe('A few words, such as “no photo” or “recruiter”.'),
        most: z.number().int().min(1).max(20).default(5).describe('How many pages at most.'),
      },
      annotations,
    },
    ({ query, most }) =>
      answered(() => {
        const pages = searchIn(guidance, query, most);
        const lines = pages.map(({ title, says, address }) => `- ${title}: ${says} ${address}`);
        return { text: lines.join('\n') || `Nothing is about “${query}”.`, data: { pages } };
      }),
  );
  return made;
}

/** Every question of the facts table, none of which has to be answered. */
const asked = {
  answers: z
    .looseObject(
      Object.fromEntries(
        factIds.map((id) => [
          id,
          z
            .enum([...facts[id].values, 'unknown'])
            .optional()
            .describe(`${factLabels[id]} ${questions[id].howToCheck}`),
        ]),
      ),
    )
    .describe('What is known, by fact. Leave out what is not known; "unknown" when it cannot be found out.'),
  policy: z
    .string()
    .optional()
    .describe(`How strictly to weigh: ${policyIds.join(', ')}. Without it, the rules as written.`),
};

const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

const INSTRUCTIONS =
  'Rules for LinkedIn invitations, from a checklist of 2015. Never guess an answer from a name or a face: ask, or leave it out. The verdict is advice, and the person decides.';

/** The answers of a call. What is no text is refused by name, like what is unknown. */
const givenBy = ({ answers, policy }: { answers: Readonly<Record<string, unknown>>; policy?: string | undefined }): Given =>
  given([
    ...Object.entries(answers).map(([fact, value]): [string, string] => [fact, String(value)]),
    ...(policy === undefined ? [] : [['policy', policy] as const]),
  ]);

/** A result for the model to read, or what to do about a call that cannot be answered. */
function answered(work: () => { readonly text: string; readonly data?: Record<string, unknown> }) {
  try {
    const { text, data } = work();
    return { content: [{ type: 'text' as const, text }], ...(data ? { structuredContent: data } : {}) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { content: [{ type: 'text' as const, text: error.message }], isError: true };
  }
}
