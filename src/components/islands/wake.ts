import { onIntent } from './intent.ts';

// The one script every page carries: it wakes what a reader reaches for, and loads nothing by itself.
const tryIt = document.querySelector<HTMLElement>('[data-root="try"]');
if (tryIt) onIntent(tryIt, () => void import('./TryIt/mount.tsx'));

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => void import('./copy.ts').then(({ copyFrom }) => copyFrom(button)));
}
