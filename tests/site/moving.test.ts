import { describe, expect, it } from 'vitest';
import { site, sites, useBrowser } from './browser.ts';
import { fileAt, pagePaths } from './built.ts';

const { at } = site();
const visitor = useBrowser();

describe.each(sites())('moving between pages of the site built for $base', ({ at: root, dir, base }) => {
  it('begins while the reader reaches for a link', async () => {
    const page = await visitor.page(`${root}/`);
    const link = page.getByRole('link', { name: 'Guide', exact: true });
    const [fetched] = await Promise.all([
      page.context().waitForEvent('request', (request) => request.url() === `${root}/guide/`),
      link.hover(),
    ]);
    expect(fetched.headers()['sec-purpose']).toBe('prefetch');
    await fetched.response();
    await link.click();
    await page.waitForURL(`${root}/guide/`);
    const entry = await page.evaluate(() =>
      performance.getEntriesByType('navigation').map((one) => 'deliveryType' in one && one.deliveryType),
    );
    expect(entry).toEqual(['navigational-prefetch']);
  });

  it.each(pagePaths(dir))('%s fetches ahead what is a page of this site, and nothing else', (path) => {
    const text = /<script type="speculationrules">(.*?)<\/script>/.exec(fileAt(dir, path) ?? '')?.[1] ?? '';
    const { prefetch, ...more } = JSON.parse(text) as { prefetch: unknown };
    expect(more).toEqual({});
    expect(prefetch).toEqual([{ where: { href_matches: `${base}*/` }, eagerness: 'moderate' }]);
  });
});

describe('from one page to the next', () => {
  const moves = async (reducedMotion: 'reduce' | 'no-preference') => {
    const context = await visitor.context({ reducedMotion });
    await context.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        document.documentElement.dataset['moved'] = String('viewTransition' in event && event.viewTransition !== null);
      });
    });
    const page = await visitor.visit(context, `${at}/`);
    await page.getByRole('link', { name: 'About', exact: true }).click();
    await page.waitForURL(`${at}/about/`);
    // The page is revealed with its first frame, which may come after it has loaded.
    const moved = await page.waitForFunction(() => document.documentElement.dataset['moved']);
    return moved.jsonValue();
  };

  it('the page fades over, but not for readers who asked for less motion', async () => {
    expect(await moves('no-preference')).toBe('true');
    expect(await moves('reduce')).toBe('false');
  });
});
