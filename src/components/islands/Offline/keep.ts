import { stays } from './stays.ts';

/** On a page that is not a reader's first: has the whole site kept, and offers a new version when one has been fetched. */
export function keepForOffline(registration: ServiceWorkerRegistration): void {
  stays();
  const offer = (): void => void import('./offer.ts').then((part) => part.offer(registration));
  registration.onupdatefound = offer;
  if (registration.waiting) offer();
}
