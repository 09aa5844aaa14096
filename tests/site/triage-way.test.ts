import { describe, expect, it } from 'vitest';
import { site, useBrowser } from './browser.ts';
import { clearAPile } from './clear-a-pile.ts';

const visitor = useBrowser();

describe('a pile of 300', () => {
  it.each([
    ['a desktop', {}],
    ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
  ])('is cleared with at most 250 interactions and 40 looks at a profile on %s', async (_, options) => {
    const page = await visitor.page(site().at, options);
    await page.context().route('https://www.linkedin.com/**', (route) => route.fulfill({ body: 'A profile.' }));
    const { interactions, looks } = await clearAPile(page, `${site().at}/triage/`);
    expect(interactions).toBeLessThanOrEqual(250);
    expect(looks).toBeLessThanOrEqual(40);
  });
});
