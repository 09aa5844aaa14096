import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { bareNames } from './bare-names.ts';
import { audit, site, useBrowser } from './browser.ts';
import { walk } from './by-keyboard.ts';
import { addStyle, ENLARGED, lostIn } from './enlarged.ts';
import { faint } from './faint.ts';
import { THREE, WALK } from './triage.ts';

const visitor = useBrowser();
const open = visitor.walker({ viewport: ENLARGED['400 %'], reducedMotion: 'reduce' });
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };
const names = THREE.split('\n').map((line) => line.replace(/ \|.*/, ''));

let page: Page;
beforeAll(async () => {
  page = await open(`${site().at}/triage/`);
});

// One pile, gone through once: each test sets the window and the colours it looks at.
describe.each(WALK)('in the triage, %s', (part, go) => {
  it('is come to at the greatest size', async () => {
    await page.setViewportSize(ENLARGED['400 %']);
    await go(page);
  });

  it.each(Object.entries(ENLARGED))('loses nothing when it is enlarged to %s, with the reader’s own spacing, too', async (_, viewport) => {
    expect(await lostIn(page, viewport)).toEqual([]);
  });

  it('is gone through by Tab, always seen and never covered', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    expect((await walk(page)).wrong).toEqual([]);
  });

  it.each([PHONE, DESKTOP])('fits letters at 200 % into every button, $width pixels wide', async (viewport) => {
    await page.setViewportSize(viewport);
    expect(await spilling(page)).toEqual([]);
  });

  it('has names left alone by translators that keep to their own direction', async () => {
    expect(await bareNames(page, names)).toEqual([]);
    // A test that finds no name proves nothing.
    if (NAMING.has(part)) expect(await page.locator('bdi').count()).toBeGreaterThan(0);
  });

  it('has nothing for axe to find', async () => {
    await page.setViewportSize(DESKTOP);
    expect(await audit(page)).toEqual([]);
  });

  it('shows what is chosen and where it can be pressed with colours forced', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await faint(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  });
});

/** Parts in which somebody is named. */
const NAMING: ReadonlySet<string> = new Set(['the report', 'a card', 'The desk', 'Working list', 'Follow-up', 'Where it is falling']);

/** Buttons, and what is set as one, that letters of twice the size are too wide for. */
async function spilling(page: Page): Promise<string[]> {
  await page.evaluate(addStyle, 'html { font-size: 200% !important }');
  return page.evaluate(() => {
    const found = [...document.querySelectorAll<HTMLElement>('button, .door, .bin')]
      .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1)
      .map((one) => one.outerHTML.slice(0, 120));
    document.adoptedStyleSheets.pop();
    return found;
  });
}
