import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { words } from '#rules/lists/words.ts';
import { auditInBoth, expectVerdict, site, useBrowser } from './browser.ts';

const at = `${site().at}/checklist/`;
const visitor = useBrowser();

const sides = (page: Page) => page.locator('.compare-two > div');
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

/** One invitation of a reader’s own, kept for comparison, and a second one begun. */
async function twoInvitations(page: Page): Promise<void> {
  await press(page, 'They are in my industry');
  await expectVerdict(page, /^Accept, so far$/);
  await press(page, 'Compare with another invitation');
  await press(page, 'None of these');
  await press(page, 'They wrote nothing');
  await expectVerdict(page, /^Decline, so far$/);
  await sides(page).first().waitFor();
}

describe('two invitations', () => {
  it('stand side by side with verdict, words and reasons', async () => {
    const page = await visitor.page(at);
    await twoInvitations(page);
    const [before, here] = [sides(page).first(), sides(page).last()];
    expect(await before.innerText()).toMatch(/^The one before\s+Accept, so far\s/);
    expect(await before.getByRole('link').allInnerTexts()).toEqual([words['same-industry'].label]);
    expect(await here.innerText()).toMatch(/^This one\s+Decline, so far\s/);
    expect(await here.getByRole('link').allInnerTexts()).toEqual([words['no-personal-note'].label]);
    const [left, right] = [await before.boundingBox(), await here.boundingBox()];
    expect(left?.y).toBe(right?.y);
    expect(await page.locator('[role=status]').count()).toBe(1);
  });

  it('stand one above the other at 320 px and pass axe, in light and in dark', async () => {
    const page = await visitor.page(at, { viewport: { width: 320, height: 640 } });
    await twoInvitations(page);
    const [above, below] = [await sides(page).first().boundingBox(), await sides(page).last().boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await auditInBoth(page)).toEqual([]);
  });

  it('change places, and are still there after a reload', async () => {
    const page = await visitor.page(at);
    await twoInvitations(page);
    await press(page, 'Go on with the one before');
    await expectVerdict(page, /^Accept, so far$/);
    expect(await sides(page).first().innerText()).toContain('Decline, so far');
    await page.reload();
    await expectVerdict(page, /^Accept, so far$/);
    await expect.poll(() => sides(page).first().innerText()).toContain('Decline, so far');
  });

  it('are one again when the reader stops comparing, and the focus stays', async () => {
    const page = await visitor.page(at);
    await twoInvitations(page);
    await press(page, 'Stop comparing');
    await expect.poll(() => sides(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Next invitation');
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.endsWith('compared')))).toEqual([]);
    await expectVerdict(page, /^Decline, so far$/);
  });

  it('are one again after undo', async () => {
    const page = await visitor.page(at);
    await press(page, 'They are in my industry');
    await press(page, 'Compare with another invitation');
    await press(page, 'undo');
    await expectVerdict(page, /^Accept, so far$/);
    await page.getByRole('button', { name: 'Compare with another invitation' }).waitFor();
    expect(await sides(page).count()).toBe(0);
  });

  it('are the tab’s own: another tab knows of one', async () => {
    const context = await visitor.context();
    await twoInvitations(await visitor.visit(context, at));
    const other = await visitor.visit(context, at);
    await press(other, 'They are in my industry');
    await other.getByRole('button', { name: 'Compare with another invitation' }).waitFor();
    expect(await other.evaluate(() => Object.keys(sessionStorage).filter((key) => key.endsWith('compared')))).toEqual([]);
  });

  it('may be a shared one and one’s own, weighed for the same reader', async () => {
    const page = await visitor.page(at);
    await press(page, 'They are in my industry');
    await expectVerdict(page, /^Accept, so far$/);
    await page.goto(`${at}#looks-fake=yes`);
    await expectVerdict(page, /^Decline, final$/);
    await press(page, 'Compare with another invitation');
    await expectVerdict(page, /^Accept, so far$/);
    expect(await sides(page).first().innerText()).toContain('Decline, final');
    expect(await sides(page).last().innerText()).toContain('Accept, so far');
  });

  it('leave the focus at the first question where all are asked', async () => {
    const page = await visitor.page(`${at}#all-questions`);
    await page.locator('#all-questions input[name="same-industry"][value="yes"]').check();
    await press(page, 'Compare with another invitation');
    expect(await page.evaluate(() => document.activeElement?.closest('#all-questions') !== null)).toBe(true);
  });

  it('cost a first visit nothing', async () => {
    const page = await visitor.page(at);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await press(page, 'They are in my industry');
    await page.getByRole('button', { name: 'Compare with another invitation' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('Compare'))).toEqual([]);
  });
});
