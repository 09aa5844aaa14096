import { embedCode } from './embed-code.client.ts';

/** On the page for coaches: what is chosen is shown in the frame, and stands in the texts to copy. */
const form = document.querySelector<HTMLFormElement>('form[data-pass-on]');
if (form) {
  form.addEventListener('change', () => show(form));
  // A site that was not told its address says it here, or the texts to copy would lead nowhere.
  if (form.dataset['home']?.startsWith('/')) show(form);
}

function show(form: HTMLFormElement): void {
  const chosen = new FormData(form);
  const of = (name: string): string => String(chosen.get(name) ?? '');
  const wishes = { policy: of('policy'), theme: of('theme') };
  const code = embedCode(new URL(form.dataset['home'] ?? '', location.href).href, of('what'), wishes);
  for (const place of document.querySelectorAll<HTMLElement>('[data-pass-on-text]')) {
    const text = place.dataset['passOnText'] === 'tag' ? code.tag : code.frame;
    place.textContent = text;
    const button = place.parentElement?.nextElementSibling?.querySelector<HTMLElement>('[data-copy]');
    if (button) button.dataset['copy'] = text;
  }
  const frame = document.querySelector('.pass-on-frame');
  // A change of the fragment alone would not load the frame anew.
  const now = frame?.cloneNode() as HTMLIFrameElement | undefined; // a copy of one
  if (!frame || !now) return;
  const set = Object.entries(wishes).filter(([, value]) => value);
  now.src = `${form.dataset['passOn'] ?? ''}${of('what') && `${of('what')}/`}${set.length > 0 ? `#${new URLSearchParams(set)}` : ''}`;
  frame.replaceWith(now);
}
