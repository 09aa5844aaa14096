import type { RuleId } from './catalogue.ts';
import { facts, factIds, type FactId } from './facts.ts';
import { setAside } from './set-aside.ts';
import { reason, reasonIds } from './standing.ts';

/**
 * The reasons in groups that share no open fact, ordered so that what sets aside comes before what it
 * may set aside. Groups are independent: any completion of one goes with any completion of another.
 */
export const groups: readonly Group[] = factIds
  .reduce<Draft[]>((drafts, fact) => {
    const touching = reasonIds.filter((id) => testedBy(id).includes(fact));
    const linked = drafts.filter((draft) => draft.rules.some((id) => touching.includes(id)));
    // Circumstances are always known: sharing one ties no completions together.
    if (facts[fact].scope === 'circumstances' || linked.length === 0) {
      const rules = touching.filter((id) => !drafts.some((draft) => draft.rules.includes(id)));
      return rules.length ? [...drafts, { facts: [fact], rules }] : drafts;
    }
    const merged = {
      facts: [...linked.flatMap((draft) => draft.facts), fact],
      rules: [...new Set([...linked.flatMap((draft) => draft.rules), ...touching])],
    };
    return [...drafts.filter((draft) => !linked.includes(draft)), merged];
  }, [])
  .sort((a, b) => turnOf(a) - turnOf(b))
  .map((draft, index) => ({ ...draft, index }));

function testedBy(id: RuleId): FactId[] {
  return reason(id).when.map((test) => test.fact);
}

/** The first row of the set-aside table that a group can bring about; those that bring none about come last. */
function turnOf({ rules }: Draft): number {
  const row = setAside.findIndex(({ by }) => by.some((id) => rules.includes(id)));
  return row < 0 ? setAside.length : row;
}

interface Draft {
  readonly facts: readonly FactId[];
  readonly rules: readonly RuleId[];
}

/** Facts and the reasons that test them. */
export interface Group extends Draft {
  readonly index: number;
}
