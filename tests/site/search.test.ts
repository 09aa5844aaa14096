import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { SearchIndex } from '#components/islands/Search/index-format.ts';
import { prepare, rank } from '#components/islands/Search/rank.ts';
import { ruleIds } from '#rules/index.ts';
import { audit, auditInBoth, site, sites, useBrowser } from './browser.ts';
import { hold } from './hold.ts';
import { attributes, fileAt } from './built.ts';

const { at, dir } = site();
const visitor = useBrowser();
const rulePage = `${at}/rules/no-reply/`;

const field = (page: Page) => page.locator('#search-field');
const answers = (page: Page) => page.getByRole('list', { name: 'Pages' }).getByRole('link');
const inText = (page: Page) => page.locator('.search-text li a');
const said = (page: Page) => page.locator('.search-said').innerText();

async function openByKey(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search-field');
}

describe('the index of the search', () => {
  const { pages } = JSON.parse(fileAt(dir, '/search-index.json') ?? '') as SearchIndex;

  it.each(pages)('names only what is there: $path', ({ path, sections }) => {
    const html = fileAt(dir, path) ?? '';
    expect(html).not.toBe('');
    const ids = attributes(html, 'id');
    expect(sections.map(([anchor]) => anchor).filter((anchor) => !ids.includes(anchor))).toEqual([]);
  });

  const searched = prepare(pages);
  it.each([
    ['recruiter', '/guide/recruiters-and-job-offers/'],
    ['job offer', '/guide/recruiters-and-job-offers/'],
    ['premium', '/guide/recruiters-and-job-offers/'],
    ['passport', '/guide/recruiters-and-job-offers/'],
    ['being accepted', '/guide/being-accepted/'],
    ['students', '/guide/being-accepted/'],
    ['expired', '/guide/clearing-a-backlog/'],
    ['follow', '/guide/clearing-a-backlog/'],
    ['withdraw', '/guide/when-to-decline/'],
    ['flirting', '/guide/after-you-accept/'],
    ['hide my connections', '/guide/after-you-accept/'],
    ['badge', '/guide/is-this-profile-real/'],
    ['espionage', '/guide/is-this-profile-real/'],
    ['chatgpt', '/guide/is-this-profile-real/'],
    ['weak ties', '/rules/be-found/'],
    ['gdpr', '/about/'],
    ['faq', '/about/'],
    ['foto', '/rules/missing-or-stock-photo/'],
    ['scammer', '/rules/fake-or-sketchy/'],
  ])('leads from “%s” to %s first', (typed, path) => {
    expect(rank(searched, typed, {})[0]?.page.path).toBe(path);
  });
});

describe.each(sites())('the search under $base', ({ at: address }) => {
  it.each(['/', 'Control+k', 'Control+K'])('opens by %s, closes by Escape and gives the focus back', async (key) => {
    const page = await visitor.page(`${address}/rules/no-reply/`);
    const link = page.locator('a[href="#how-to-check"]').last();
    await link.focus();
    await openByKey(page, key);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').isVisible()).toBe(false);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('answers at the first key, and goes by keyboard to the heading that was asked for', async () => {
    const page = await visitor.page(`${address}/checklist/`);
    await openByKey(page, 'Control+k');
    await page.keyboard.type('p');
    await expect.poll(() => answers(page).count()).toBeGreaterThan(3);
    await page.keyboard.type('rivacy');
    await expect.poll(() => answers(page).first().innerText()).toContain('About › Privacy');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${address}/about/#privacy`);
  });

  it('finds a word that stands only in the text, at its heading', async () => {
    const page = await visitor.page(`${address}/search/#q=bridge+inspection`);
    await expect.poll(() => inText(page).count()).toBeGreaterThan(0);
    expect(await page.locator('.search-text mark').first().innerText()).toMatch(/bridge/i);
    expect(new URL((await inText(page).first().getAttribute('href')) ?? '', address).hash).not.toBe('');
    await inText(page).first().click();
    await page.waitForURL((url) => url.href.startsWith(`${address}/rules/`) || url.href.startsWith(`${address}/guide/`));
  });
});

describe('the dialog', () => {
  it('opens by its button, and from the keyboard not while typing', async () => {
    const page = await visitor.page(rulePage);
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await expect.poll(() => field(page).isVisible()).toBe(true);
    await field(page).fill('either');
    await page.keyboard.press('/');
    expect(await field(page).inputValue()).toBe('either/');
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('dialog').isVisible()).toBe(false);
  });

  it.each([
    ['opens over the page when it comes', rulePage],
    ['stands on a page of its own when it cannot come', `${at}/search/#q=recruit`],
  ])('loses no key typed before it is there: it %s', async (_, address) => {
    const context = await visitor.context();
    const release = await hold(context, '**/_astro/open.*.js', (route) =>
      address === rulePage ? route.continue() : route.fulfill({ status: 404 }),
    );
    const page = await visitor.visit(context, rulePage);
    await page.keyboard.press('/');
    await page.keyboard.type('recruit');
    await expect.poll(() => page.getByRole('textbox', { name: 'Search' }).inputValue()).toBe('recruit');
    release();
    await page.waitForURL(address);
    await expect.poll(() => field(page).inputValue()).toBe('recruit');
    await page.keyboard.type('er');
    expect(await field(page).inputValue()).toBe('recruiter');
    await expect.poll(() => answers(page).first().getAttribute('href')).toContain('/recruiters-and-job-offers/');
  });

  it('forgives a slip and offers what may be meant', async () => {
    const page = await visitor.page(rulePage);
    await openByKey(page, '/');
    await page.keyboard.type('fake profle');
    await expect.poll(() => answers(page).first().getAttribute('href')).toContain('/fake-or-sketchy/');
    await page.getByRole('button', { name: 'fake profile' }).click();
    expect(await field(page).inputValue()).toBe('fake profile');
    expect(await page.locator('.search-instead').count()).toBe(0);
  });

  it('moves no answer when the text arrives', async () => {
    const context = await visitor.context();
    const release = await hold(context, '**/pagefind/pagefind.js');
    const page = await visitor.visit(context, rulePage);
    await openByKey(page, '/');
    await page.keyboard.type('photo');
    await expect.poll(() => answers(page).count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('.search-text').innerText()).toContain('Searching the text');
    const places = () =>
      page.locator('.search-list[aria-label] li, #search-in-text').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    const before = await places();
    release();
    await expect.poll(() => inText(page).count()).toBeGreaterThan(0);
    expect(await places()).toEqual(before);
  });

  it('passes axe with results in it, light and dark, and reflows at 320 px', async () => {
    const page = await visitor.page(rulePage, { viewport: { width: 320, height: 640 } });
    await openByKey(page, '/');
    await page.keyboard.type('phtoo');
    await expect.poll(() => inText(page).count()).toBeGreaterThan(0);
    expect(await auditInBoth(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.locator('dialog').evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    expect(await page.locator('[role=status]').count()).toBe(0); // none on this page, and the search brings none
  });

  it('says how much it found', async () => {
    const page = await visitor.page(rulePage);
    await openByKey(page, '/');
    await page.keyboard.type('photo');
    await expect.poll(() => said(page)).toMatch(/^\d+ pages?; \d+ with it in the text\.$/);
    await field(page).fill('qqqqqxxxx');
    await expect.poll(() => said(page)).toBe('No results.');
  });
});

describe('the page of the search', () => {
  it('filters by kind, verdict and topic, also the text', async () => {
    const page = await visitor.page(`${at}/search/#q=profile`);
    await expect.poll(() => inText(page).count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Rules', exact: true }).click();
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await expect
      .poll(() => page.locator('.search-tag').allInnerTexts())
      .toSatisfy((tags: string[]) => tags.every((tag) => tag.includes('Rules · Accept')));
    await page.getByRole('button', { name: 'What they wrote', exact: true }).click();
    await expect
      .poll(() => inText(page).evaluateAll((all) => all.every((one) => one.getAttribute('href')?.includes('/rules/personal-note/'))))
      .toBe(true);
    expect(new URL(page.url()).hash).toBe('#q=profile&kind=rule&verdict=accept&topic=note');
  });

  it('keeps its query through a reload and Back', async () => {
    const page = await visitor.page(`${at}/search/`);
    await field(page).fill('no note');
    await expect.poll(() => new URL(page.url()).hash).toBe('#q=no+note');
    await page.reload();
    await expect.poll(() => field(page).inputValue()).toBe('no note');
    await expect.poll(() => answers(page).first().getAttribute('href')).toContain('/no-personal-note/');
    await page.keyboard.press('Enter');
    await page.waitForURL(/no-personal-note/);
    await page.goBack();
    await expect.poll(() => field(page).inputValue()).toBe('no note');
    await expect.poll(() => answers(page).count()).toBeGreaterThan(0);
  });

  it('moves a query that was sent into the fragment', async () => {
    const page = await visitor.page(`${at}/search/?q=photo`);
    await expect.poll(() => answers(page).first().getAttribute('href')).toContain('photo');
    expect(page.url()).toBe(`${at}/search/#q=photo`);
  });

  it('says without script that it needs it, and lists what there is', async () => {
    const page = await visitor.page(`${at}/search/`, { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('Searching needs JavaScript');
    expect(await page.locator('main ul a').count()).toBeGreaterThanOrEqual(ruleIds.length);
  });

  it('passes axe with results', async () => {
    const page = await visitor.page(`${at}/search/#q=photo`, { viewport: { width: 320, height: 640 } });
    await expect.poll(() => inText(page).count()).toBeGreaterThan(0);
    expect(await audit(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('the / key', () => {
  it('can be switched off on the page of the search, and stays so', async () => {
    const page = await visitor.page(`${at}/search/`);
    const context = page.context();
    await page.getByLabel('Open the search with the / key').uncheck();
    const other = await visitor.visit(context, rulePage);
    await other.keyboard.press('/');
    await other.keyboard.press('ControlOrMeta+k');
    await expect.poll(() => field(other).count()).toBe(1);
    expect(await field(other).inputValue()).toBe('');
    await other.keyboard.press('Escape');
    await other.locator('.search-dialog').waitFor({ state: 'hidden' });
    await other.keyboard.press('/');
    expect(await other.locator('.search-dialog').isVisible()).toBe(false);
  });
});

describe('what the search sends', () => {
  it('is nothing before someone reaches for it, and never what is typed', async () => {
    const context = await visitor.context();
    const sent: string[] = [];
    context.on('request', (request) => sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`));
    const page = await visitor.visit(context, `${at}/about/`);
    await page.waitForLoadState('networkidle');
    expect(sent.filter((line) => /search|pagefind/.test(line.split(' ')[0] ?? ''))).toEqual([]);
    const before = sent.length;
    await page.getByRole('link', { name: 'Search', exact: true }).hover();
    await expect.poll(() => sent.some((line) => line.includes('/search-index.json'))).toBe(true);
    await expect.poll(() => sent.some((line) => line.includes('/pagefind/pagefind.js'))).toBe(true);
    expect(sent.length).toBeGreaterThan(before);
    await openByKey(page, '/');
    await page.keyboard.type('fraudulently', { delay: 30 });
    await expect.poll(() => page.locator('.search-text').innerText()).not.toContain('Searching');
    await page.getByRole('link', { name: 'Search on a page of its own' }).click();
    await page.waitForURL(/#q=fraudulently$/);
    await page.waitForLoadState('networkidle');
    expect(sent.filter((line) => line.includes('fraudul'))).toEqual([]);
  });
});

describe('the small index', () => {
  it.each([
    ['over a page', rulePage],
    ['on the page of the search', `${at}/search/`],
  ])('sets out before the full text, which fetches nothing more until it is here: %s', async (_, address) => {
    const context = await visitor.context();
    const sent: string[] = [];
    context.on('request', (request) => sent.push(new URL(request.url()).pathname));
    const release = await hold(context, '**/search-index.json');
    const page = await visitor.visit(context, address);
    if (address === rulePage) await openByKey(page, '/');
    await page.keyboard.type('photo');
    await expect.poll(() => page.locator('.search-text').innerText()).toContain('Searching the text');
    const ofText = (): string[] => sent.filter((path) => path.includes('/pagefind/'));
    expect(ofText().filter((path) => !path.endsWith('/pagefind.js'))).toEqual([]);
    expect(sent.findIndex((path) => path.endsWith('/search-index.json'))).toBeLessThan(
      sent.concat('none').findIndex((path) => path.includes('/pagefind/') || path === 'none'),
    );
    release();
    await expect.poll(() => answers(page).count()).toBeGreaterThan(0);
    await expect.poll(() => inText(page).count()).toBeGreaterThan(0);
    expect(sent.filter((path) => path.endsWith('/search-index.json'))).toHaveLength(1);
  });
});

describe('when something cannot be loaded', () => {
  it.each([
    ['the index', '**/search-index.json', 'there are no quick answers', '.search-text li a'],
    ['the text', '**/pagefind/pagefind.js', 'only titles, headings and questions are searched', '.search-list[aria-label] a'],
  ])('it says so of %s, keeps the rest and tries again', async (_, files, message, rest) => {
    const context = await visitor.context();
    await context.route(files, (route) => route.fulfill({ status: 404 }));
    const page = await visitor.visit(context, rulePage);
    await openByKey(page, '/');
    await page.keyboard.type('photo');
    await expect.poll(() => page.locator('.search .notice').innerText()).toContain(message);
    await expect.poll(() => page.locator(rest).count()).toBeGreaterThan(0);
    await context.unroute(files);
    await page.locator('.search').getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => page.locator('.search .notice').count()).toBe(0);
    await expect.poll(() => answers(page).count()).toBeGreaterThan(0);
    await expect.poll(() => inText(page).count()).toBeGreaterThan(0);
  });
});
