import { stays } from './stays.ts';

/**
 * Has this page kept for reading offline once it is there, and the whole site once somebody stays: who opens a second
 * page does. Offers a new version when one has been fetched. Readers who ask their browser to save data are left alone,
 * but for a version that is there already.
 */
export function keepForOffline(): void {
  // No worker where the browser keeps nothing, as in some private windows; `connection` is Chromium's alone.
  const { serviceWorker, connection } = navigator as { serviceWorker?: ServiceWorkerContainer; connection?: { saveData?: boolean } };
  if (import.meta.env.DEV || !serviceWorker) return;
  addEventListener('appinstalled', stays);
  addEventListener('load', async () => {
    const registration = await (
      connection?.saveData ? serviceWorker.getRegistration() : serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`)
    ).catch(() => undefined);
    if (!registration || !serviceWorker.controller) return; // on a first visit there is no old version
    stays();
    const offer = (): void => void import('./offer.ts').then((part) => part.offer(registration));
    registration.onupdatefound = offer;
    if (registration.waiting) offer();
  });
}
