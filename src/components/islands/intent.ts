import { read } from '#state/storage.ts';

/**
 * Wakes a part of a page once a reader reaches for it, or when there are answers to show: in progress on
 * this device, in the address, or put back into the form by the browser. An untouched page loads nothing.
 */
export function onIntent(area: HTMLElement, wake: () => void): void {
  const events = ['pointerover', 'touchstart', 'focusin', 'change', 'click']; // a click may end a press that began before this script had come
  const restored = (): boolean => [...area.querySelectorAll('input')].some((input) => input.checked !== input.defaultChecked);
  const once = (): void => {
    for (const event of events) area.removeEventListener(event, once);
    wake();
  };
  for (const event of events) area.addEventListener(event, once, { passive: true });
  addEventListener('pageshow', () => restored() && once());
  if (read('invitation') || location.hash.includes('=') || restored()) once();
}
