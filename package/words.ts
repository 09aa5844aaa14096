/** The sentences of the site: rules, facts, outcomes and policies in words, for whoever shows them. */
export { factLabels } from '#rules/lists/fact-labels.ts';
export { statementOf } from '#rules/statement-of.ts';
export { outcomeWords } from '#rules/outcome-words.ts';
export { policyWords } from '#rules/policy-words.ts';
export { questions } from '#rules/lists/questions.ts';
export { words } from '#rules/lists/words.ts';
