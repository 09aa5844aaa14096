import { read, write } from '#state/storage.ts';
import { adopt } from '../adopt.ts';
import styles from './offer.css?inline';

/**
 * Offers a new version of the site once it has been fetched whole, at the end of the page. It is used when
 * the reader says so; only this page is loaded anew, and what others have open stays as it is.
 */
export function offer(registration: ServiceWorkerRegistration): void {
  const worker = registration.waiting ?? registration.installing;
  if (!worker || read('later')) return;
  if (worker.state === 'installed') show(registration);
  else worker.addEventListener('statechange', () => worker.state === 'installed' && show(registration));
}

function show(registration: ServiceWorkerRegistration): void {
  if (document.querySelector('.new-version')) return;
  const { serviceWorker } = navigator;
  const notice = document.createElement('div');
  notice.className = 'new-version no-print';
  notice.setAttribute('role', 'region');
  notice.ariaLabel = 'New version';
  const text = document.createElement('p');
  text.ariaLive = 'polite';
  notice.append(
    text,
    button('Use it now', () => {
      serviceWorker.addEventListener('controllerchange', () => location.reload());
      registration.waiting?.postMessage('use the new version');
    }),
    button('Later', () => {
      write('later', 'yes');
      notice.remove();
    }),
  );
  adopt(styles);
  document.body.append(notice);
  // After it stands there: screen readers announce a change, not what was born with its words.
  text.textContent = 'A new version of this site is ready.';
  // Another page has taken it: the next one opened is the new one.
  serviceWorker.addEventListener('controllerchange', () => notice.remove());
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', press);
  return made;
}
