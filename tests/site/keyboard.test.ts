import { describe, expect, it } from 'vitest';
import { expectVerdict, site, useBrowser } from './browser.ts';
import { press, tabTo, walk } from './by-keyboard.ts';
import { PAGE_TYPES } from './page-types.ts';
import { decision, expectSaid, keep, typeNames, wayOf } from './triage.ts';

const { at } = site();
const visitor = useBrowser();

describe('Tab', () => {
  it.each(PAGE_TYPES)('goes through %s to its end, always seen and never covered', async (path) => {
    const page = await visitor.page(at + path, { viewport: { width: 1280, height: 720 } });
    if (path.includes('#')) await page.locator('.verdict-body').waitFor();
    for (const viewport of [
      { width: 1280, height: 720 },
      { width: 360, height: 640 },
    ]) {
      await page.setViewportSize(viewport);
      const { stops, wrong } = await walk(page);
      expect(wrong).toEqual([]);
      expect(stops).toBeGreaterThan(8);
    }
  });

  it('comes first to a link that skips to the content', async () => {
    const page = await visitor.page(`${at}/rules/no-personal-note/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});

describe('with the keyboard alone', () => {
  it('an invitation is checked to a settled verdict, with its reasons and a link to share', async () => {
    const context = await visitor.context({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await visitor.visit(context, `${at}/checklist/`);
    await press(page, page.getByRole('button', { name: 'None of these' }));
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('What did they write?');
    await press(page, page.getByRole('button', { name: 'They wrote nothing' }), 'Space');
    await expectVerdict(page, /^Decline, so far$/);
    await press(page, page.getByRole('button', { name: 'None of these' }));
    await expectVerdict(page, /^Decline, final$/);
    await press(page, page.getByText('Share, print, erase'));
    await press(page, page.getByRole('button', { name: 'Copy as a link' }));
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('note=none');
  });

  it('a guide’s questions are tried: arrows change the answer', async () => {
    const page = await visitor.page(`${at}/guide/when-to-accept/`);
    await tabTo(page, page.locator('input[name=same-industry]'));
    await page.keyboard.press('Space');
    await expectVerdict(page, /^Accept, so far$/);
    await page.keyboard.press('ArrowRight');
    await expectVerdict(page, /^Not enough to go on yet/);
  });

  it('the search opens, stays within itself, and gives the focus back', async () => {
    const page = await visitor.page(`${at}/about/`);
    const way = page.getByRole('link', { name: 'Search', exact: true });
    await press(page, way);
    const field = page.locator('#search-field');
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type('photo');
    await page.locator('.search-list[aria-label] a').first().waitFor();
    await tabTo(page, page.locator('.search-list[aria-label] a').first());
    await tabTo(page, page.getByRole('button', { name: 'Close' }));
    // Beyond the last one the browser itself has the focus, then the first: never the page below.
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null),
      ).toBe(true);
    }
    await tabTo(page, page.getByRole('button', { name: 'Close' }));
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'hidden' });
    expect(await way.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('a pile is worked through: names, keep, whom one knows, oneself, policies, cards, working list', async () => {
    const page = await visitor.page(`${at}/triage/`);
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? ''); // any element with words
    const inTheTriage = () => page.evaluate(() => document.activeElement?.closest('.triage') !== null);
    await tabTo(page, page.getByRole('textbox', { name: 'Names' }));
    await page.keyboard.type('Ines Okafor\nTomás Reyes\nWren Hale');
    await press(page, page.getByRole('button', { name: 'Use these names' }));
    await expect.poll(focused).toBe('3 people to go through');
    await press(page, page.getByRole('radio', { name: 'On this device' }), 'Space');
    await press(page, page.getByRole('button', { name: 'Use 3 people' }));
    await expect.poll(focused).toBe('The desk');
    const part = async (name: string) => {
      await press(page, page.getByRole('button', { name: 'Pile', exact: true }));
      await press(page, page.getByRole('navigation', { name: 'Parts of your pile' }).getByRole('link', { name }));
    };
    await press(page, page.locator('a.slip'));
    await expect.poll(focused).toBe('Whom do you know?');
    await press(page, page.getByRole('group', { name: 'Wren Hale' }).getByRole('button', { name: 'Met' }), 'Space');
    await press(page, page.getByRole('button', { name: /^That is all/ }));
    await expect.poll(focused).toBe('The desk');
    await part('About you');
    await expect.poll(focused).toBe('And you? Four questions');
    await press(page, page.getByRole('radio', { name: 'Yes' }), 'Space');
    await part('Compare policies');
    await expect.poll(focused).toBe('Whose invitations do you want?');
    await press(page, page.getByRole('region', { name: 'Notes are rare' }).getByRole('button'));
    await press(page, page.getByRole('button', { name: 'Change it' }));
    await expectSaid(page, 'Policy: Notes are rare.');
    await expect.poll(inTheTriage, { message: 'the focus after a change of policy' }).toBe(true);
    await part('The desk');
    await expect.poll(focused).toBe('The desk');
    await press(page, page.getByRole('button', { name: /^Ines Okafor/ }));
    await expect.poll(focused).toBe('Ines Okafor');
    await press(page, decision(page, 'Accept'));
    await expectSaid(page, 'Accept: Ines Okafor.');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('card-name');
    await press(page, decision(page, 'Decline'), 'Space');
    await expect.poll(() => wayOf(page)).toBe('2 of 3');
    await part('Working list');
    await expect.poll(focused).toBe('The working list');
    await press(page, page.locator('.to-do input').first(), 'Space');
    await expectSaid(page, /: done\.$/);
    await page.getByText('1 of 2 done').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.to-do input'))).toBe(true);
    await page.keyboard.press('Space');
    await page.getByText('2 of 2 done').waitFor();
    await expect.poll(inTheTriage, { message: 'the focus after the last tick' }).toBe(true);
    await part('Where it is falling');
    await press(page, page.getByRole('button', { name: 'Erase this pile' }));
    await expect.poll(focused).toMatch(/^Erase 3 people and everything you decided/);
    await press(page, page.getByRole('button', { name: 'Erase everything' }));
    await expect.poll(focused).toBe('Paste or type names');
  });

  it('a long list is passed in one step, and gone down by arrows in the same column', async () => {
    const page = await visitor.page(`${at}/triage/`);
    await typeNames(page, Array.from({ length: 40 }, (_, i) => `Person ${i + 1} Demo`).join('\n'));
    await keep(page, 'Only until you close this tab');
    await press(page, page.getByRole('button', { name: 'Tick all 40' }));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const decline = page.getByRole('group', { name: 'Decide for 40 people' }).getByRole('button', { name: 'Decline 40' });
    await tabTo(page, decline, 'Tab', 3);
    await page.getByRole('checkbox', { name: 'Tick Person 9 Demo' }).focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown', 'Space']) await page.keyboard.press(key);
    await page.getByRole('group', { name: 'Decide for 39 people' }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Tick Person 11 Demo' }).isChecked()).toBe(false);
    await page.getByRole('button', { name: /^Person 11 Demo/ }).focus();
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('button', { name: /^Person 10 Demo/ }).evaluate((one) => one === document.activeElement)).toBe(true);
  });
});
