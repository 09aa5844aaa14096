import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { oembed } from '#feeds/oembed.ts';
import { ruleIds } from '#rules/index.ts';
import { auditInBoth, site, useBrowser } from './browser.ts';
import { elsewhere, inSandbox, threeTags } from './elsewhere.ts';
import { weightOf } from './weight.ts';

const { at, dir } = site();
const visitor = useBrowser();

let host: Awaited<ReturnType<typeof elsewhere>>;
let body = '';
const tags = threeTags(at);

beforeAll(async () => {
  host = await elsewhere(() => body);
});
afterAll(() => host.close());

async function hostPage(content: string): Promise<Page> {
  body = content;
  return visitor.page(host.address, { viewport: { width: 800, height: 2400 } });
}

const withScript = (content: string): string => `<script async src="${at}/embed.js"></script>${content}`;

async function frameOf(page: Page, path: string): Promise<Frame> {
  await expect.poll(() => page.frames().some((one) => new URL(one.url()).pathname === path)).toBe(true);
  const found = page.frames().find((one) => new URL(one.url()).pathname === path);
  if (!found) throw new Error(`There is no frame of ${path}.`);
  return found;
}

describe('a page elsewhere with three tags', () => {
  it('shows a rule, a guide and the short questions, each with a verdict of its own', async () => {
    const page = await hostPage(tags);
    const rule = await frameOf(page, '/embed/rules/no-personal-note/');
    await rule.getByLabel('Nothing').check();
    await expect.poll(() => rule.getByRole('status').textContent()).toBe('Decline, so far');
    const short = await frameOf(page, '/embed/');
    await short
      .getByRole('group', { name: /most personal thing/ })
      .getByLabel('Nothing')
      .check();
    await expect.poll(() => short.getByRole('status').textContent()).toMatch(/^Accept|^Not enough|^Ask/);
    const guide = await frameOf(page, '/embed/guide/ask-first/');
    expect(await guide.getByRole('status').textContent()).toBe('Answer to see what this does to the verdict.');
    expect(await rule.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });

  it('gives a frame the height of what it shows', async () => {
    const page = await hostPage(tags);
    const rule = await frameOf(page, '/embed/rules/no-personal-note/');
    const shown = (): Promise<number> =>
      page
        .locator('iframe')
        .first()
        .evaluate((frame) => frame.getBoundingClientRect().height);
    await expect.poll(async () => Math.abs((await shown()) - (await rule.evaluate(() => document.body.scrollHeight)))).toBeLessThan(2);
  });

  it('keeps nothing on the device, and sends nothing but requests for files of ours', async () => {
    body = tags;
    const context = await visitor.context();
    const asked: string[] = [];
    context.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    const page = await visitor.visit(context, host.address);
    const rule = await frameOf(page, '/embed/rules/no-personal-note/');
    await rule.getByLabel('Nothing').check();
    await expect.poll(() => rule.getByRole('status').textContent()).toBe('Decline, so far');
    const kept = await rule.evaluate(async () => [
      Object.keys(localStorage),
      Object.keys(sessionStorage),
      document.cookie,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(kept).toEqual([[], [], '', 0]);
    expect(asked.filter((one) => !one.startsWith('GET ') || /note=|none/.test(one))).toEqual([]);
    expect(asked.filter((one) => !one.includes(host.address) && !one.includes(`${at}/`) && !one.endsWith('favicon.ico'))).toEqual([]);
    const link = await rule.getByRole('link', { name: 'Go on in the checklist' }).getAttribute('href');
    expect(link).toBe('/checklist/#note=none');
  });

  it('believes no height but that of its own frame', async () => {
    const page = await hostPage(tags);
    await frameOf(page, '/embed/rules/no-personal-note/');
    const first = page.locator('iframe').first();
    await expect.poll(() => first.evaluate((frame) => frame.style.height)).toMatch(/px$/);
    const before = await first.evaluate((frame) => frame.style.height);
    await page.evaluate(() => postMessage({ acceptOrDecline: 1234 }, '*'));
    await page.evaluate(() => window.frames[0]?.postMessage({ acceptOrDecline: 1234 }, '*'));
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    expect(await first.evaluate((frame) => frame.style.height)).toBe(before);
  });

  it('leaves a tag with an impossible name, and any tag without script, as a link', async () => {
    const link = '<accept-or-decline rule="../about"><a href="#x">Read it</a></accept-or-decline>';
    const page = await hostPage(withScript(link));
    await page.waitForFunction(() => customElements.get('accept-or-decline') !== undefined);
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Read it' }).isVisible()).toBe(true);
  });
});

it('A frame in a sandbox, as editors make one, answers too', async () => {
  const page = await hostPage(inSandbox(at));
  const frame = await frameOf(page, '/embed/rules/no-personal-note/');
  await frame.getByLabel('Nothing').check();
  await expect.poll(() => frame.getByRole('status').textContent()).toBe('Decline, so far');
});

it.each(['/', '/triage/', '/checklist/', '/rules/no-personal-note/', '/guide/ask-first/', '/pass-on/'])(
  'No page elsewhere can put %s into a frame',
  async (path) => {
    const { headers } = await fetch(at + path);
    expect(headers.get('x-frame-options')).toBe('DENY');
  },
);

it('The pages made for frames may be framed', async () => {
  for (const path of ['/embed/', '/embed/rules/no-reply/', '/embed/guide/ask-first/']) {
    const { headers } = await fetch(at + path);
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('content-security-policy')).not.toContain('frame-ancestors');
  }
});

describe.each(['/embed/', '/embed/rules/missing-or-stock-photo/', '/embed/guide/before-you-decide/'])('%s', (path) => {
  it('is accessible in light and in dark, and fits into 260 px', async () => {
    const page = await visitor.page(at + path, { viewport: { width: 260, height: 700 } });
    await page.locator('input').first().check();
    expect(await auditInBoth(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(260);
  });

  it('asks, and says where to go on, without script', async () => {
    const page = await visitor.page(at + path, { javaScriptEnabled: false });
    expect(await page.locator('fieldset').count()).toBeGreaterThan(0);
    expect(await page.locator('a[href*="/checklist/"]:visible').count()).toBeGreaterThan(0);
  });

  it('takes at most 12 kB untouched, 3 % of it free', async () => {
    const context = await visitor.context();
    const files: string[] = [];
    context.on('request', (request) => files.push(new URL(request.url()).pathname));
    const page = await visitor.visit(context, at + path);
    await page.waitForLoadState('networkidle');
    const bytes = files.map((file) => weightOf(join(dir, file.endsWith('/') ? `${file}index.html` : file)));
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(12_000 * 0.97);
  });
});

it('The script for other people’s pages takes at most 1.2 kB, 3 % of it free', () => {
  expect(weightOf(join(dir, 'embed.js'))).toBeLessThanOrEqual(1200 * 0.97);
});

it.each(ruleIds)('%s has a card that an editor which trusts nobody takes: rich, one frame, in a sandbox', (id) => {
  const card = oembed('A “title” & <more>', `https://aod-demo.example/embed/rules/${id}/`, 'https://aod-demo.example/');
  expect(card).toMatchObject({ version: '1.0', type: 'rich' });
  // What WordPress leaves of a card from a site it does not know: one frame with these attributes.
  expect(card.html.match(/<iframe\b/g)).toHaveLength(1);
  expect(card.html.replace(/<iframe[^>]*><\/iframe>/, '')).toBe('');
  const names = [...card.html.matchAll(/ ([a-z]+)="/g)].map(([, name]) => name);
  expect(names.every((name) => ['src', 'width', 'height', 'title', 'sandbox'].includes(name ?? ''))).toBe(true);
  expect(card.html).not.toContain('<more>');
});

describe('the page for coaches', () => {
  it.each([360, 1280])('shows the frame as high as what is in it at %i px', async (width) => {
    const page = await visitor.page(`${at}/pass-on/`, { viewport: { width, height: 900 } });
    const frame = page.locator('.pass-on-frame');
    await frame.scrollIntoViewIfNeeded();
    const inside = await frameOf(page, '/embed/rules/no-personal-note/');
    const spare = async (): Promise<number> =>
      (await frame.evaluate((one) => one.clientHeight)) - (await inside.evaluate(() => document.body.scrollHeight));
    await expect.poll(async () => Math.abs(await spare())).toBeLessThan(2);
    await inside.getByLabel('Nothing').check();
    await expect.poll(async () => Math.abs(await spare())).toBeLessThan(2);
  });

  it('shows what is chosen, and the tag to copy says the same', async () => {
    const page = await visitor.page(`${at}/pass-on/`);
    await page.getByLabel('What').selectOption('guide/ask-first');
    await page.getByLabel('Policy').selectOption('notes-are-rare');
    await page.getByLabel('Colours').selectOption('light');
    await frameOf(page, '/embed/guide/ask-first/');
    const tag = await page.locator('[data-pass-on-text="tag"]').textContent();
    expect(tag).toContain('<accept-or-decline guide="ask-first" policy="notes-are-rare" theme="light">');
    expect(await page.locator('[data-pass-on-text="frame"]').textContent()).toContain(
      '/embed/guide/ask-first/#policy=notes-are-rare&amp;theme=light"',
    );
    expect(await page.getByRole('button', { name: 'Copy the tag' }).getAttribute('data-copy')).toBe(tag);
  });
});
