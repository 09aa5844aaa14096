import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site, useBrowser } from './browser.ts';
import { keep, openPart, reload, THREE, typeNames, untilKept } from './triage.ts';

const at = `${site().at}/triage/`;
const visitor = useBrowser();

const wayIn = (page: Page) => page.getByRole('textbox', { name: 'Names' }).waitFor();
const parts = (page: Page) => page.locator('.pile-header');
const alerts = (page: Page) => page.getByRole('alert').allInnerTexts();
const erase = async (page: Page) => {
  await openPart(page, 'Where it is falling');
  await page.getByRole('button', { name: 'Erase this pile' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
};

/** Keeps a pile as the site would, written straight into the database: one import and then so many decisions, or whatever is given. */
const stored = (page: Page, { steps = 0, raw = [], name = 'aod:1:/pile', version = 1 }: Stored) =>
  page.evaluate(
    ({ steps, raw, name, version }) =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open(name, version);
        request.onupgradeneeded = () => {
          request.result.createObjectStore('log', { autoIncrement: true });
          request.result.createObjectStore('pile');
        };
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(['log', 'pile'], 'readwrite');
          transaction.objectStore('pile').put('a', 'id');
          const log = transaction.objectStore('log');
          const from = { file: 'x', line: 1 };
          const person = {
            id: 'name/wren hale',
            name: 'Wren Hale',
            standing: 'listed',
            invitations: 0,
            answers: [],
            suggestions: [],
            dealings: [],
            from,
          };
          if (raw.length === 0) log.add({ id: 'first', at: 1, kind: 'import', from: 'names', people: [person] });
          for (const one of raw) log.add(one);
          for (let i = 0; i < steps; i++)
            log.add({ id: `s${i}`, at: i + 2, kind: 'decide', who: [person.id], decision: i % 2 ? 'accept' : 'decline' });
          transaction.oncomplete = () => {
            request.result.close();
            done();
          };
          transaction.onerror = () => failed(transaction.error);
        };
      }),
    { steps, raw: [...raw], name, version },
  );

interface Stored {
  readonly steps?: number;
  readonly raw?: readonly unknown[];
  readonly name?: string;
  readonly version?: number;
}

describe('what another tab says', () => {
  it('of a pile of its own, erased, takes no other pile away', async () => {
    const context = await visitor.context();
    const [own, kept] = [await visitor.visit(context, at), await visitor.visit(context, at)];
    await typeNames(own, THREE);
    await keep(own, 'Only until you close this tab');
    await typeNames(kept, THREE);
    await keep(kept, 'On this device');
    await erase(own);
    await wayIn(own);
    await kept.waitForTimeout(300);
    expect((await alerts(kept)).join('')).not.toContain('erased');
    await parts(kept).waitFor();
    await reload(kept);
    await parts(kept).waitFor();
    expect(await kept.evaluate(() => localStorage.getItem('aod:1:/has-pile'))).toBe('yes');
  });

  it('is believed after a look at the database alone: a forged message changes nothing', async () => {
    const page = await visitor.page(at);
    const context = page.context();
    await typeNames(page, THREE);
    await keep(page, 'On this device');
    const forger = await visitor.visit(context, `${site().at}/about/`);
    const forge = (messages: readonly unknown[]) =>
      forger.evaluate((all) => {
        const channel = new BroadcastChannel('aod:1:/pile');
        for (const one of all) channel.postMessage(one);
      }, messages);
    await forge(['erased', 'added', null, { kind: 'erased' }, 'erased']);
    await page.waitForTimeout(300);
    await parts(page).waitFor();
    expect((await alerts(page)).join('')).toBe('');
    await erase(page);
    await wayIn(page);
    await forge(['added', 'erased']);
    await page.waitForTimeout(300);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });
});

describe('a kept pile', () => {
  it('of 140,000 steps opens, goes on and can be erased', async () => {
    const page = await visitor.page(`${site().at}/about/`);
    await stored(page, { steps: 140_000 });
    await page.goto(`${at}#summary`);
    await parts(page).waitFor();
    expect((await alerts(page)).join('')).toBe('');
    await expect.poll(() => page.getByText(/The log: 140,001 steps/).count()).toBe(1);
    await erase(page);
    await wayIn(page);
  });

  it('of which nothing can be read can be erased, and nothing is called blocked', async () => {
    const page = await visitor.page(`${site().at}/about/`);
    await stored(page, { raw: [{ nonsense: 1 }, 'x'] });
    await page.goto(at);
    await expect.poll(() => alerts(page)).toContainEqual(expect.stringContaining('Nothing of this pile could be read'));
    expect((await alerts(page)).join('')).not.toContain('does not let this page');
    await page.getByRole('button', { name: 'Save what can be read' }).click();
    await page.getByText('Nothing of it could be read.').waitFor();
    await page.getByRole('button', { name: 'Erase it from this device' }).click();
    await expect.poll(async () => (await alerts(page)).join('')).toBe('');
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });

  it('of a newer version gives what can be read of it to a save file, and can be erased', async () => {
    const page = await visitor.page(`${site().at}/about/`);
    await stored(page, { version: 9 });
    await page.goto(at);
    await expect.poll(() => alerts(page)).toContainEqual(expect.stringContaining('newer version of this site'));
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save what can be read' }).click();
    expect((await download).suggestedFilename()).toMatch(/pile/);
    await page.getByRole('button', { name: 'Erase it from this device' }).click();
    await expect.poll(async () => (await alerts(page)).join('')).toBe('');
  });

  it('is moved over once from the name it had before names carried the base path', async () => {
    const page = await visitor.page(`${site().at}/about/`);
    await stored(page, { name: 'aod:1:pile', steps: 1 });
    await page.goto(`${at}#summary`);
    await page.getByText(/The log: 2 steps/).waitFor();
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual(['aod:1:/pile']);
  });

  it('is erased at once though another page holds the database, and that is said', async () => {
    const page = await visitor.page(at);
    const context = page.context();
    await typeNames(page, THREE);
    await keep(page, 'On this device');
    await untilKept(page);
    const other = await visitor.visit(context, `${site().at}/about/`);
    await other.evaluate(
      () =>
        new Promise<void>((done) => {
          const request = indexedDB.open('aod:1:/pile');
          request.onsuccess = () => done();
        }),
    );
    await erase(page);
    await wayIn(page);
    await expect.poll(() => alerts(page)).toContainEqual(expect.stringContaining('Another page holds the storage'));
    await other.close();
    await expect.poll(async () => (await alerts(page)).join('')).toBe('');
  });
});

describe('a browser', () => {
  it('that lists no databases, speaks to no other tab and makes no random names keeps a pile all the same', async () => {
    const context = await visitor.context();
    await context.addInitScript(() => {
      Reflect.deleteProperty(IDBFactory.prototype, 'databases');
      Reflect.deleteProperty(globalThis, 'BroadcastChannel');
      Reflect.deleteProperty(Crypto.prototype, 'randomUUID');
      Reflect.deleteProperty(Navigator.prototype, 'storage');
    });
    const page = await visitor.visit(context, at);
    await typeNames(page, THREE);
    await keep(page, 'On this device');
    await reload(page);
    await parts(page).waitFor();
    expect((await alerts(page)).join('')).toBe('');
  });

  it('that keeps nothing counts every step, and asks before the tab is closed', async () => {
    const context = await visitor.context();
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      }
    });
    const page = await visitor.visit(context, at);
    await typeNames(page, THREE);
    await keep(page, 'On this device');
    const count = async () => Number(/The last (\d+) steps are not kept/.exec((await alerts(page)).join(''))?.[1]);
    await expect.poll(count).toBeGreaterThan(0);
    await openPart(page, 'About you');
    const before = await count();
    await page.getByRole('radio', { name: 'Yes' }).first().check();
    await expect.poll(count).toBe(before + 1);
    const asked = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    expect((await asked).type()).toBe('beforeunload');
  });
});
