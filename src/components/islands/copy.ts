/**
 * Copies what a button's `data-copy` names (an address within the site, made whole, or else the text itself),
 * or where a heading's link leads. Phones that can share are offered their own sheet for a button's address.
 * What came of it is said beside it.
 */
export async function copyFrom(link: HTMLElement): Promise<void> {
  const wanted = link.dataset['copy'] ?? link.getAttribute('href') ?? '';
  const isAddress = /^[/#]/.test(wanted);
  const text = isAddress ? new URL(wanted, location.href).href : wanted;
  const share = isAddress && link.matches('button') && matchMedia('(pointer: coarse)').matches && 'share' in navigator;
  const said = placeFor(link);
  try {
    if (share) return await navigator.share({ title: document.title, url: text });
    await navigator.clipboard.writeText(text);
    said.textContent = isAddress ? 'Link copied.' : 'Copied.';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return; // the reader closed the sheet
    if (link.matches('button')) said.textContent = `Your browser did not allow copying (${link.textContent}): ${text}`;
  }
}

/** Where it is said: beside a button there is a place for it, beside a heading one is made. */
function placeFor(link: HTMLElement): Element {
  const beside = link.nextElementSibling;
  if (beside) return beside;
  const place = document.createElement('span');
  place.className = 'said';
  place.setAttribute('aria-live', 'polite');
  link.after(place);
  return place;
}
