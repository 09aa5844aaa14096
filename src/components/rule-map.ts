import { ruleIds, rules, setAside, type Rule, type RuleId, type SourcePoint, type Tier } from '#rules/index.ts';
import { words } from '#rules/words.ts';
import { wrap } from './figures/wrap.ts';

/**
 * Where everything on the map of rules stands: a row a tier, rules for accepting left of the middle and
 * against it right, and for each row of the set-aside table a lane down the middle, from what sets aside to
 * what is set aside. Narrow, labels take up to two lines; wide, one.
 */
export function ruleMap({ wide }: { readonly wide: boolean }): RuleMap {
  const rows: MapRow[] = [];
  const places: Place[] = [];
  let y = 0;
  for (const tier of TIERS) {
    const top = y + HEAD;
    const bottoms = (['left', 'right'] as const).map((side) => {
      let at = top;
      for (const id of ruleIds.filter((one) => tierOf(one) === tier && sideOf(one) === side)) {
        const lines = wide ? [words[id].label] : wrap(words[id].label);
        const height = (lines.length + (wide ? 0 : 1)) * LINE + PAD;
        places.push({ id, side, y: at, height, lines, point: pointOf(rules[id].source) });
        at += height;
      }
      return at;
    });
    const height = Math.max(...bottoms) - y + FOOT;
    rows.push({ tier, y, height });
    y += height + GAP;
  }
  // Lanes that lead to the same rule end side by side.
  const ends = (ids: readonly RuleId[], sets: boolean, lane: number): End[] =>
    places
      .filter(({ id }) => ids.includes(id))
      .map(({ id, side, y: at }) => ({ id, side, sets, y: at + PAD / 2 + LINE / 2 + lane * BESIDE }));
  const lanes = setAside.map(({ id, by, setsAside }, i) => {
    const lane = i - (setAside.length - 1) / 2;
    const all = [...ends(by, true, lane), ...ends(setsAside, false, lane)];
    const ys = all.map((end) => end.y);
    return { id, x: lane * (wide ? 13 : 9), from: Math.min(...ys), to: Math.max(...ys), ends: all };
  });
  return { rows, places, lanes, height: y - GAP };
}

const TIERS = ['decisive', 'strong', 'leaning', 'off', 'on'] as const satisfies readonly Tier[];
const tierOf = (id: RuleId): Tier => (rules[id] as Rule).tier;

/** Advice goes with an accept and stands on its side. */
const sideOf = (id: RuleId): Side => (rules[id].says === 'decline' ? 'right' : 'left');

const pointOf = (source: SourcePoint): string => (source === 'background' ? 'introduction' : `point ${source.slice(-1)}`);

const LINE = 16;
const PAD = 10;
const HEAD = 26;
const FOOT = 4;
const GAP = 6;
const BESIDE = 5;

type Side = 'left' | 'right';

interface MapRow {
  readonly tier: (typeof TIERS)[number];
  readonly y: number;
  readonly height: number;
}

interface Place {
  readonly id: RuleId;
  readonly side: Side;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** The point of the article it renders. */
  readonly point: string;
}

interface End {
  readonly id: RuleId;
  readonly side: Side;
  /** It sets aside; otherwise it is set aside. */
  readonly sets: boolean;
  readonly y: number;
}

interface Lane {
  readonly id: (typeof setAside)[number]['id'];
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly ends: readonly End[];
}

export interface RuleMap {
  readonly rows: readonly MapRow[];
  readonly places: readonly Place[];
  readonly lanes: readonly Lane[];
  readonly height: number;
}
