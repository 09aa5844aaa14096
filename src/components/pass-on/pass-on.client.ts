import { embedCode } from './embed-code.client.ts';

/** On the page for coaches: what is chosen is shown in the frame, and stands in the texts to copy. */
const form = document.querySelector<HTMLFormElement>('form[data-pass-on]');
if (form) {
  form.addEventListener('change', () => {
    write(form);
    show(form);
  });
  write(form);
  // As the tag does: as high as what it shows, told by the frame itself.
  addEventListener('message', ({ source, origin, data }: MessageEvent<{ acceptOrDecline?: unknown } | null>) => {
    const frame = document.querySelector<HTMLIFrameElement>('.pass-on-frame');
    const height = data?.acceptOrDecline;
    if (!frame || source !== frame.contentWindow || origin !== location.origin || typeof height !== 'number') return;
    frame.style.height = `${height + 2 * BORDER}px`;
  });
}

/** What is chosen: a rule, a guide or neither, and how it is to be shown. */
function chosenIn(form: HTMLFormElement): { what: string; wishes: Readonly<Record<'policy' | 'theme', string>> } {
  const chosen = new FormData(form);
  const of = (name: string): string => String(chosen.get(name) ?? '');
  return { what: of('what'), wishes: { policy: of('policy'), theme: of('theme') } };
}

/** Writes the tag and the frame to copy; the address is whole, also where the build was not told it. */
function write(form: HTMLFormElement): void {
  const { what, wishes } = chosenIn(form);
  const code = embedCode(new URL(form.dataset['home'] ?? '', location.href).href, what, wishes);
  for (const place of document.querySelectorAll<HTMLElement>('[data-pass-on-text]')) {
    const text = place.dataset['passOnText'] === 'tag' ? code.tag : code.frame;
    place.textContent = text;
    const button = place.parentElement?.nextElementSibling?.querySelector<HTMLElement>('[data-copy]');
    if (button) button.dataset['copy'] = text;
  }
}

function show(form: HTMLFormElement): void {
  const { what, wishes } = chosenIn(form);
  const frame = document.querySelector('.pass-on-frame');
  // A change of the fragment alone would not load the frame anew.
  const now = frame?.cloneNode() as HTMLIFrameElement | undefined; // a copy of one
  if (!frame || !now) return;
  const set = Object.entries(wishes).filter(([, value]) => value);
  now.src = `${form.dataset['passOn'] ?? ''}${what && `${what}/`}${set.length > 0 ? `#${new URLSearchParams(set)}` : ''}`;
  frame.replaceWith(now);
}

/** In pixels; within the height of the frame. */
const BORDER = 1;
