import { describe, expect, it } from 'vitest';
import { words } from '#rules/lists/words.ts';
import { audit, expectVerdict, site, useBrowser } from './browser.ts';

const { at } = site();
const visitor = useBrowser();
const BUSY =
  'met-in-person=yes&in-address-book=yes&same-workplace=yes&many-shared-connections=yes&network-size-helps=yes&note=none&thin-profile=yes&misspellings=yes&photo=stock&message=no-reply';

describe('the board of a verdict', () => {
  it('follows the answers: a reason moves in, outweighs another and decides', async () => {
    const page = await visitor.page(`${at}/checklist/#note=none`);
    const deciding = page.locator('.rung-decides');
    const note = page.locator('.rung li', { hasText: words['no-personal-note'].label });
    await expect.poll(() => deciding.innerText()).toMatch(new RegExp(`^Strong\\s+this row decides\\s+${words['no-personal-note'].label}$`));
    await page.getByRole('link', { name: 'All questions' }).click();
    await page.locator('#all-questions input[name="met-in-person"][value="yes"]').check();
    await expectVerdict(page, /^Accept/);
    await expect.poll(() => note.innerText()).toMatch(/outweighed: met in person/);
    expect(await note.locator('a').evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe('line-through');
    await page.locator('#all-questions input[name="met-in-person"][value="no"]').check();
    await page.locator('#all-questions input[name="same-industry"][value="yes"]').check();
    await expect.poll(() => deciding.innerText()).toMatch(/both sides: ask first/);
  });

  it('leads to the rule of a reason by keyboard', async () => {
    const page = await visitor.page(`${at}/checklist/#looks-fake=yes`);
    const link = page.locator('.rung-decides a');
    await link.focus();
    await link.press('Enter');
    await page.waitForURL(`${at}/rules/fake-or-sketchy/`);
  });
});

describe.each(['light', 'dark'] as const)('the board in %s', (colorScheme) => {
  it.each(['/checklist/', '/guide/ask-first/'])('passes axe on %s at 320 px and keeps its labels inside', async (path) => {
    const page = await visitor.page(`${at}${path}#${BUSY}`, { colorScheme, viewport: { width: 320, height: 640 } });
    await page.locator('.rung-decides').waitFor();
    const outside = await page.locator('.rung').evaluateAll((rungs) =>
      rungs
        .flatMap((rung) => [...rung.querySelectorAll('a, b, small')].map((text) => ({ rung, text })))
        .filter(({ rung, text }) => text.getBoundingClientRect().right > rung.getBoundingClientRect().right + 0.5)
        .map(({ text }) => text.textContent),
    );
    expect(outside).toEqual([]);
    expect(await audit(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
