import type { RuleId } from './order.ts';
import { otherwise } from './lists/otherwise.ts';
import type { Outcome } from './rule.ts';
import { words } from './lists/words.ts';

/** What a rule says of an outcome, as a sentence to the reader. */
export const outcomeWords = (id: RuleId, outcome: Outcome): string => (outcome === 'fires' ? words[id].fires : otherwise[id][outcome]);
