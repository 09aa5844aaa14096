import { factIds, type FactId, type RuleId } from './order.ts';
import { setAside } from './set-aside.ts';
import { reason, reasonIds } from './standing.ts';

/**
 * The reasons in groups that share no fact, ordered so that what sets aside comes before what it
 * may set aside. Groups are independent: any completion of one goes with any completion of another.
 */
export const groups: readonly Group[] = factIds
  .reduce<Draft[]>((drafts, fact) => {
    const touching = reasonIds.filter((id) => reason(id).when.some((test) => test.fact === fact));
    const linked = drafts.filter((draft) => draft.rules.some((id) => touching.includes(id)));
    const merged = {
      facts: [...linked.flatMap((draft) => draft.facts), fact],
      rules: [...new Set([...linked.flatMap((draft) => draft.rules), ...touching])],
    };
    return [...drafts.filter((draft) => !linked.includes(draft)), merged];
  }, [])
  .sort((a, b) => turnOf(a) - turnOf(b))
  .map((draft, index) => ({ ...draft, index }));

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
