import type { Locator, Page } from 'playwright-core';
import { awake } from './awake.ts';

/** Presses Tab until the focus is on the target, as someone without a pointer would: `most` times at most. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 120): Promise<void> {
  await target.first().waitFor();
  for (let i = 0; i <= most; i++) {
    if (await target.first().evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never comes to ${String(target)}.`);
}

/** Goes to the target by Tab, and presses a key there. */
export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Walks a whole page by Tab: what it stops at, and what is wrong with a stop. */
export async function walk(page: Page): Promise<{ stops: number; wrong: string[] }> {
  const wrong: string[] = [];
  await awake(page);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur(); // whatever has the focus can lose it
    for (const one of document.querySelectorAll<HTMLElement>('[data-walked]')) delete one.dataset['walked'];
    scrollTo(0, 0);
  });
  for (let stops = 0, before = -1; stops < 400; stops++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(look);
    if (!found) return { stops, wrong };
    if (found.wrong) wrong.push(`${found.wrong}: ${found.name}`);
    if (found.place < before) wrong.push(`before what is read before it: ${found.name}`);
    before = found.place;
  }
  throw new Error('Tab never comes to the end of the page.');
}

/** Where the focus is, and what is wrong there: no ring, out of sight, or covered. Nothing at the end of the page. */
function look(): { name: string; place: number; wrong?: string } | undefined {
  const one = document.activeElement;
  if (!(one instanceof HTMLElement || one instanceof SVGElement) || one === document.body) return undefined;
  if (one.dataset['walked'] === 'yes') return undefined;
  one.dataset['walked'] = 'yes';
  const stop = { name: one.outerHTML.slice(0, 100), place: [...document.querySelectorAll('*')].indexOf(one) };
  if (one.tabIndex < 0) return stop; // a heading that a script took the reader to
  // A pill draws the ring on the words beside its transparent radio, a link in a drawing on its own box.
  const outlined = [one, one.nextElementSibling].some((at) => at && getComputedStyle(at).outlineStyle !== 'none');
  const box = one.querySelector(':scope > rect');
  const framed = box !== null && getComputedStyle(box).stroke !== 'none' && parseFloat(getComputedStyle(box).strokeWidth) >= 2;
  if (!outlined && !framed) return { ...stop, wrong: 'no ring' };
  const { left, right, top, bottom } = one.getBoundingClientRect();
  const points = [0.02, 0.5, 0.98].flatMap((x) =>
    [0.02, 0.5, 0.98].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
  );
  const inside = points.filter(([x, y]) => x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight);
  if (inside.length === 0) return { ...stop, wrong: 'out of sight' };
  const seen = inside.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top && (one.contains(top) || top.contains(one) || top.closest('label')?.contains(one));
  });
  return seen ? stop : { ...stop, wrong: 'covered' };
}
