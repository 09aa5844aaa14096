/**
 * Has the whole site kept on the device for reading offline, once this page is there, and offers a new
 * version when one has been fetched. Readers who ask their browser to save data are left alone.
 */
export function keepForOffline(): void {
  // No worker where the browser keeps nothing, as in some private windows; `connection` is Chromium's alone.
  const { serviceWorker, connection } = navigator as { serviceWorker?: ServiceWorkerContainer; connection?: { saveData?: boolean } };
  if (import.meta.env.DEV || !serviceWorker || connection?.saveData) return;
  addEventListener('load', async () => {
    const registration = await serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined);
    if (!registration || !serviceWorker.controller) return; // on a first visit there is no old version
    const offer = (): void => void import('./offer.ts').then((part) => part.offer(registration));
    registration.onupdatefound = offer;
    if (registration.waiting) offer();
  });
}
