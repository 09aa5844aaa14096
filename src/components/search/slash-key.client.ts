import { read, write } from '#state/storage.ts';

/** Lets the reader switch off the one key that acts on its own (WCAG 2.1.4); some speak their keys. */
const place = document.querySelector<HTMLElement>('#slash-key');
const box = place?.querySelector('input');

if (place && box) {
  box.checked = read('slash') === '';
  box.addEventListener('change', () => write('slash', box.checked ? '' : 'off'));
  place.hidden = false;
}
