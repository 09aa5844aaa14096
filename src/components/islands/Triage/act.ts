import type { Deed } from '#pile/index.ts';
import { pileStore } from '#state/pile.ts';
import { say } from './said.ts';

/** Does something with the pile and says so to those who do not see it. */
export function act(sentence: string, ...deeds: readonly Deed[]): void {
  pileStore.act(...deeds);
  if (sentence) say(sentence);
}
