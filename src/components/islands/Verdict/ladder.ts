import { rules, type Evaluation, type RuleId, type Tier } from '#rules/index.ts';
import { words } from '#rules/words.ts';

/** The rows of the ladder, from the top. */
export const ladderTiers = ['decisive', 'strong', 'leaning'] as const satisfies readonly Tier[];

/**
 * Where everything in the picture of a verdict stands: a row a tier, reasons to accept left of the middle
 * and reasons to decline right of it, and a line from each reason set aside to whatever set it aside.
 * Undefined while no rule speaks. Heights are in CSS pixels; widths are left to the page.
 */
export function ladder({ because, outcomes, setAside }: Evaluation, tierOf: TierOf, steps: Steps = {}): Ladder | undefined {
  const { small = false, aside = true, tier: ruled = true } = steps;
  const [first] = because;
  if (!first) return undefined;
  const spoken = reasonIds.filter((id) => outcomes[id] === 'fires' || outcomes[id] === 'set-aside');
  const decided = ladderTiers.findIndex((tier) => tier === tierOf(first));
  const rows: Row[] = [];
  const reasons: Placed[] = [];
  let y = 0;
  for (const [i, tier] of ladderTiers.entries()) {
    const top = y + (small ? SMALL_HEAD : HEAD);
    const bottoms = (['accept', 'decline'] as const).map((side) => {
      let at = top;
      for (const id of spoken.filter((one) => tierOf(one) === tier && rules[one].says === side)) {
        const lines = small ? [] : wrap(words[id].label);
        const height = small ? SMALL_REASON : lines.length * LINE + PAD;
        const struck = aside && outcomes[id] === 'set-aside';
        reasons.push({ id, side, y: at, height, lines, struck, greyed: struck || (ruled && i > decided) });
        at += height;
      }
      return at;
    });
    const empty = Math.max(...bottoms) === top;
    const height = Math.max(...bottoms) - y + (empty ? 0 : FOOT);
    rows.push({ tier, y, height, state: !ruled || i < decided ? 'open' : i === decided ? 'decides' : 'greyed' });
    y += height + GAP;
  }
  const middleOf = (id: RuleId): number => {
    const found = reasons.find((one) => one.id === id);
    return found ? found.y + found.height / 2 : 0;
  };
  const lines = (aside ? setAside : []).map(({ rule, by }) => ({
    rule,
    by,
    from: middleOf(by),
    to: middleOf(rule),
    side: reasons.find(({ id }) => id === by)?.side ?? 'accept',
  }));
  return { rows, reasons, lines, height: y - GAP };
}

/** A label in one line or, when it is long, in two of about the same length. */
export function wrap(label: string): readonly string[] {
  if (label.length <= LONGEST) return [label];
  const parts = label.split(' ');
  const ways = parts.slice(1).map((_, i) => [parts.slice(0, i + 1).join(' '), parts.slice(i + 1).join(' ')]);
  const width = (way: readonly string[]): number => Math.max(...way.map((line) => line.length));
  return ways.sort((a, b) => width(a) - width(b))[0] ?? [label];
}

/** What the picture shows, in one sentence. */
export function ladderSentence({ because, setAside, outcomes }: Evaluation, tierOf: TierOf): string {
  const [first] = because;
  if (!first) return 'No rule speaks.';
  const names = (ids: readonly RuleId[]): string => ids.map((id) => words[id].label).join(', ');
  const says = (side: Side): string => {
    const ids = because.filter((id) => rules[id].says === side);
    return ids.length > 0 ? `${side === 'accept' ? 'for' : 'against'}: ${names(ids)}` : '';
  };
  const struck = [...new Set(setAside.map(({ rule }) => rule))];
  const greyed = reasonIds.filter((id) => outcomes[id] === 'fires' && !because.includes(id));
  return [
    `The ${tierOf(first)} row decides; ${[says('accept'), says('decline')].filter(Boolean).join('; ')}`,
    ...(struck.length > 0 ? [`set aside: ${names(struck)}`] : []),
    ...(greyed.length > 0 ? [`outweighed: ${names(greyed)}`] : []),
  ]
    .join('; ')
    .concat('.');
}

const reasonIds = (Object.keys(rules) as RuleId[]).filter((id) => rules[id].says !== 'advice'); // the keys are the ids

const LONGEST = 13;
const LINE = 16;
const PAD = 8;
const HEAD = 24;
const SMALL_HEAD = 3;
const SMALL_REASON = 12;
const FOOT = 4;
const GAP = 4;

type TierOf = (id: RuleId) => Tier;
type Side = 'accept' | 'decline';

/** How much of the picture is drawn: all of it unless told otherwise. */
export interface Steps {
  /** Signs without labels, for a card. */
  readonly small?: boolean | undefined;
  /** Strike what is set aside. */
  readonly aside?: boolean | undefined;
  /** Mark the row that decides. */
  readonly tier?: boolean | undefined;
  /** Say what that row decides. */
  readonly verdict?: boolean | undefined;
}

export interface Row {
  readonly tier: (typeof ladderTiers)[number];
  readonly y: number;
  readonly height: number;
  readonly state: 'open' | 'decides' | 'greyed';
}

export interface Placed {
  readonly id: RuleId;
  readonly side: Side;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly struck: boolean;
  readonly greyed: boolean;
}

export interface Ladder {
  readonly rows: readonly Row[];
  readonly reasons: readonly Placed[];
  /** From what set a reason aside, which stands on `side`, to that reason. */
  readonly lines: readonly {
    readonly rule: RuleId;
    readonly by: RuleId;
    readonly from: number;
    readonly to: number;
    readonly side: Side;
  }[];
  readonly height: number;
}
