import { afterEach, expect, it, vi } from 'vitest';
import { pageOf } from './browser.ts';

afterEach(() => vi.unstubAllGlobals());

it('The theme that was chosen is shown, kept, and shown again when another has been chosen elsewhere', async () => {
  const page = pageOf();
  const bars = [{ media: '' }, { media: '' }];
  const root = { dataset: {} as Record<string, string> };
  Object.assign(document, { documentElement: root, querySelectorAll: () => bars });
  const { keepTheme, showTheme } = await import('#state/theme.ts');
  const { write } = await import('#state/storage.ts');
  const choice = { value: '' } as HTMLSelectElement; // no more of one is used
  showTheme(choice);
  expect([root.dataset['theme'], bars.map(({ media }) => media)]).toEqual([
    '',
    ['(prefers-color-scheme:light)', '(prefers-color-scheme:dark)'],
  ]);
  choice.value = 'dark';
  keepTheme(choice);
  expect([...page.local.values()]).toEqual(['dark']);
  expect([root.dataset['theme'], bars.map(({ media }) => media)]).toEqual(['dark', ['not all', '']]);
  write('theme', 'light');
  showTheme(choice);
  expect([choice.value, root.dataset['theme']]).toEqual(['light', 'light']);
});
