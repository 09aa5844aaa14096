import { describe, expect, it } from 'vitest';
import { audit, expectVerdict, site, useBrowser } from './browser.ts';

const { at } = site();
const visitor = useBrowser();
const BUSY =
  'met-in-person=yes&in-address-book=yes&same-workplace=yes&many-shared-connections=yes&network-size-helps=yes&note=none&thin-profile=yes&misspellings=yes&photo=stock&message=no-reply';

describe('the ladder', () => {
  it('follows the answers: a reason moves in, strikes another and decides', async () => {
    const page = await visitor.page(`${at}/checklist/#note=none`);
    const deciding = page.locator('.ladder-decides');
    const note = page.locator('.ladder a', { hasText: 'No personal' });
    await expect.poll(() => deciding.textContent()).toBe('StrongDecline');
    expect(await note.textContent()).toBe('No personal note');
    await page.getByRole('link', { name: 'All questions' }).click();
    await page.locator('#all-questions input[name="met-in-person"][value="yes"]').check();
    await expectVerdict(page, /^Accept/);
    expect(await deciding.textContent()).toBe('StrongAccept');
    expect(await note.getAttribute('aria-label')).toBe('No personal note, set aside by Met in person');
    expect(await page.locator('.ladder-line').count()).toBe(1);
  });

  it('leads to the rule of a reason by keyboard', async () => {
    const page = await visitor.page(`${at}/checklist/#looks-fake=yes`);
    const link = page.locator('.ladder a');
    await link.focus();
    await link.press('Enter');
    await page.waitForURL(`${at}/rules/fake-or-sketchy/`);
  });

  it('costs an untouched page nothing', async () => {
    const page = await visitor.page(`${at}/checklist/`);
    expect(await page.locator('.ladder').count()).toBe(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  it('moves, but not for readers who asked for less motion', async () => {
    const moves = async (reducedMotion: 'reduce' | 'no-preference') => {
      const page = await visitor.page(`${at}/checklist/#note=none`, { reducedMotion });
      return page
        .locator('.ladder-reason')
        .first()
        .evaluate((reason) => getComputedStyle(reason).transitionDuration);
    };
    expect(await moves('no-preference')).toMatch(/^0\.25s/);
    expect(await moves('reduce')).toBe('0s');
  });
});

describe.each(['light', 'dark'] as const)('the ladder in %s', (colorScheme) => {
  it.each(['/checklist/', '/rules/no-personal-note/'])('passes axe on %s at 320 px and keeps its labels inside', async (path) => {
    const page = await visitor.page(`${at}${path}#${BUSY}`, { colorScheme, viewport: { width: 320, height: 640 } });
    await page.locator('.ladder').waitFor();
    const outside = await page.locator('.ladder').evaluate((svg) => {
      const { left, right } = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')]
        .filter((text) => text.getBoundingClientRect().left < left || text.getBoundingClientRect().right > right)
        .map((text) => text.textContent);
    });
    expect(outside).toEqual([]);
    expect(await audit(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
