import { adopt } from '../adopt.ts';
import { drawSearch } from './draw-search.tsx';
import css from './search.css?inline';
import { search } from './search.ts';

// The page of the search takes its parts from here too, so that they come as one file: opened over a page, they must not come one after the other.
export { drawSearch, search };

/**
 * Opens the search over the page, or goes to its field where the page has it already.
 *
 * @param typed what was typed before this part had come
 */
export function open(typed: string): void {
  const field = (): HTMLInputElement | null => document.querySelector('#search-field');
  if (!field()) document.body.append(makeDialog());
  if (dialog && !dialog.open) dialog.showModal();
  if (typed) {
    search.type(typed);
    field()?.focus();
  } else {
    field()?.select();
  }
}

function makeDialog(): HTMLDialogElement {
  adopt(css);
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.ariaLabel = 'Search';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  const area = document.createElement('div');
  made.append(area, close);
  // The backdrop belongs to the dialog itself, and a link may lead elsewhere on this very page.
  made.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    const leaves = target instanceof Element && target.closest('a') && !ctrlKey && !metaKey && !shiftKey;
    if (target === made || target === close || leaves) made.close();
  });
  drawSearch(area, true);
  dialog = made;
  return made;
}

let dialog: HTMLDialogElement | undefined;
