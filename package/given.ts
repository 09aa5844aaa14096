import { factIds, facts, isFactId, policyIds, ruleIds, type Answers, type Policy, type PolicyId } from '#rules/index.ts';
import { parse, type Problem } from '#state/link.ts';
import { didYouMean, UsageError } from './usage.ts';

/**
 * Answers and a policy, given as in a shared link: `note=none`, `policy=notes-are-rare`, `tier.no-reply=off`.
 *
 * @throws UsageError naming the first that cannot be, and what may have been meant
 */
export function given(pairs: readonly (readonly [key: string, value: string])[]): Given {
  const { answers, policy = 'as-written', problems } = parse(new URLSearchParams(pairs.map(([key, value]) => [key, value])).toString());
  const [first] = problems;
  if (first) throw new UsageError(wordsOf(first));
  return { answers, policy };
}

/** The two sides of `note=none`. */
export function pair(text: string): [key: string, value: string] {
  const at = text.indexOf('=');
  if (at < 1)
    throw new UsageError(`"${text}" is no answer: write a question and its answer, such as note=none.${didYouMean(text, factIds)}`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function wordsOf({ key, value, why, instead = [] }: Problem): string {
  switch (why) {
    case 'question':
      return `There is no question "${key}".${didYouMean(key, factIds) || ` There are: ${factIds.join(', ')}.`}`;
    case 'rule':
      return `There is no rule "${key.slice('tier.'.length)}".${didYouMean(key.slice('tier.'.length), ruleIds)}`;
    case 'policy':
      return `There is no policy "${value}".${didYouMean(value, policyIds)} There are: ${policyIds.join(', ')}.`;
    case 'retired':
      return `"${key}" is retired.${instead[0] ? ` Use ${instead[0]}.` : ''}`;
    case 'version':
      return `"${value}" is no version of these answers.`;
    case 'custom':
      return 'Tiers and silence belong to a policy of your own: leave the name of the policy out.';
    case 'value':
      return `"${value}" is no answer to ${key}. Say one of: ${(isFactId(key) ? [...facts[key].values, 'unknown'] : instead).join(', ')}.`;
  }
}

export interface Given {
  readonly answers: Answers;
  readonly policy: PolicyId | Policy;
}
