import { read } from '#state/storage.ts';
import { onIntent } from './intent.ts';
import { keepForOffline } from './Offline/keep.ts';

// The one script every page carries: it wakes what a reader reaches for, and loads nothing by itself but the copy for reading offline.
const framed = document.querySelector<HTMLElement>('[data-root="frame"]');
if (framed) void import('./Embed/wake.ts').then((part) => part.wakeFrame(framed));
else keepForOffline();

const tryIt = document.querySelector<HTMLElement>('[data-root="try"]');
if (tryIt) onIntent(tryIt, () => void import('./TryIt/mount.tsx'));

// On a rule's page the way on takes along what is chosen there.
const onward = document.querySelector<HTMLAnchorElement>('.go');
document.querySelector('.presets')?.addEventListener('change', ({ target }) => {
  if (onward) onward.hash = (target as HTMLInputElement).value; // presets are radio buttons
});

// `data-copy` is an address within the site, which is made whole, or else the text itself; a heading's link is copied where it leads.
for (const link of document.querySelectorAll<HTMLElement>('[data-copy],.anchor')) {
  link.hidden = false;
  link.addEventListener('click', () => {
    const wanted = link.dataset['copy'] ?? (link as HTMLAnchorElement).hash; // what has no text of its own is a heading's link
    const isAddress = /^[/#]/.test(wanted);
    const text = isAddress ? new URL(wanted, location.href).href : wanted;
    const copying = (async () => {
      // Safari allows either within the press and not a moment later: nothing is fetched before.
      if (isAddress && link.matches('button') && matchMedia('(pointer: coarse)').matches && 'share' in navigator)
        return navigator.share({ title: document.title, url: text });
      await navigator.clipboard.writeText(text);
      return true;
    })();
    copying.catch(() => undefined); // the part that says so is still on its way
    void import('./copy.ts').then((part) => part.sayCopied(link, text, isAddress, copying));
  });
}

const fired = document.querySelector<HTMLElement>('[data-fired]');
if (fired && read('has-pile')) void import('./RulePage/fired.ts').then((part) => part.showFired(fired));

const find = document.querySelector<HTMLAnchorElement>('.find');
let begun: Promise<typeof import('./Search/open.ts')> | undefined;
const begin = async () => {
  // The small index sets out first. Of the full text only the part that fetches it comes along; whether it came, the search says.
  const index = fetch(`${import.meta.env.BASE_URL}search-index.json`);
  void Promise.allSettled([index, import('pagefind/pagefind.js')]);
  const part = await import('./Search/open.ts');
  part.search.load(index);
  return part;
};
const search = () => (begun ??= begin());
for (const reach of ['pointerover', 'focus']) find?.addEventListener(reach, search, { once: true });
find?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  // A field at once: nothing typed before the search has come is lost, and a phone brings up its keys only now.
  const before = document.activeElement as HTMLElement; // in a page of HTML
  const field = document.createElement('input');
  field.placeholder = field.ariaLabel = find.text.trim();
  field.className = 'find';
  field.size = 7; // beside the name on a phone
  find.replaceWith(field);
  field.focus();
  search().then(
    (part) => {
      field.replaceWith(find);
      before.focus();
      part.open(field.value);
    },
    () => {
      field.replaceWith(find); // for whoever comes back
      // What cannot be loaded here may still be there as a page.
      location.assign(`${find.href}#q=${encodeURIComponent(field.value)}`);
    },
  );
});
addEventListener('keydown', (event) => {
  const typing = (event.target as Element).matches(':read-write,select'); // keys are pressed on elements
  if (event.ctrlKey || event.metaKey ? !/^k$/i.test(event.key) : event.key !== '/' || typing || read('slash')) return;
  event.preventDefault();
  find?.click();
});

const theme = document.querySelector<HTMLSelectElement>('.theme select');
theme?.addEventListener('change', () => void import('#state/theme.ts').then((part) => part.keepTheme(theme)));
// Also for a page that Back brings as it was before another theme was chosen.
addEventListener('pageshow', () => {
  if (theme && theme.value + read('theme')) void import('#state/theme.ts').then((part) => part.showTheme(theme));
});
