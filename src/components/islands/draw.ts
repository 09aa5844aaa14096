import { hydrate, render, type ComponentChild } from 'preact';
import { checklist, type ChecklistState } from '#state/checklist.ts';
import { stays } from './Offline/stays.ts';
import { followTranslation } from './translated.ts';

/**
 * Draws a part of the page from the checklist, now and after every change. `root` already holds what the
 * server drew of the empty checklist. Parts are plain functions of the state: on a first visit, hooks
 * would cost a kilobyte and do no more.
 *
 * @param when calls back when a change may be drawn; at once where it is left out
 */
export function draw(part: (state: ChecklistState) => ComponentChild, root: HTMLElement, when = atOnce): void {
  followTranslation(root);
  hydrate(part(checklist.get()), root);
  checklist.subscribe(() => {
    when(() => render(part(checklist.get()), root));
    const { whose, answers } = checklist.get();
    if (whose !== 'shared' && Object.keys(answers).length > 0) stays();
  });
}

const atOnce = (act: () => void): void => act();

/** For what explains the verdict: the verdict itself is painted first. A page that nobody sees has no frames to wait for. */
export const afterPaint = (act: () => void): void => void (document.hidden ? act() : requestAnimationFrame(() => setTimeout(act)));
