import { lastRedoable, lastUndoable, partOf, type Deed, type Entry, type Pile } from '#pile/index.ts';
import { deskStore } from '#state/desk.ts';
import { pileStore } from '#state/pile.ts';
import { createStore } from '#state/store.ts';
import { stepWords } from './step-words.ts';

/** What the triage tells people who do not see the page change: one live region, the newest sentence. */
export const said = createStore('');

/** Says a sentence; the same one twice is said twice. */
export function say(sentence: string): void {
  said.set(sentence === said.get() ? `${sentence}\u00A0` : sentence);
}

/** Does something with the pile and says so to those who do not see it: first, since with the next card the focus moves on. */
export function act(sentence: string, ...deeds: readonly Deed[]): void {
  if (sentence) say(sentence);
  pileStore.act(...deeds);
}

/** Takes back the newest step, and says which it was. */
export function takeBack(pile: Pile): void {
  const newest = lastUndoable(pileStore.get().pile);
  say(newest.length > 0 ? `Taken back: ${stepWords(newest, pile)}.` : 'There is nothing to undo.');
  bringBack(pileStore.undo(), pile);
}

/** Does the step again that was taken back last, and says which it was. */
export function doAgain(pile: Pile): void {
  const again = lastRedoable(pileStore.get().pile);
  say(again ? `Done again: ${stepWords(again.entries, pile)}.` : 'There is nothing to do again.');
  bringBack(pileStore.redo(), pile);
}

/** Whoever a step concerns alone is the one whose card is open next, so that nobody out of view changes. */
function bringBack(entries: readonly Entry[], pile: Pile): void {
  let id: string | undefined;
  for (const entry of entries)
    for (const one of 'who' in entry ? entry.who : []) {
      if (id !== undefined && id !== one) return;
      id = one;
    }
  if (id === undefined) return;
  const card = pileStore.get().pile.cards.get(id) ?? pile.cards.get(id);
  if (card) deskStore.arrange(partOf(card), { open: id });
}
