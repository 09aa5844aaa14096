/** The sentences of the site: rules, facts, outcomes and policies in words, for whoever shows them. */
export { factLabels } from '#rules/fact-labels.ts';
export { statementOf } from '#rules/fact-denials.ts';
export { outcomeWords } from '#rules/outcome-words.ts';
export { policyWords } from '#rules/policy-words.ts';
export { questions } from '#rules/questions.ts';
export { words } from '#rules/words.ts';
