import { describe, expect, it } from 'vitest';
import { site, useBrowser } from './browser.ts';
import { addStyle, ENLARGED, lostIn } from './enlarged.ts';
import { PAGE_TYPES } from './page-types.ts';
import { inEveryPart } from './triage.ts';

const { at } = site();
const visitor = useBrowser();
const sizes = Object.entries(ENLARGED);

describe('enlarged, and with the reader’s own spacing,', () => {
  const open = visitor.walker();
  it.each(sizes)('a verdict at %s loses nothing', async (_, viewport) => {
    expect(await lostIn(await open(`${at}/checklist/#note=none&same-industry=yes`), viewport)).toEqual([]);
  });

  it('the triage loses nothing in any part, gone through at the greatest size', async () => {
    const page = await visitor.page(`${at}/triage/`, { viewport: ENLARGED['400 %'] });
    await inEveryPart(page, async (part) => {
      for (const [size, viewport] of sizes) expect([part, size, await lostIn(page, viewport)]).toEqual([part, size, []]);
    });
  });
});

it('letters at 200 % fit into every button of the triage, on a phone and on a wide screen', async () => {
  const page = await visitor.page(`${at}/triage/`);
  await page.evaluate(addStyle, 'html { font-size: 200% !important }');
  await inEveryPart(page, async (part) => {
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1280, height: 900 },
    ]) {
      await page.setViewportSize(viewport);
      const spilling = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, .door, .bin')]
          .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1)
          .map((one) => one.outerHTML.slice(0, 120)),
      );
      expect([part, viewport.width, spilling]).toEqual([part, viewport.width, []]);
    }
  });
});

describe('letters at 200 % on a phone, 360 pixels wide', () => {
  it('no page of any type scrolls sideways', async () => {
    const open = visitor.walker({ viewport: { width: 360, height: 740 } });
    const wide: [path: string, width: number][] = [];
    for (const path of [...PAGE_TYPES, '/pass-on/', '/search/#q=photo']) {
      const page = await open(at + path);
      await page.evaluate(addStyle, 'html { font-size: 200% !important }');
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 360) wide.push([path, width]);
    }
    expect(wide).toEqual([]);
  });
});
