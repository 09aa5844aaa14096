import { useMemo } from 'preact/hooks';
import { judgeOf, todayIn, type Judge, type Pile } from '#pile/index.ts';
import { pileStore, type PileState } from '#state/pile.ts';
import { useStore } from '../use-store.ts';

/** The pile with the day and the judge that every part of the desk needs; they are drawn again after every change. */
export function usePile(): Shown {
  const state = useStore(pileStore);
  const { pile } = state;
  const today = todayIn();
  const judge = useMemo(() => judgeOf(pile, today), [pile.you, pile.policy, today]);
  return { state, pile, today, judge };
}

export interface Shown {
  readonly state: PileState;
  readonly pile: Pile;
  readonly today: string;
  readonly judge: Judge;
}
