/**
 * Copies what a button's `data-copy` names: an address within the site, made whole, or else the text
 * itself. Phones that can share are offered their own sheet for an address. The button says what came of it.
 */
export async function copyFrom(button: HTMLButtonElement): Promise<void> {
  const wanted = button.dataset['copy'] ?? '';
  const isAddress = wanted.startsWith('/') || wanted.startsWith('#');
  const text = isAddress ? new URL(wanted, location.href).href : wanted;
  const label = button.textContent;
  const said = button.nextElementSibling;
  try {
    if (isAddress && matchMedia('(pointer: coarse)').matches && 'share' in navigator) {
      await navigator.share({ title: document.title, url: text });
      return;
    }
    await navigator.clipboard.writeText(text);
    if (said) said.textContent = 'Copied.';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return; // the reader closed the sheet
    if (said) said.textContent = `Your browser did not allow copying (${label}): ${text}`;
  }
}
