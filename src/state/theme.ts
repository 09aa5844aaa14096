import { read, write } from './storage.ts';

/** Keeps the theme a reader has chosen, `''` for the system's, and shows the page in it. */
export function keepTheme(choice: HTMLSelectElement): void {
  write('theme', choice.value);
  showTheme(choice);
}

/** Shows the page in the theme that is kept; the browser's own bars go with it. */
export function showTheme(choice: HTMLSelectElement): void {
  const theme = (choice.value = document.documentElement.dataset['theme'] = read('theme'));
  document.querySelectorAll<HTMLMetaElement>('[name=theme-color]').forEach((bars, dark) => {
    const own = dark ? 'dark' : 'light';
    bars.media = theme ? (theme === own ? '' : 'not all') : `(prefers-color-scheme:${own})`;
  });
}
