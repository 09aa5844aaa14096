import { rules } from './lists/rules.ts';
import { clauses } from './lists/clauses.ts';
import type { Evaluation } from './evaluate.ts';
import type { Policy, PolicyId } from './policies.ts';
import { inForce } from './policy.ts';
import { series } from './sentence.ts';

/** Why the verdict is what it is, in one or two plain sentences to the reader; empty while nothing decides. */
export function because({ because: ids, verdict, action, setAside }: Evaluation, policy?: PolicyId | Policy): string {
  if (verdict === 'undecided') return '';
  const [first] = ids;
  if (!first)
    return action === 'keep'
      ? 'Nothing speaks against a connection you have.'
      : `No rule speaks for or against. Your policy then says ${verdict}.`;
  const side = (says: 'accept' | 'decline'): string =>
    series(
      ids
        .filter((id) => rules[id].says === says)
        .slice(0, MOST)
        .map((id) => clauses[id].says),
    );
  if (verdict === 'ask') return `${capital(side('accept'))}, but ${side('decline')}. Reasons just as strong stand on both sides.`;
  const why = capital(side(verdict));
  if (inForce(policy).tierOf(first) === 'decisive') return `${why}. That decides alone, whatever else is true.`;
  const outweighed = [...new Set(setAside.filter(({ by }) => ids.includes(by)).map(({ rule }) => rule))];
  if (outweighed.length > 0) return `${why}. That outweighs ${series(outweighed.map((id) => clauses[id].noun))}.`;
  return `${why}, and nothing as strong speaks ${verdict === 'accept' ? 'against' : 'for'} them.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** More reasons than this make no sentence. */
const MOST = 3;
