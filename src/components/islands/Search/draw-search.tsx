import { render } from 'preact';
import { followTranslation } from '../translated.ts';
import Search from './Search.tsx';
import { search, type SearchState } from './search.ts';

/** Draws the search into an element, now and after every change. What is found is said once it has settled. */
export function drawSearch(root: HTMLElement, inDialog = false): void {
  let said = '';
  let settling: ReturnType<typeof setTimeout> | undefined;
  const draw = (): void => render(<Search state={search.get()} said={said} inDialog={inDialog} />, root);
  search.subscribe(() => {
    draw();
    clearTimeout(settling);
    settling = setTimeout(() => {
      said = summary(search.get());
      draw();
    }, 400);
  });
  root.replaceChildren();
  followTranslation(root);
  draw();
}

function summary({ typed, chosen, answers, text, textLoad, indexLoad }: SearchState): string {
  const asks = typed.trim() !== '' || Object.values(chosen).some(Boolean);
  if (!asks || (indexLoad === 'loading' && textLoad === 'searching')) return '';
  const pages = answers.length === 1 ? '1 page' : `${answers.length || 'No'} pages`;
  if (textLoad !== 'ready' || text.length === 0) return answers.length === 0 ? 'No results.' : `${pages}.`;
  return `${pages}; ${text.length} with it in the text.`;
}
