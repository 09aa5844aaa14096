import { useMemo } from 'preact/hooks';
import { placeOf, partOf, type Card, type Part } from '#pile/index.ts';
import { Sign } from '../../Verdict/Sign.tsx';
import type { Speaks } from '../../Verdict/verdict-words.ts';
import { actionTone } from '../../Verdict/verdict-words.ts';
import { actionOf, decisionWord, number } from '../words.ts';
import type { Shown } from '../use-pile.ts';

/** Where a pile is falling: a square for everyone (or for every few), solid once decided, and the same in numbers. */
export default function Bins({ pile, judge, today, part = 'invitations' }: Shown & { part?: Part }) {
  const bins = useMemo(() => {
    const found: Record<Bin, { solid: number; open: number }> = {
      accept: { solid: 0, open: 0 },
      ask: { solid: 0, open: 0 },
      decline: { solid: 0, open: 0 },
      later: { solid: 0, open: 0 },
      undecided: { solid: 0, open: 0 },
    };
    for (const card of pile.cards.values()) {
      const place = placeOf(card, today);
      if (partOf(card) !== part || place === 'connected') continue;
      found[binOf(card, place === 'waiting' ? judge(card).verdict : undefined)][place === 'waiting' ? 'open' : 'solid'] += 1;
    }
    return found;
  }, [pile.cards, judge, today, part]);
  const most = Math.max(...Object.values(bins).map(({ solid, open }) => solid + open));
  const each = Math.max(1, Math.ceil(most / MOST));
  return (
    <div class="bins">
      {BINS.map((bin) => {
        const { solid, open } = bins[bin];
        return (
          <div key={bin} class={`bin ${bin === 'later' ? 'tone-later' : `tone-${actionTone(SPEAKS[bin])}`}`}>
            <span class="bin-name">
              <Sign of={SPEAKS[bin]} /> {bin === 'undecided' ? 'Not enough yet' : decisionWord(bin, part)}
            </span>
            <Cells solid={Math.ceil(solid / each)} open={Math.ceil(open / each)} />
            <b>
              {number(solid + open)}
              <span class="visually-hidden">, {number(solid)} of them decided</span>
            </b>
          </div>
        );
      })}
      <p class="bins-key">
        <small>Solid: decided. Outlined: the verdict so far.{each > 1 && ` A square stands for ${number(each)}.`}</small>
      </p>
    </div>
  );
}

/** Squares, drawn again only when their number changes: hundreds of them stand beside every decision. */
function Cells({ solid, open }: { solid: number; open: number }) {
  return useMemo(
    () => (
      <span class="cells" aria-hidden="true">
        {Array.from({ length: solid + open }, (_, i) => (
          <i key={i} class={i < solid ? undefined : 'cell-open'} />
        ))}
      </span>
    ),
    [solid, open],
  );
}

const binOf = ({ decided, became }: Card, verdict: Bin | undefined): Bin => verdict ?? (became ? 'accept' : (decided?.as ?? 'undecided'));

const SPEAKS: Readonly<Record<Bin, Speaks>> = {
  accept: 'accept',
  ask: 'ask',
  decline: 'decline',
  later: actionOf('later'),
  undecided: 'undecided',
};

const BINS = ['accept', 'ask', 'decline', 'later', 'undecided'] as const;

/** So many squares at most fit a bin. */
const MOST = 150;

type Bin = (typeof BINS)[number];
