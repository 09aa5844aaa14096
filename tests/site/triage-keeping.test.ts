import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site, useBrowser } from './browser.ts';
import { decision, expectSaid, keep, openCard, openPart, reload, THREE, toList, typeNames, untilKept, wayOf } from './triage.ts';

const at = `${site().at}/triage/`;
const visitor = useBrowser();

const pile = async (page: Page, where: Parameters<typeof keep>[1] = 'On this device') => {
  await typeNames(page, THREE);
  await keep(page, where);
};
const decline = async (page: Page, name: string) => {
  await openCard(page, name);
  await decision(page, 'Decline').press('Enter');
  await expectSaid(page, `Decline: ${name}.`);
  await toList(page);
};
const saveFile = async (page: Page): Promise<string> => {
  const download = page.waitForEvent('download');
  await page.locator('.triage').getByRole('button', { name: 'Download a save file' }).locator('visible=true').first().click();
  return (await download).path();
};
const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

describe('a pile', () => {
  it('is kept nowhere before the reader says where', async () => {
    const page = await visitor.page(at);
    await typeNames(page, THREE);
    expect(await databases(page)).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.getByRole('button', { name: 'Don’t use it' }).click();
    await reload(page);
    await page.getByRole('heading', { name: 'Paste or type names' }).waitFor();
  });

  it('is there again after the tab is closed in the middle of it', async () => {
    const page = await visitor.page(at);
    const context = page.context();
    await pile(page);
    await decline(page, 'Wren Hale');
    await untilKept(page);
    await page.close({ runBeforeUnload: false });
    const again = await visitor.visit(context, at);
    await expect.poll(() => wayOf(again)).toBe('1 of 3');
  });

  it('kept for the tab survives a reload, and no other tab sees it', async () => {
    const page = await visitor.page(at);
    const context = page.context();
    await pile(page, 'Only until you close this tab');
    await decline(page, 'Wren Hale');
    await reload(page);
    await expect.poll(() => wayOf(page)).toBe('1 of 3');
    expect(await databases(page)).toEqual([]);
    const other = await visitor.visit(context, at);
    await other.getByRole('heading', { name: 'Paste or type names' }).waitFor();

    await decline(page, 'Ines Okafor');
    await reload(page);
    await expect.poll(() => wayOf(page)).toBe('2 of 3');
    await openPart(page, 'Where it is falling');
    await page.getByRole('button', { name: 'Erase this pile' }).click();
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('heading', { name: 'Paste or type names' }).waitFor();
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('pile')))).toEqual([]);
  });

  it.each([true, false])('asks the browser to keep it for good, and says what it answers: %s', async (promised) => {
    const context = await visitor.context();
    await context.addInitScript((answer) => {
      StorageManager.prototype.persist = () => {
        document.documentElement.dataset['asked'] = 'yes';
        return Promise.resolve(answer);
      };
    }, promised);
    const page = await visitor.visit(context, at);
    await pile(page);
    expect(await page.evaluate(() => document.documentElement.dataset['asked'])).toBe('yes');
    await openPart(page, 'Where it is falling');
    await page.getByText(promised ? 'which has promised not to clear it by itself' : 'which may clear it').waitFor();
  });

  it('asks no browser to keep what is gone with its tab', async () => {
    const context = await visitor.context();
    await context.addInitScript(() => {
      StorageManager.prototype.persist = () => {
        throw new Error('Nothing was to be kept.');
      };
    });
    const page = await visitor.visit(context, at);
    await pile(page, 'Only until you close this tab');
    await openPart(page, 'Where it is falling');
    await page.getByText('is gone when you close this tab').waitFor();
  });

  it('is the same in two tabs that both work on it', async () => {
    const one = await visitor.page(at);
    const context = one.context();
    await pile(one);
    await untilKept(one);
    const two = await visitor.visit(context, at);
    await expect.poll(() => wayOf(two)).toBe('0 of 3');
    await decline(one, 'Wren Hale');
    await expect.poll(() => wayOf(two)).toBe('1 of 3');
    await openPart(two, 'The desk');
    await decline(two, 'Ines Okafor');
    await expect.poll(() => wayOf(one)).toBe('2 of 3');
    await reload(one);
    await expect.poll(() => wayOf(one)).toBe('2 of 3');
  });

  it('is erased whole by one button, in every tab, and nothing of it rises again', async () => {
    const one = await visitor.page(at);
    const context = one.context();
    await pile(one);
    await untilKept(one);
    const two = await visitor.visit(context, at);
    await two.locator('.pile-count').waitFor();
    await openPart(one, 'Where it is falling');
    await one.getByRole('button', { name: 'Erase this pile' }).click();
    await one.getByRole('button', { name: 'Erase everything' }).click();
    await one.getByRole('heading', { name: 'Paste or type names' }).waitFor();
    await expect.poll(() => two.getByRole('alert').allInnerTexts()).toContainEqual(expect.stringContaining('erased in another tab'));
    expect(await databases(one)).toEqual([]);
    expect(await one.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)])).toEqual([[], []]);
  });

  it('can be saved, erased, and opened again from its file with every decision', async () => {
    const page = await visitor.page(at);
    await pile(page);
    await decline(page, 'Wren Hale');
    await openPart(page, 'Where it is falling');
    const path = await saveFile(page);
    await page.getByRole('button', { name: 'Erase this pile' }).click();
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByLabel('A save file you downloaded here').setInputFiles(path);
    await page.getByRole('radio', { name: 'On this device' }).check();
    await page.getByRole('button', { name: 'Open it' }).click();
    await expect.poll(() => wayOf(page)).toBe('1 of 3');
  });

  it('opens a damaged save file as far as it goes, and says what is missing', async () => {
    const page = await visitor.page(at);
    await pile(page);
    await decline(page, 'Wren Hale');
    await openPart(page, 'Where it is falling');
    const whole = readFileSync(await saveFile(page), 'utf8');
    const cut = { name: 'cut.pile.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(whole.slice(0, -20)) };
    const other = await visitor.page(at);
    await other.getByLabel('A save file you downloaded here').setInputFiles(cut);
    await expect
      .poll(() => other.locator('.notice').allInnerTexts())
      .toContainEqual(expect.stringContaining('could not be read: the line is damaged or cut off'));
  });

  it('says what is wrong with a file that is no save file', async () => {
    const page = await visitor.page(at);
    const wrong = {
      name: 'wrong.jsonl',
      mimeType: 'application/jsonl',
      buffer: Buffer.from('<!doctype html><img src=x onerror=alert(1)>'),
    };
    await page.getByLabel('A save file you downloaded here').setInputFiles(wrong);
    await expect
      .poll(() => page.getByRole('alert').allInnerTexts())
      .toContainEqual(expect.stringContaining('This is not a save file of this site'));
  });
});

describe('when the browser keeps nothing', () => {
  it('goes on in the tab, says so, and offers the save file', async () => {
    const context = await visitor.context();
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Blocked for the test.', 'SecurityError');
      };
    });
    const page = await visitor.visit(context, at);
    await pile(page);
    await decline(page, 'Wren Hale');
    await expect
      .poll(() => page.getByRole('alert').allInnerTexts())
      .toContainEqual(expect.stringContaining('does not let this page keep anything'));
    expect(readFileSync(await saveFile(page), 'utf8')).toContain('"decision":"decline"');
  });

  it('says so when storage fills up in the middle, loses nothing, and keeps it all once there is room', async () => {
    const page = await visitor.page(at);
    const context = page.context();
    await pile(page);
    await page.evaluate(() => {
      const add = IDBObjectStore.prototype.add;
      IDBObjectStore.prototype.add = function (...given) {
        if (document.documentElement.dataset['full'] === 'no') return add.apply(this, given);
        throw new DOMException('Full for the test.', 'QuotaExceededError');
      };
    });
    await decline(page, 'Wren Hale');
    await expect.poll(() => page.getByRole('alert').allInnerTexts()).toContainEqual(expect.stringContaining('The last step is not kept.'));
    await page.evaluate(() => (document.documentElement.dataset['full'] = 'no'));
    await decline(page, 'Ines Okafor');
    await expect.poll(() => page.getByRole('alert').first().innerText()).toBe('');
    await untilKept(page);
    const again = await visitor.visit(context, at);
    await expect.poll(() => wayOf(again)).toBe('2 of 3');
  });

  it('reads the rest of a pile of which a step is damaged, and removes nothing', async () => {
    const page = await visitor.page(at);
    await pile(page);
    await decline(page, 'Wren Hale');
    await untilKept(page);
    await page.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          const request = indexedDB.open('aod:1:/pile');
          request.onerror = () => failed(request.error);
          request.onsuccess = () => {
            const transaction = request.result.transaction('log', 'readwrite');
            transaction.objectStore('log').add({ kind: '__proto__', nonsense: '<img src=x onerror=alert(1)>' });
            transaction.oncomplete = () => {
              request.result.close();
              done();
            };
          };
        }),
    );
    await reload(page);
    await expect.poll(() => page.getByRole('alert').first().innerText()).toContain('Part of this pile could not be read');
    expect(await wayOf(page)).toBe('1 of 3');
  });

  it('asks to reload where a newer version of the site has the pile', async () => {
    const page = await visitor.page(`${site().at}/about/`);
    const context = page.context();
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const request = indexedDB.open('aod:1:/pile', 9);
          request.onsuccess = () => {
            request.result.close();
            done();
          };
        }),
    );
    const later = await visitor.visit(context, at);
    await expect.poll(() => later.getByRole('alert').first().innerText()).toContain('newer version of this site');
  });
});
