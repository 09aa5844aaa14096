import { adopt } from './adopt.ts';
import styles from './copied.css?inline';

/**
 * Says beside a button or a heading's link what came of copying, or of handing an address to the phone's own
 * sheet for sharing.
 *
 * @param isAddress the text is an address, not words to paste
 */
export async function sayCopied(link: HTMLElement, text: string, isAddress: boolean, copying: Promise<unknown>): Promise<void> {
  const said = placeFor(link);
  try {
    // The sheet says for itself what was done.
    if ((await copying) === true) said.textContent = isAddress ? 'Link copied.' : 'Copied.';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return; // the reader closed the sheet
    said.textContent = link.matches('button')
      ? `Your browser did not allow copying (${link.textContent}): ${text}`
      : 'Your browser did not allow copying: the address of this page is the link.';
  }
}

/** Where it is said: beside a button there is a place for it, beside a heading one is made. */
function placeFor(link: HTMLElement): Element {
  const beside = link.nextElementSibling;
  if (beside) return beside;
  const place = document.createElement('span');
  adopt(styles);
  place.className = 'copied';
  place.setAttribute('aria-live', 'polite');
  link.after(place);
  return place;
}
