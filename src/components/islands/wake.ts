import { isAnythingKept } from '#state/anything-kept.ts';

// The one script every page carries. It hears what a reader reaches for, and fetches what answers: an untouched page loads
// nothing more. Here is only what cannot wait, since it has to happen within a press.
let rest: typeof import('./first-touch.ts') | undefined;
const firstTouch = async () => (rest = await import('./first-touch.ts'));
const ignore = (): void => undefined; // what a part adds to a page is missed by nobody while the network is away

const SIGNS = ['pointerdown', 'focusin', 'change', 'click', 'scroll', 'keydown', 'appinstalled'];

/** Calls back for the first event of each kind. A click may end a press that began before this script had come. */
export function onReach(area: EventTarget, act: (event: Event) => void, signs = ['pointerover', ...SIGNS]): void {
  for (const sign of signs) area.addEventListener(sign, act, { once: true });
}

const hear = (event: Event): void => void firstTouch().then((part) => part.answer(event), ignore);
onReach(window, hear, SIGNS); // no `pointerover`: a pointer that happens to rest where the page appears reaches for nothing
for (const part of document.querySelectorAll<HTMLElement>('.find,[data-copy],.anchor,[data-root=try]')) {
  part.hidden = false;
  onReach(part, hear);
}

// What is kept here, stands in the address or was put back into a form by the browser is shown without a touch.
addEventListener('pageshow', () => {
  if (isAnythingKept() || location.hash.includes('=') || document.querySelector('input:checked:not([checked])'))
    firstTouch().then((part) => part.showTheme(), ignore);
});

// No worker where the browser keeps nothing, as in some private windows; `connection` is Chromium's alone.
const { serviceWorker, connection } = navigator as { serviceWorker?: ServiceWorkerContainer; connection?: { saveData?: boolean } };
if (import.meta.env.PROD && serviceWorker) {
  addEventListener('load', async () => {
    const registration = await (
      connection?.saveData ? serviceWorker.getRegistration() : serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`)
    ).catch(ignore);
    // On a first visit there is no old version.
    if (registration && serviceWorker.controller) firstTouch().then((part) => part.keepForOffline(registration), ignore);
  });
}

// On a rule's page the way on takes along what is chosen there.
document.querySelector('.presets')?.addEventListener('change', ({ target }) => {
  const onward = document.querySelector<HTMLAnchorElement>('.go');
  if (onward) onward.hash = (target as HTMLInputElement).value; // presets are radio buttons
});

// Safari lets a page copy within the press and not a moment later: nothing is fetched before.
addEventListener('click', ({ target }) => {
  const link = (target as Element).closest<HTMLElement>('[data-copy],.anchor'); // what is clicked is an element
  if (!link) return;
  // `data-copy` is an address within the site, which is made whole, or else the text itself; a heading's link is copied where it leads.
  const wanted = link.dataset['copy'] ?? (link as HTMLAnchorElement).hash; // what has no text of its own is a heading's link
  const isAddress = /^[/#]/.test(wanted);
  const text = isAddress ? new URL(wanted, location.href).href : wanted;
  const copying = (async () => {
    if (wanted.startsWith('/') && matchMedia('(pointer: coarse)').matches && 'share' in navigator)
      return navigator.share({ title: document.title, url: text });
    await navigator.clipboard.writeText(text);
    return true;
  })();
  copying.catch(ignore); // the part that says so is still on its way
  void import('./copy.ts').then((part) => part.sayCopied(link, text, isAddress, copying));
});

const find = document.querySelector<HTMLAnchorElement>('.find');
find?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  // A field at once: nothing typed before the search has come is lost, and a phone brings up its keys only now.
  const before = document.activeElement as HTMLElement; // in a page of HTML
  const field = document.createElement('input');
  field.placeholder = field.ariaLabel = find.text;
  field.className = 'find';
  field.size = 7; // beside the name on a phone
  find.replaceWith(field);
  field.focus();
  firstTouch()
    .then((part) => part.openSearch(find, field, before))
    .catch(() => {
      field.replaceWith(find); // for whoever comes back
      // What cannot be loaded here may still be there as a page.
      location.assign(`${find.href}#q=${encodeURIComponent(field.value)}`);
    });
});
addEventListener('keydown', (event) => {
  const typing = (event.target as Element).matches(':read-write,select'); // keys are pressed on elements
  const slash = event.key === '/' && !typing && (!isAnythingKept() || rest?.hasSlash()); // where nothing is kept, nobody has turned it off
  if (event.ctrlKey || event.metaKey ? !/^k$/i.test(event.key) : !slash) return;
  event.preventDefault();
  find?.click();
});
