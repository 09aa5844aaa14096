import { partOf, placeOf, type Judge, type Pile } from '#pile/index.ts';
import { judgeOf } from '#pile/index.ts';
import { pileStore } from '#state/pile.ts';
import { number } from '../words.ts';

/** Does something for many at once and says what came of it: how many verdicts no answer can change any more, and how many are left. */
export function doForMany(pile: Pile, judge: Judge, today: string, act: () => void): string {
  const before = stillOpen(pile, judge, today);
  act();
  const { pile: now } = pileStore.get();
  const left = stillOpen(now, judgeOf(now, today), today);
  const done = before - left;
  if (left === 0) return 'Every verdict stands now: no further answer can change any of them.';
  if (done <= 0) return `It is noted. ${leftWords(left)}`;
  return `That made ${done === 1 ? 'one verdict' : `${number(done)} verdicts`} final. ${leftWords(left)}`;
}

const leftWords = (left: number): string => `${number(left)} can still change.`;

const stillOpen = (pile: Pile, judge: Judge, today: string): number =>
  [...pile.cards.values()].filter(
    (card) =>
      partOf(card) === 'invitations' && placeOf(card, today) === 'waiting' && (!judge(card).settled || judge(card).verdict === 'undecided'),
  ).length;
