import type { Pile } from '#pile/index.ts';
import { pileStore } from '#state/pile.ts';
import { say } from './said.ts';
import { deedWords } from './words.ts';

/** Takes back the newest step, and says which it was. */
export function takeBack(pile: Pile): void {
  const taken = pileStore.undo();
  say(taken ? `Taken back: ${deedWords(taken, pile)}.` : 'There is nothing to undo.');
}
