import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, Stop, whenRunDirectly } from './entry.mjs';
import { ensureInstalled } from './install.mjs';
import { lists, orderOf } from './lists.mjs';

/** Begins a rule: `npm run new-rule <id> [fact]`. Without a fact, one of the rule's own id is begun as well. */
async function main() {
  await ensureInstalled();
  const [id = '', fact = id] = process.argv.slice(2);
  const begun = await newRule(root, id, fact);
  console.log(['Begun:', ...begun.map((file) => `  ${file}`), '', ...whatIsLeft(id, fact, begun)].join('\n'));
}

/**
 * Writes the files of a rule, with every sentence still empty, adds it to the order and gathers the lists.
 *
 * @param {string} project the folder of the project
 * @param {string} id
 * @param {string} fact the fact it rests on; begun too when there is none of that id
 * @returns {Promise<string[]>} the files that were written, but for the lists
 * @throws {Stop} when the id cannot be one, or is in use or retired
 */
export async function newRule(project, id, fact = id) {
  const at = (file) => join(project, file);
  const order = orderOf(project);
  for (const one of [id, fact]) {
    if (!/^[a-z]+(-[a-z]+)*$/.test(one)) throw new Stop(`"${one}" cannot be an id: lower-case words with hyphens, such as same-school.`);
  }
  if (order.catalogue.includes(id)) throw new Stop(`There is a rule "${id}" already: src/rules/catalogue/${id}.ts.`);
  if (readFileSync(at('src/rules/retired.ts'), 'utf8').includes(`'${id}'`)) {
    throw new Stop(`"${id}" is retired (src/rules/retired.ts): an id is never given to something else.`);
  }
  const isNewFact = !order.facts.includes(fact);
  const files = {
    ...(isNewFact ? { [`src/rules/facts/${fact}.ts`]: FACT } : {}),
    [`src/rules/catalogue/${id}.ts`]: RULE.replaceAll('FACT', fact),
    [`src/content/rules/${id}.mdx`]: PAGE.replace('FACT', fact).replace('TODAY', new Date().toISOString().slice(0, 10)),
    'src/rules/order.ts': added(readFileSync(at('src/rules/order.ts'), 'utf8'), id, isNewFact ? fact : undefined),
  };
  const there = Object.keys(files).find((file) => file !== 'src/rules/order.ts' && existsSync(at(file)));
  if (there) throw new Stop(`${there} is there already, and would be lost.`);
  for (const [file, text] of Object.entries(files)) writeFileSync(at(file), text);
  for (const [file, text] of Object.entries(await lists(project))) writeFileSync(at(file), text);
  return Object.keys(files);
}

/** The order with a rule at its end, and a fact before the circumstances, which come last. */
function added(order, rule, fact) {
  const withRule = order.replace(/(const ruleIds = \[[^\]]*)\]/, `$1  '${rule}',\n]`);
  return fact ? withRule.replace("  'message',", `  '${fact}',\n  'message',`) : withRule;
}

function whatIsLeft(id, fact, begun) {
  const isNewFact = begun.includes(`src/rules/facts/${fact}.ts`);
  return [
    'Fill in the empty sentences: the lists in src/rules/lists say what each is for, src/content.config.ts how long those of the page may be.',
    'Move the id in src/rules/order.ts to where it belongs, and run npm run lists. What will ask for more:',
    ...(isNewFact ? [`  tests/rules/facts.test.ts          a sentence for every value of ${fact}`] : []),
    '  tests/rules/catalogue.test.ts      a sentence for every outcome, and three examples that hold',
    '  tests/rules/examples.test.ts       titles that say what was answered, of people who stand in no other example',
    `  tests/rules/laws.test.ts           the line of ${id} in tests/rules/oracle.ts, the model written by hand`,
    '  tests/content/*.test.ts            the page: its sections, sources, spelling and reading ease',
    '  tests/site/*.test.ts               the page in a browser, the bytes, and new pictures (npm run looks)',
    'A rule that sets others aside, or is set aside, stands in src/rules/set-aside.ts and in the same list of tests/rules/oracle.ts.',
    'npm run unit says what is missing; npm test says it all.',
  ];
}

const FACT = `import type { Fact, Options, Question, Statements } from '../fact.ts';

export const fact = { scope: 'profile', values: ['yes', 'no'] } as const satisfies Fact;

export const label = '';

export const question: Question<typeof fact> = {
  ask: '',
  howToCheck: '',
};

export const statements: Statements<typeof fact> = { yes: '' };

export const otherwise: Statements<typeof fact> = { no: '' };

export const phrases: Statements<typeof fact> = { yes: '', no: '' };

export const options: Options<typeof fact> = { yes: [''] };
`;

const RULE = `import type { Example } from '../example.ts';
import type { Clause, Otherwise, ReasonRule, Words } from '../rule.ts';

export const rule = {
  says: 'decline',
  tier: 'leaning',
  kind: 'sign',
  source: 'background',
  when: [{ fact: 'FACT', is: ['yes'] }],
  judges: 'invitation',
} as const satisfies ReasonRule;

export const words: Words = {
  label: '',
  fires: '',
};

export const keywords = '';

export const clause: Clause = { says: '', noun: '' };

export const otherwise: Otherwise = {
  'set-aside': '',
  'does-not-fire': '',
  'cannot-tell': '',
  off: '',
};

export const examples: readonly Example[] = [];
`;

const PAGE = `---
title: ""
description: ""
answer: ""
says: ""
tryIt:
  - ["", FACT=yes]
  - ["", ""]
  - ["", ""]
  - ["", ""]
topic: profile
leavesOut: []
related: []
sources: []
updated: TODAY
---

## How to check on LinkedIn

## What to do

## When not to follow it

## Why

## Then and now
`;

await whenRunDirectly(import.meta.url, main);
