/**
 * When the element that has the focus goes, moves the focus to what stands in its place now (a control like it, if there is one), or to the
 * heading when everything changed. Without this the browser would begin again at the top of the page. Whoever moves the focus on purpose
 * comes first.
 */
export function keepFocus(root: HTMLElement): () => void {
  let last: HTMLElement | undefined;
  let places: readonly Place[] = [];
  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    last = target;
    places = placesOf(target, root);
  };
  const mend = (): void => {
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    const place = places.find(({ parent }) => parent.isConnected && parent !== root);
    const there = place?.parent.children[Math.min(place.index, place.parent.children.length - 1)];
    // The first row of a list: with the whole of it, all would be read out.
    const inPlace = there?.matches('ul, ol') ? (there.firstElementChild ?? there) : there;
    const found = inPlace?.textContent ? inPlace : root.querySelector('.part-head, #card-name, h2:not(dialog *)');
    if (!(found instanceof HTMLElement)) return;
    const alike = last.matches('input') ? found.querySelector('input') : null;
    if (!alike) found.tabIndex = -1;
    (alike ?? found).focus();
  };
  // After the effects of the change, which may have moved the focus already.
  const seen = new MutationObserver(() => requestAnimationFrame(() => setTimeout(mend)));
  seen.observe(root, { childList: true, subtree: true });
  root.addEventListener('focusin', remember);
  return () => {
    seen.disconnect();
    root.removeEventListener('focusin', remember);
  };
}

/** Where an element stands, from the inside out. */
function placesOf(element: HTMLElement, root: HTMLElement): Place[] {
  const places: Place[] = [];
  for (let one: Element = element; one !== root && one.parentElement; one = one.parentElement) {
    places.push({ parent: one.parentElement, index: [...one.parentElement.children].indexOf(one) });
  }
  return places;
}

interface Place {
  readonly parent: Element;
  readonly index: number;
}
