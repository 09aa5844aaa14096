import type { Example } from '#rules/example.ts';
import { evaluate, type Action, type RuleId } from '#rules/index.ts';
import { outcomeWords } from '#rules/outcome-words.ts';
import { policyWords } from '#rules/policy-words.ts';
import { sentenceText } from '#rules/sentence.ts';
import { words } from '#rules/lists/words.ts';
import { speaksWords } from './rule-words.ts';

/** An example of a rule in words: the invitation and its verdict as the checklist says them, what that rests on, and what the rule says of it. */
export function exampleWords(id: RuleId, { answers, policy, outcome }: Example): ExampleWords {
  const { action, settled, because } = evaluate(answers, policy);
  const others = because.length > 1 || because[0] !== id; // that it rests on the page's own rule goes without saying
  const rests =
    because.length > 0 ? `It rests on: ${because.map((one) => words[one].label).join(', ')}.` : 'No rule speaks for or against.';
  // That its own rule speaks, the line before has said.
  const says = outcome !== 'fires' && outcomeWords(id, outcome);
  const under = typeof policy === 'string' && `Policy: ${policyWords[policy].label}.`;
  return {
    sentence: sentenceText(answers),
    action,
    verdict: speaksWords[action] + (settled || action === 'undecided' ? '' : ', so far'),
    why: [others && rests, says, under].filter(Boolean).join(' '),
  };
}

interface ExampleWords {
  readonly sentence: string;
  readonly action: Action;
  readonly verdict: string;
  readonly why: string;
}
