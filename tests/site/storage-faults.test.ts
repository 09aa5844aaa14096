import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectVerdict, site, useBrowser } from './browser.ts';

const at = `${site().at}/checklist/`;
const visitor = useBrowser();
const notices = (page: Page) => page.locator('.notices').innerText();
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('aod:1:/about-you'));
const you = (page: Page, fact: string) => page.locator(`#all-questions input[name="${fact}"][value="yes"]`);
const allQuestions = async (page: Page) => {
  await page.getByRole('link', { name: 'All questions' }).click();
};

describe('two tabs of the checklist', () => {
  it('both add to the answers about you, and neither loses what the other was told', async () => {
    const context = await visitor.context();
    const [one, two] = [await visitor.visit(context, at), await visitor.visit(context, at)];
    for (const page of [one, two]) await allQuestions(page);
    await you(one, 'publishes-content').check();
    await expect.poll(() => you(two, 'publishes-content').isChecked()).toBe(true);
    await you(two, 'wants-to-be-found').check();
    await expect.poll(() => kept(one)).toBe('publishes-content=yes&wants-to-be-found=yes');
    await you(one, 'network-size-helps').check();
    await expect.poll(() => kept(two)).toBe('publishes-content=yes&wants-to-be-found=yes&network-size-helps=yes');
  });

  it('keep their own invitation each, when the other changes the policy or erases everything', async () => {
    const context = await visitor.context();
    const [one, two] = [await visitor.visit(context, at), await visitor.visit(context, at)];
    await two.getByRole('button', { name: 'None of these' }).click();
    await two.getByRole('button', { name: 'They wrote nothing' }).click();
    await expectVerdict(two, /^Decline, so far$/);
    await one.goto(`${at}#met-in-person=yes&policy=open-networker`);
    await one.getByRole('button', { name: 'Make it mine' }).click();
    await expectVerdict(two, /^Not enough to go on yet$/);
    await one.getByText('Share, print, erase').click();
    await one.getByRole('button', { name: 'Erase everything' }).click();
    await expectVerdict(two, /^Decline, so far$/);
    expect(await two.evaluate(() => sessionStorage.getItem('aod:1:/invitation'))).toContain('note=none');
  });
});

describe('storage', () => {
  it('that is full is told of, and takes it all once there is room', async () => {
    const page = await visitor.page(at);
    await page.evaluate(() => {
      for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
        for (let tries = 0; tries < 4; tries += 1) {
          try {
            localStorage.setItem(`filler-${size}-${tries}`, 'x'.repeat(size));
          } catch {
            break;
          }
        }
      }
    });
    await allQuestions(page);
    await you(page, 'publishes-content').check();
    await expect.poll(() => notices(page)).toContain('This browser keeps nothing');
    expect(await kept(page)).toBe(null);
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) if (key.startsWith('filler')) localStorage.removeItem(key);
    });
    await you(page, 'wants-to-be-found').check();
    await expect.poll(() => kept(page)).toBe('publishes-content=yes&wants-to-be-found=yes');
    await expect.poll(() => notices(page)).not.toContain('This browser keeps nothing');
  });

  it('that the browser clears under an open page is filled again with the next answer', async () => {
    const page = await visitor.page(at);
    const context = page.context();
    await allQuestions(page);
    await you(page, 'publishes-content').check();
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: new URL(at).origin, storageTypes: 'all' });
    await expect.poll(() => kept(page)).toBe(null);
    await you(page, 'wants-to-be-found').check();
    expect(await kept(page)).toBe('publishes-content=yes&wants-to-be-found=yes');
    await page.reload();
    await expect.poll(() => you(page, 'publishes-content').isChecked()).toBe(true);
  });

  it('of a newer version is read as far as it can be, told of, and left as it is until something is answered', async () => {
    const newer = 'publishes-content=yes&plays-the-organ=yes&v=2';
    const page = await visitor.page(`${site().at}/about/`);
    await page.evaluate((text) => localStorage.setItem('aod:1:/about-you', text), newer);
    await page.goto(at);
    await expect.poll(() => notices(page)).toMatch(/could not be read[^]*“plays-the-organ=yes”/);
    expect(await kept(page)).toBe(newer);
    await allQuestions(page);
    expect(await you(page, 'publishes-content').isChecked()).toBe(true);
  });

  it('of an older or a newer kind, under other keys, is left alone', async () => {
    const page = await visitor.page(`${site().at}/about/`);
    await page.evaluate(() => {
      localStorage.setItem('aod:0:answers', '{"photo":"x"}');
      localStorage.setItem('aod:2:about-you', 'later');
    });
    await page.goto(at);
    await expectVerdict(page, /^Not enough to go on yet$/);
    await allQuestions(page);
    await you(page, 'publishes-content').check();
    expect(await notices(page)).not.toContain('could not be read');
    expect(await page.evaluate(() => [localStorage.getItem('aod:0:answers'), localStorage.getItem('aod:2:about-you')])).toEqual([
      '{"photo":"x"}',
      'later',
    ]);
  });

  it('keeps every answer that was drawn, when the tab is killed right after it', async () => {
    const context = await visitor.context();
    const page = await visitor.visit(context, at);
    await allQuestions(page);
    await you(page, 'publishes-content').check();
    const session = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    session.send('Page.crash').catch(() => undefined); // answered by nobody
    await crashed;
    const next = await visitor.visit(context, at);
    await expect.poll(() => kept(next)).toBe('publishes-content=yes');
  });
});

it('A browser that allows nothing, not even the channel between tabs, says before the first name that a pile cannot be kept', async () => {
  const context = await visitor.context();
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'BroadcastChannel']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  const page = await visitor.visit(context, `${site().at}/triage/`);
  await expect.poll(() => page.locator('[data-root=triage]').innerText()).toContain('Your browser does not let this page keep anything');
  await page.getByRole('textbox', { name: 'Names' }).waitFor();
});
