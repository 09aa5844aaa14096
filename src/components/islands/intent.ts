import { read } from '#state/storage.ts';

/**
 * Wakes a part of a page once a reader reaches for it, or when there are answers to show. An untouched page loads nothing.
 *
 * @param wake may be called several times
 */
export function onIntent(area: HTMLElement, wake: () => void): void {
  // A click may end a press that began before this script had come.
  for (const event of ['pointerover', 'touchstart', 'focusin', 'change', 'click'])
    area.addEventListener(event, wake, { once: true, passive: true });
  onAnswers(area, wake);
}

/** Wakes a part when there are answers to show: in progress on this device, in the address, or put back into the form by the browser. */
export function onAnswers(area: HTMLElement, wake: () => void): void {
  const restored = (): void => void (area.querySelector('input:checked:not([checked])') && wake());
  addEventListener('pageshow', restored);
  if (read('invitation') || location.hash.includes('=')) wake();
  else restored();
}
