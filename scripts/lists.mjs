import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, whenRunDirectly } from './entry.mjs';
import { ensureInstalled } from './install.mjs';

/** Writes the lists that gather the files of rules and facts: `npm run lists`. */
async function writeLists() {
  await ensureInstalled();
  const written = await lists(root);
  for (const [file, text] of Object.entries(written)) writeFileSync(join(root, file), text);
  console.log(`Wrote ${Object.keys(written).length} lists in src/rules/lists.`);
}

/**
 * Every list as it should be, for the order a project has.
 *
 * @param {string} project the folder of the project
 * @returns {Promise<Record<string, string>>} the text of each file, by its path in the project
 */
export async function lists(project) {
  // Not at the top: this module is loaded before the packages are installed.
  const { format, resolveConfig } = await import('prettier');
  const form = await resolveConfig(join(root, 'src/rules/order.ts'));
  const order = orderOf(project);
  const written = LISTS.map(async (list) => {
    const text = textOf(list, order[list.folder]);
    return [`src/rules/lists/${list.file}`, await format(text, { ...form, parser: 'typescript' })];
  });
  return Object.fromEntries(await Promise.all(written));
}

/**
 * The ids in `order.ts`, by the folder that holds their files. Read as text, since not every Node that can build
 * the site can import TypeScript.
 *
 * @param {string} project the folder of the project
 */
export function orderOf(project) {
  const text = readFileSync(join(project, 'src/rules/order.ts'), 'utf8');
  const ids = (name) => [...(text.split(`const ${name} = [`)[1]?.split(']')[0] ?? '').matchAll(/'([^']+)'/g)].map(([, id]) => id);
  return { catalogue: ids('ruleIds'), facts: ids('factIds') };
}

function textOf({ folder, part, name, says, type, needs }, ids) {
  const local = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const table = `{ ${ids.map((id) => `'${id}': ${local(id)},`).join('\n')} }`;
  const [before, after] = type.split('…');
  return [
    '// Written by `npm run lists`: change order.ts or the files that are gathered here, and run it again.',
    ...ids.map((id) => `import { ${part} as ${local(id)} } from '../${folder}/${id}.ts';`),
    ...needs,
    '',
    `/** ${says} */`,
    `export const ${name}${before} = ${table}${after};`,
    '',
  ].join('\n');
}

const RULE_ID = "import type { RuleId } from '../order.ts';";
const FACT_ID = "import type { FactId } from '../order.ts';";
const FACT = "import type { Fact } from '../fact.ts';";

/**
 * What is gathered: the file to write, the folder and the export it gathers, the name and type of the whole, and
 * the types that takes. Apart, so that a page ships only the parts it shows (docs/decisions/0006).
 */
const LISTS = [
  {
    ...{ file: 'rules.ts', folder: 'catalogue', part: 'rule', name: 'rules', type: '… as const satisfies Record<RuleId, Rule>' },
    says: 'Every rule, in order.',
    needs: [RULE_ID, "import type { Rule } from '../rule.ts';"],
  },
  {
    ...{ file: 'words.ts', folder: 'catalogue', part: 'words', name: 'words', type: ': Readonly<Record<RuleId, Words>>…' },
    says: 'Every rule in words: its label, and the reason it gives when it fires.',
    needs: [RULE_ID, "import type { Words } from '../rule.ts';"],
  },
  {
    ...{ file: 'clauses.ts', folder: 'catalogue', part: 'clause', name: 'clauses', type: ': Readonly<Record<RuleId, Clause>>…' },
    says: 'Every reason within a sentence.',
    needs: [RULE_ID, "import type { Clause } from '../rule.ts';"],
  },
  {
    ...{ file: 'otherwise.ts', folder: 'catalogue', part: 'otherwise', name: 'otherwise', type: ': Readonly<Record<RuleId, Otherwise>>…' },
    says: 'What every rule says when it does not fire.',
    needs: [RULE_ID, "import type { Otherwise } from '../rule.ts';"],
  },
  {
    ...{ file: 'examples.ts', folder: 'catalogue', part: 'examples', name: 'examples' },
    type: ': Readonly<Record<RuleId, readonly Example[]>>…',
    says: 'Invented cases for every rule.',
    needs: ["import type { Example } from '../example.ts';", RULE_ID],
  },
  {
    ...{ file: 'keywords.ts', folder: 'catalogue', part: 'keywords', name: 'keywords', type: ': Readonly<Record<RuleId, string>>…' },
    says: 'What people type when they mean a rule, and neither its title nor its questions say.',
    needs: [RULE_ID],
  },
  {
    ...{ file: 'facts.ts', folder: 'facts', part: 'fact', name: 'facts', type: '… as const satisfies Record<FactId, Fact>' },
    says: 'Every fact a verdict can rest on, in order.',
    needs: [FACT, FACT_ID],
  },
  {
    ...{ file: 'fact-labels.ts', folder: 'facts', part: 'label', name: 'factLabels', type: ': Readonly<Record<FactId, string>>…' },
    says: 'Every fact as a short question, for lists of what is still open.',
    needs: [FACT_ID],
  },
  {
    ...{ file: 'questions.ts', folder: 'facts', part: 'question', name: 'questions', type: ': Readonly<Record<FactId, Question>>…' },
    says: 'Every question as a page asks it: the sentence, its choices and how to check.',
    needs: ["import type { Question } from '../fact.ts';", FACT_ID],
  },
  {
    ...{
      file: 'fact-statements.ts',
      folder: 'facts',
      part: 'statements',
      name: 'statements',
      type: ': Readonly<Record<FactId, Statements>>…',
    },
    says: 'What an answer claims, as a statement to the reader.',
    needs: ["import type { Statements } from '../fact.ts';", FACT_ID],
  },
  {
    ...{ file: 'fact-phrases.ts', folder: 'facts', part: 'phrases', name: 'phrases', type: ': Readonly<Record<FactId, Statements>>…' },
    says: 'What an answer adds to the sentence that says the invitation.',
    needs: ["import type { Statements } from '../fact.ts';", FACT_ID],
  },
  {
    ...{ file: 'fact-options.ts', folder: 'facts', part: 'options', name: 'options', type: ': Readonly<Record<FactId, Options>>…' },
    says: 'What a reader picks on the short way.',
    needs: ["import type { Options } from '../fact.ts';", FACT_ID],
  },
  {
    ...{
      file: 'fact-otherwise.ts',
      folder: 'facts',
      part: 'otherwise',
      name: 'otherwise',
      type: ': Readonly<Record<FactId, Statements>>…',
    },
    says: 'What the other answers say: nothing is claimed, nothing is wrong, nothing has been done.',
    needs: ["import type { Statements } from '../fact.ts';", FACT_ID],
  },
];

await whenRunDirectly(import.meta.url, writeLists);
