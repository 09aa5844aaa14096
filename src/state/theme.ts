import { read, write } from './storage.ts';

/** Lets the reader choose the theme, `''` for the system's, and the browser's own bars go with it. */
export function offerThemes(choice: HTMLSelectElement): void {
  const show = (theme: string): void => {
    choice.value = document.documentElement.dataset['theme'] = theme;
    document.querySelectorAll<HTMLMetaElement>('[name=theme-color]').forEach((bars, dark) => {
      const own = dark ? 'dark' : 'light';
      bars.media = theme ? (theme === own ? '' : 'not all') : `(prefers-color-scheme:${own})`;
    });
  };
  choice.addEventListener('change', () => {
    write('theme', choice.value);
    show(choice.value);
  });
  // Also for a page that Back brings as it was before another theme was chosen.
  addEventListener('pageshow', () => show(read('theme')));
}
