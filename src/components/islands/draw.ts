import { hydrate, render, type ComponentChild } from 'preact';
import { checklist, type ChecklistState } from '#state/checklist.ts';
import { stays } from './Offline/stays.ts';
import { followTranslation } from './translated.ts';

/**
 * Draws a part of the page from the checklist, now and after every change. `root` already holds what the
 * server drew of the empty checklist. Parts are plain functions of the state: on a first visit, hooks
 * would cost a kilobyte and do no more.
 */
export function draw(part: (state: ChecklistState) => ComponentChild, root: HTMLElement): void {
  followTranslation(root);
  hydrate(part(checklist.get()), root);
  checklist.subscribe(() => {
    const state = checklist.get();
    render(part(state), root);
    if (state.whose !== 'shared' && Object.keys(state.answers).length > 0) stays();
  });
}
