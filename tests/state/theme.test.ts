import { afterEach, expect, it, vi } from 'vitest';
import { pageOf } from './browser.ts';

afterEach(() => vi.unstubAllGlobals());

it('The theme that was chosen is shown, kept, and shown again when Back brings the page', async () => {
  const page = pageOf();
  const bars = [{ media: '' }, { media: '' }];
  const root = { dataset: {} as Record<string, string> };
  Object.assign(document, { documentElement: root, querySelectorAll: () => bars });
  const { offerThemes } = await import('#state/theme.ts');
  const { write } = await import('#state/storage.ts');
  const choice = Object.assign(new EventTarget(), { value: '' });
  offerThemes(choice as unknown as HTMLSelectElement); // it uses no more of one
  page.tell('pageshow');
  expect([root.dataset['theme'], bars.map(({ media }) => media)]).toEqual([
    '',
    ['(prefers-color-scheme:light)', '(prefers-color-scheme:dark)'],
  ]);
  choice.value = 'dark';
  choice.dispatchEvent(new Event('change'));
  expect([...page.local.values()]).toEqual(['dark']);
  expect([root.dataset['theme'], bars.map(({ media }) => media)]).toEqual(['dark', ['not all', '']]);
  write('theme', 'light');
  page.tell('pageshow');
  expect([choice.value, root.dataset['theme']]).toEqual(['light', 'light']);
});
