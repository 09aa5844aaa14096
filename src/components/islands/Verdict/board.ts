import { rules, type Evaluation, type RuleId, type Tier } from '#rules/index.ts';
import { decidingTiers } from '#rules/rule.ts';

/**
 * The board of a verdict: the reasons that speak, each in the row of its tier, what is set aside with whatever
 * did it, and the row that decides. The last argument leaves parts of it out, for showing how it comes about.
 */
export function boardOf(
  { because, outcomes, setAside }: Evaluation,
  tierOf: TierOf,
  { aside = true, decides = true }: BoardParts = {},
): readonly BoardRow[] {
  const [first] = because;
  const decided = first ? decidingTiers.findIndex((tier) => tier === tierOf(first)) : decidingTiers.length;
  const entries = reasonIds
    .filter((id) => outcomes[id] === 'fires' || outcomes[id] === 'set-aside')
    .map((id) => ({ id, by: aside ? setAside.filter(({ rule }) => rule === id).map(({ by }) => by) : [] }));
  return decidingTiers.map((tier, i) => ({
    ...rowOf(tier, entries, tierOf),
    state: !decides || !first ? 'open' : i < decided ? 'above' : i === decided ? 'decides' : 'below',
  }));
}

/** The board of all the rules at the weight they have, or of some of them. */
export const wholeBoard = (tierOf: TierOf, ids: readonly RuleId[] = reasonIds): readonly BoardRow[] =>
  decidingTiers.map((tier) => ({
    ...rowOf(
      tier,
      ids.map((id) => ({ id, by: [] })),
      tierOf,
    ),
    state: 'open',
  }));

function rowOf(tier: BoardRow['tier'], entries: readonly BoardEntry[], tierOf: TierOf): Omit<BoardRow, 'state'> {
  const side = (says: Side): readonly BoardEntry[] => entries.filter(({ id }) => tierOf(id) === tier && rules[id].says === says);
  return { tier, accept: side('accept'), decline: side('decline') };
}

const reasonIds = (Object.keys(rules) as RuleId[]).filter((id) => rules[id].says !== 'advice'); // the keys are the ids

type TierOf = (id: RuleId) => Tier;
type Side = 'accept' | 'decline';

/** How much of a verdict's board is shown: all of it unless told otherwise. */
interface BoardParts {
  /** Strike what is set aside. */
  readonly aside?: boolean | undefined;
  /** Mark the row that decides. */
  readonly decides?: boolean | undefined;
}

export interface BoardRow {
  readonly tier: (typeof decidingTiers)[number];
  readonly accept: readonly BoardEntry[];
  readonly decline: readonly BoardEntry[];
  /** Whether it decides, stands above or below the row that does, or nothing is decided here. */
  readonly state: 'open' | 'above' | 'decides' | 'below';
}

/** A rule on the board, and what sets it aside. */
export interface BoardEntry {
  readonly id: RuleId;
  readonly by: readonly RuleId[];
}
