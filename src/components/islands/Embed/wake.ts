/**
 * Wakes a page that stands in a frame of somebody else’s: it tells its host how tall it is, now and whenever that
 * changes, and loads the live part when a reader reaches for it or when the host has sent answers along. It listens to
 * nothing: what a host page sends changes nothing here.
 *
 * @param area what holds the questions and the verdict
 */
export function wakeFrame(area: HTMLElement): void {
  const { body } = document;
  // The height is no secret; `embed.js` believes it only of the frame it has made itself.
  if (parent !== self) new ResizeObserver(() => parent.postMessage({ acceptOrDecline: Math.ceil(body.scrollHeight) }, '*')).observe(body);
  const wake = (): void => void import('./mount.tsx').then((part) => part.mount());
  for (const event of ['pointerover', 'touchstart', 'focusin', 'change']) area.addEventListener(event, wake, { once: true, passive: true });
  if (/[#&](?!theme=|policy=|secret=)[a-z-]+=/.test(location.hash)) wake();
}
