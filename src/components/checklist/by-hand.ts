import { ruleIds, rules, setAside, type Rule, type RuleId, type Tier } from '#rules/index.ts';

/**
 * The rules as written, as steps for a reader with a pencil: which rules hold only for an invitation, which decide at
 * once, what strikes out what, and the two rounds of weighing. Each is drawn on the printed checklist.
 */
export const byHand: ByHand = {
  invitationOnly: ids((rule) => 'judges' in rule),
  decisive: ids(({ tier }) => tier === 'decisive'),
  strikes: setAside.map(({ by, setsAside }) => ({ by, struck: setsAside.filter(isOn) })),
  rounds: [round('strong'), round('leaning')],
};

/** The rules that are on as written and of which something holds. */
function ids(holds: (rule: Rule) => boolean): readonly RuleId[] {
  return ruleIds.filter((id) => isOn(id) && holds(rules[id]));
}

function isOn(id: RuleId): boolean {
  return rules[id].tier !== 'off';
}

function round(tier: Tier): Round {
  const says = (side: Rule['says']) => ids((rule) => rule.tier === tier && rule.says === side);
  return { accept: says('accept'), decline: says('decline') };
}

export interface ByHand {
  readonly invitationOnly: readonly RuleId[];
  readonly decisive: readonly RuleId[];
  /** In order: any of `by` that holds and is not struck out itself strikes out the others. */
  readonly strikes: readonly { readonly by: readonly RuleId[]; readonly struck: readonly RuleId[] }[];
  /** The strong reasons, then the lighter ones. */
  readonly rounds: readonly [strong: Round, leaning: Round];
}

interface Round {
  readonly accept: readonly RuleId[];
  readonly decline: readonly RuleId[];
}
