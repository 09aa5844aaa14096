import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site, useBrowser } from './browser.ts';
import {
  decision,
  expectSaid,
  keep,
  openCard,
  openPart,
  place,
  placeCounts,
  reload,
  toList,
  typeNames,
  untilKept,
  wayOf,
} from './triage.ts';

const at = `${site().at}/triage/`;
const visitor = useBrowser();

const NAMES = Array.from({ length: 80 }, (_, i) => `Person ${String(i + 1).padStart(2, '0')} Demo`);
const pile = async (page: Page) => {
  await typeNames(page, NAMES.join('\n'));
  await keep(page, 'On this device');
};
/** Everything the reader has done so far, as it is kept: what no key may add to. */
const steps = async (page: Page) => {
  await untilKept(page);
  return page.evaluate(
    () =>
      new Promise<number>((done, failed) => {
        const request = indexedDB.open('aod:1:/pile');
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
          const count = request.result.transaction('log').objectStore('log').count();
          count.onsuccess = () => {
            request.result.close();
            done(count.result);
          };
        };
      }),
  );
};
const KEYS = ['a', 'd', 'f', 'l', 'i', '1', '2', '3', '4', 'Enter'];

describe('no key changes somebody who is not in view', () => {
  it('from any part but a card, at any place of the page', async () => {
    const page = await visitor.page(at);
    await pile(page);
    for (const part of [
      'The desk',
      'Whom you know',
      'What they wrote',
      'A look before you say yes',
      'Working list',
      'Follow-up',
      'Where it is falling',
    ]) {
      await openPart(page, part);
      const before = await steps(page);
      for (const share of [0, 0.5, 1]) {
        await page.evaluate((where) => scrollTo(0, where * document.documentElement.scrollHeight), share);
        for (const key of KEYS) await page.keyboard.press(key);
        await page.keyboard.press('Escape');
      }
      expect([part, await steps(page)]).toEqual([part, before]);
    }
    // What has the focus and is scrolled away comes into view first; the second press is meant.
    await openPart(page, 'Whom you know');
    const before = await steps(page);
    const met = page.getByRole('group', { name: 'Person 01 Demo' }).getByRole('button', { name: 'Met' });
    const top = () => met.evaluate((one) => one.getBoundingClientRect().top);
    for (const key of ['Enter', 'Space']) {
      await met.focus();
      await page.evaluate(() => scrollTo(0, 3000));
      await expect.poll(top).toBeLessThan(0);
      await page.keyboard.press(key);
      await expect.poll(top).toBeGreaterThan(0);
      await expectSaid(page, /is in view now\. Press again\.\s?$/);
      expect(await steps(page)).toBe(before);
    }
    await page.keyboard.press('Space');
    await expect.poll(() => met.getAttribute('aria-pressed')).toBe('true');
  });

  it('from a card that is scrolled away: the first press brings it into view, the second decides', async () => {
    const page = await visitor.page(at, { viewport: { width: 900, height: 500 } });
    await pile(page);
    await openCard(page, 'Person 03 Demo');
    const before = await steps(page);
    // So that there is room below the card, as on a page with much under it.
    await page.locator('main').evaluate((main) => (main.style.paddingBottom = '1500px'));
    await page.getByRole('checkbox', { name: 'Single keys work on this page' }).focus();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => page.locator('#card-name').evaluate((name) => name.getBoundingClientRect().bottom <= 0)).toBe(true);
    for (const key of ['d', '1', 'i']) {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.keyboard.press(key);
      expect(await steps(page)).toBe(before);
      expect(await page.locator('#card-name').evaluate((name) => name.getBoundingClientRect().top >= 0)).toBe(true);
    }
    await expectSaid(page, 'Person 03 Demo is in view now. Press again.');
    await page.keyboard.press('d');
    await expectSaid(page, 'Decline: Person 03 Demo.');
  });

  it('while the sheet of the pile lies over the card', async () => {
    const page = await visitor.page(at);
    await pile(page);
    await openCard(page, 'Person 01 Demo');
    const before = await steps(page);
    await page.getByRole('button', { name: 'Pile', exact: true }).click();
    for (const key of KEYS.filter((one) => one !== 'Enter')) await page.keyboard.press(key);
    expect(await steps(page)).toBe(before);
  });
});

describe('a second click or Enter', () => {
  it('on the same place decides nobody who was only just dealt', async () => {
    const page = await visitor.page(at);
    await pile(page);
    await openCard(page, 'Person 01 Demo');
    await page.waitForTimeout(300);
    await decision(page, 'Decline').dblclick();
    await expectSaid(page, 'Decline: Person 01 Demo.');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect(await wayOf(page)).toBe('1 of 80');
  });

  it('answers no list that has not been seen', async () => {
    const page = await visitor.page(at);
    await pile(page);
    await openPart(page, 'Whom you know');
    await page.getByRole('group', { name: 'Person 02 Demo' }).getByRole('button', { name: 'Met' }).click();
    await page.getByRole('button', { name: 'That is all: no for the rest (79)' }).press('Enter');
    await page.getByRole('heading', { name: 'The desk' }).waitFor();
    const before = await steps(page);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    expect(await steps(page)).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.matches('button'))).toBe(false);
  });
});

describe('finding a name', () => {
  it('answers nothing on Enter, and the button says of how many', async () => {
    const page = await visitor.page(at);
    await pile(page);
    await openPart(page, 'Whom you know');
    const before = await steps(page);
    await page.getByRole('searchbox').fill('person 1');
    await page.keyboard.press('Enter');
    expect(await steps(page)).toBe(before);
    expect(await page.locator('.bar-go').innerText()).toMatch(/not shown/);
    await page.getByRole('button', { name: 'I know none of these 80' }).waitFor();
    // Who was found can be ticked together, and nobody else.
    await page.getByRole('button', { name: 'Colleague for all 17 found' }).click();
    await expectSaid(page, 'Works where I work: ticked for 17 people.');
    await page.getByRole('button', { name: 'That is all: no for the rest (63)' }).waitFor();
  });

  it('goes over the whole pile, with letters folded, and says where somebody is', async () => {
    const page = await visitor.page(at);
    await typeNames(page, 'Łukasz Eze\nSøren Nørgaard\nJan Strauß\nSean O’Neil');
    await keep(page, 'On this device');
    await openCard(page, 'Łukasz Eze');
    await decision(page, 'Accept').press('Enter');
    await expectSaid(page, 'Accept: Łukasz Eze.');
    await toList(page);
    for (const [typed, name] of [
      ['lukasz', 'Łukasz Eze'],
      ['soren norgaard', 'Søren Nørgaard'],
      ['strauss', 'Jan Strauß'],
      ["o'neil", 'Sean O’Neil'],
    ] as const) {
      await page.getByRole('searchbox').fill(typed);
      await expect.poll(() => page.locator('.row-name').allInnerTexts()).toEqual([name]);
    }
    await page.getByRole('searchbox').fill('lukasz');
    await expect.poll(() => page.locator('.row-where').innerText()).toBe('Decided: Accept');
  });
});

describe('the desk is as it was left', () => {
  it('after another part, a card, Back and a reload: filter, ticks, place, answers', async () => {
    const page = await visitor.page(at);
    await pile(page);
    await page.getByRole('checkbox', { name: 'Tick Person 04 Demo' }).check();
    await page.getByRole('checkbox', { name: 'Tick Person 09 Demo' }).click({ modifiers: ['Shift'] });
    const ticked = () => page.locator('.group-scope').innerText();
    expect(await ticked()).toMatch(/^6 ticked/);
    await page.getByRole('button', { name: /^More filters/ }).click();
    await page.getByLabel('Order').selectOption('name');
    await openPart(page, 'Follow-up');
    await openPart(page, 'The desk');
    expect(await ticked()).toMatch(/^6 ticked/);
    await openCard(page, 'Person 28 Demo');
    await page.goBack();
    await expect.poll(ticked).toMatch(/^6 ticked/);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Person 28 Demo');
    await reload(page);
    await expect.poll(ticked).toMatch(/^6 ticked/);
    expect(await page.getByLabel('Order').inputValue()).toBe('name');

    await openPart(page, 'Whom you know');
    await page.getByRole('group', { name: 'Person 02 Demo' }).getByRole('button', { name: 'Met' }).click();
    await reload(page);
    expect(
      await page.getByRole('group', { name: 'Person 02 Demo' }).getByRole('button', { name: 'Met' }).getAttribute('aria-pressed'),
    ).toBe('true');
  });

  it('shows the decision, not the verdict, of whoever is decided', async () => {
    const page = await visitor.page(at);
    await pile(page);
    await openCard(page, 'Person 01 Demo');
    await decision(page, 'Decline').press('Enter');
    await expectSaid(page, 'Decline: Person 01 Demo.');
    await toList(page);
    await place(page, 'Decided').click();
    await expect.poll(() => page.locator('.row-word').innerText()).toMatch(/^\s*Decline: decided$/);
    expect(await placeCounts(page)).toMatchObject({ Decided: 1 });
  });
});

describe('undo', () => {
  it('takes one answer for many back in one press, and lies over no button', async () => {
    const page = await visitor.page(at, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await pile(page);
    await openPart(page, 'Whom you know');
    await page.getByRole('button', { name: 'I know none of these 80' }).click();
    await page.getByRole('heading', { name: 'The desk' }).waitFor();
    expect(await page.locator('.bar-undo').innerText()).toContain('3 answers about 80 people');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await openPart(page, 'Whom you know');
    await page.getByRole('button', { name: 'I know none of these 80' }).waitFor();

    await openPart(page, 'The desk');
    await openCard(page, 'Person 01 Demo');
    await decision(page, 'Decline').press('Enter');
    await expectSaid(page, 'Decline: Person 01 Demo.');
    for (const share of [0, 0.3, 0.7, 1]) {
      await page.evaluate((where) => scrollTo(0, where * document.documentElement.scrollHeight), share);
      for (const button of await page.locator('.bar button:enabled').all()) {
        const hit = await button.evaluate((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        });
        expect(hit).toBe(true);
      }
    }
  });
});
