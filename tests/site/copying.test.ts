import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parse } from '#state/link.ts';
import { policyIds } from '#rules/index.ts';
import { expectVerdict, site, useBrowser } from './browser.ts';
import { attributes, fileAt, pagePaths } from './built.ts';

const { at, dir } = site();
const visitor = useBrowser();
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const texts = pagePaths(dir).filter((path) => /^\/(rules|guide)\/.+/.test(path));
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('a heading', () => {
  it.each(['/rules/no-personal-note/', '/guide/ask-first/', '/about/'])('on %s copies its link, and says so', async (path) => {
    const page = await visitor.page(at + path, clipboard);
    const heading = page.locator('h2 .anchor').nth(1);
    const id = await heading.getAttribute('href');
    await heading.press('Enter');
    await expect.poll(() => copied(page)).toBe(at + path + id);
    await expect.poll(() => page.locator('.anchor + .copied').textContent()).toBe('Link copied.');
    expect(new URL(page.url()).hash).toBe(id);
  });

  it('still leads to its section where copying is refused', async () => {
    const page = await visitor.page(`${at}/rules/no-reply/`);
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
    );
    await page.locator('#why .anchor').click();
    await page.waitForURL(`${at}/rules/no-reply/#why`);
    await expect.poll(() => page.locator('.copied').innerText()).toContain('the address of this page is the link');
  });

  it.each(texts)('has a link on %s, every one in the text', (path) => {
    const main = /<main[^]*<\/main>/.exec(fileAt(dir, path) ?? '')?.[0] ?? '';
    const headings = [...main.matchAll(/<h[23][^>]*>[^]*?<\/h[23]>/g)]
      .map(([heading]) => heading)
      .filter((heading) => !heading.includes('visually-hidden'));
    expect(headings.length).toBeGreaterThan(4);
    for (const heading of headings) expect(heading).toMatch(/^<h[23] id="([^"]+)"><a class="anchor" href="#\1">/);
  });

  it('shows its sign to whoever cannot point at it', async () => {
    const sign = (page: Page) => page.locator('#why .anchor').evaluate((link) => getComputedStyle(link, '::after').opacity);
    expect(await sign(await visitor.page(`${at}/rules/no-reply/`))).toBe('0');
    expect(await sign(await visitor.page(`${at}/rules/no-reply/`, { hasTouch: true, isMobile: true }))).toBe('1');
  });
});

describe('the link of a page', () => {
  it('is handed to the phone’s own sheet for sharing, where there is one', async () => {
    const context = await visitor.context({ hasTouch: true, isMobile: true });
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (what: ShareData) => Promise.resolve((document.title = `shared ${what.url ?? ''}`)),
      });
    });
    const page = await visitor.visit(context, `${at}/rules/no-reply/`);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => page.title()).toBe(`shared ${at}/rules/no-reply/`);
  });
});

describe('the links to pass on', () => {
  const list = /<ul class="pass-on">[^]*?<\/ul>/.exec(fileAt(dir, '/about/') ?? '')?.[0] ?? '';
  const links = attributes(list, 'href');

  it('offer the checklist and the card under every policy, in terms the checklist reads', () => {
    for (const page of ['/checklist/', '/card/']) {
      const read = links.filter((link) => link.startsWith(`${page}#`)).map((link) => parse(link.split('#')[1] ?? ''));
      expect(read.map(({ policy }) => policy)).toEqual(policyIds);
      expect(read.flatMap(({ problems }) => problems)).toEqual([]);
    }
  });

  it('each come with one line to cite, which holds its whole address', () => {
    const lines = attributes(list, 'data-copy').filter((text) => !text.startsWith('/'));
    expect(lines).toHaveLength(links.length);
    for (const [i, line] of lines.entries()) {
      expect(line).toMatch(/^Accept or Decline, “[^“”]+”, \d{4}-\d\d-\d\d, https:\/\/accept-or-decline\.example\//);
      expect(line.endsWith(links[i] ?? 'no link')).toBe(true);
    }
  });

  it('set the policy of whoever opens them', async () => {
    const page = await visitor.page(`${at}/about/`);
    await page.getByRole('link', { name: 'The card, policy “Only people you know”' }).click();
    await expect.poll(() => page.getByLabel('Policy').inputValue()).toBe('people-you-know');
    await page.goto(`${at}/about/`);
    await page.getByRole('link', { name: 'The checklist, policy “Open networker”' }).click();
    await page.getByText('Policy', { exact: true }).click();
    await expect.poll(() => page.getByLabel('Open networker').isChecked()).toBe(true);
    await expectVerdict(page, /yet$/);
  });
});
