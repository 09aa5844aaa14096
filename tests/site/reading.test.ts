import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site, useBrowser } from './browser.ts';
import { fileAt, pagePaths } from './built.ts';
import { plain } from './shared.ts';

const { at, dir } = site();
const visitor = useBrowser();
const open = visitor.walker();
const pages = pagePaths(dir);
const texts = pages.filter((path) => /^\/(rules|guide)\/.+/.test(path));
const rules = texts.filter((path) => path.startsWith('/rules/'));

/** What is to be seen of a page of text, which is opened once. */
interface Seen {
  /** The characters of each full line. */
  readonly lines: readonly number[];
  /** The sheets it takes on paper. */
  readonly sheets: number;
  /** Where its answer ends on a phone, from the top. */
  readonly answered: number;
}

const visits = new Map<string, Promise<Seen>>();
function seen(path: string): Promise<Seen> {
  const visit = visits.get(path) ?? look(path);
  visits.set(path, visit);
  return visit;
}

async function look(path: string): Promise<Seen> {
  const page = await open(at + path);
  await page.setViewportSize({ width: 1280, height: 900 });
  const ofLines = await lines(page);
  if (!rules.includes(path)) return { lines: ofLines, sheets: 0, answered: 0 };
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const sheets = (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
  await page.setViewportSize({ width: 360, height: 740 });
  const { bottom } = await page.locator('.rule-head .lead').evaluate((element) => element.getBoundingClientRect());
  return { lines: ofLines, sheets, answered: bottom };
}

describe('the type of', () => {
  it.each(pages)('%s is a book’s: true quotes and dashes', (path) => {
    const main = /<main[^]*<\/main>/.exec(fileAt(dir, path) ?? '')?.[0] ?? '';
    // What is copied with one press stands in an attribute, with > in it.
    const read = plain(main.replace(/<(code|kbd|script|style)\b[^]*?<\/\1>/g, '').replace(/<(?:"[^"]*"|[^">])*>/g, ' '));
    const named = [...main.matchAll(/\s(?:aria-label|title|alt)="([^"]*)"/g)].map(([, text = '']) => plain(text));
    const typed = [read, ...named].flatMap((text) => text.match(/.{0,20}(?:["']|&apos;|--| - |\.\.\.).{0,20}/g) ?? []);
    expect(typed).toEqual([]);
    expect(read.length).toBeGreaterThan(200);
  });

  it.each(['/about/', ...texts])('%s sets its lines at 60 to 80 characters', async (path) => {
    const { lines: lengths } = await seen(path);
    expect(lengths.length).toBeGreaterThan(5);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeGreaterThanOrEqual(60);
    // What WCAG 1.4.8 allows: Source Sans is a tenth narrower than the fonts of the systems.
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });
});

describe('the contents of a guide', () => {
  it('show where the reader is', async () => {
    const page = await visitor.page(`${at}/guide/ask-first/`);
    const current = () => page.locator('.contents [aria-current]').allInnerTexts();
    expect(await current()).toEqual([]);
    await page.locator('#what-to-write').evaluate((heading) => heading.scrollIntoView());
    await expect.poll(current).toEqual(['What to write']);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(current).toEqual(['When nothing comes']);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(current).toEqual([]);
  });
});

describe('a table', () => {
  it.each([320, 360])('reads row by row at %i px, each cell under the name of its column, with nothing to scroll', async (width) => {
    const page = await visitor.page(`${at}/guide/is-this-profile-real/`, { viewport: { width, height: 640 } });
    const table = page.locator('.in-rows').first();
    expect(await table.evaluate((box) => box.scrollWidth)).toBeLessThanOrEqual(width);
    const names = await page.locator('.in-rows').first().locator('tbody tr').first().locator('small:visible').allInnerTexts();
    expect(names).toEqual(['What it may mean', 'What else it fits', 'How to check']);
  });

  it('is a table with its heads where there is room', async () => {
    const page = await visitor.page(`${at}/guide/is-this-profile-real/`);
    const table = page.locator('.in-rows').first();
    expect(await table.locator('th:visible').count()).toBe(4);
    expect(await table.locator('small:visible').count()).toBe(0);
  });
});

describe('a note', () => {
  it('stands beside its sentence on a wide screen, with whose it is and its year', async () => {
    const page = await visitor.page(`${at}/guide/when-to-decline/`);
    const said = await page
      .locator('.prose > p .cite')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::after').content.replaceAll('"', '')));
    expect(said.length).toBeGreaterThan(2);
    for (const note of said) expect(note).toMatch(/^Note \d+: .+20\d\d$/);
  });
});

describe('on a phone', () => {
  it.each(rules)('%s fits its answer on the first screen', async (path) => {
    expect((await seen(path)).answered).toBeLessThan(600);
  });
});

describe('on paper', () => {
  it('nearly every rule takes one sheet, and none more than two', async () => {
    const counts: number[] = [];
    for (const path of rules) counts.push((await seen(path)).sheets);
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThanOrEqual(rules.length - 3);
  });

  it.each(['/rules/no-personal-note/', '/guide/ask-first/'])(
    '%s has its text, its source and where it is from, and nothing to press',
    async (path) => {
      const page = await visitor.page(at + path);
      await page.emulateMedia({ media: 'print' });
      for (const part of ['nav', 'form', 'button', '.skip', '.find', '.theme', '.verdict']) {
        expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0);
      }
      expect(await page.locator('.credit').isVisible()).toBe(true);
      expect(await page.locator('.colophon').innerText()).toContain(path);
      const printed = await page
        .locator('.sources a')
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content);
      expect(printed).toContain('https://www.vocationvillage.com/');
    },
  );
});

/** How many characters stand on each full line of the running text, sorted. */
function lines(page: Page): Promise<number[]> {
  return page.locator('main p').evaluateAll((paragraphs) => {
    const skipped = '.try, .figure, .colophon, .credit, .lead, .steps, blockquote';
    const full = paragraphs
      .filter((one) => !one.closest(skipped))
      .flatMap((one) => {
        const range = document.createRange();
        const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
        const counts = new Map<number, number>();
        while (walker.nextNode()) {
          const text = walker.currentNode;
          for (let i = 0; i < (text.textContent ?? '').length; i++) {
            range.setStart(text, i);
            range.setEnd(text, i + 1);
            const box = range.getBoundingClientRect();
            // Smaller type on the same line has another bottom.
            const line = Math.round(box.bottom / 12);
            if (box.width > 0) counts.set(line, (counts.get(line) ?? 0) + 1);
          }
        }
        return [...counts.values()].slice(0, -1);
      });
    return full.sort((one, other) => one - other);
  });
}
