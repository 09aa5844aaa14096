import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { words } from '#rules/lists/words.ts';
import { expectVerdict, site, useBrowser } from './browser.ts';

const at = `${site().at}/checklist/`;
const guidePage = `${site().at}/guide/when-to-accept/`;
const visitor = useBrowser();
const notices = (page: Page) => page.locator('.notices').innerText();

const decline = async (page: Page) => {
  await page.getByRole('button', { name: 'None of these' }).click();
  await page.getByRole('button', { name: 'They wrote nothing' }).click();
  await expectVerdict(page, /^Decline, so far$/);
};

describe('what is kept', () => {
  it('is the invitation for the visit, and the answers about you for longer', async () => {
    const page = await visitor.page(at);
    const context = page.context();
    await decline(page);
    await page.reload();
    await expectVerdict(page, /^Decline, so far$/);
    const kept = await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]);
    expect(kept).toEqual([[], ['aod:1:/invitation']]);
    const other = await visitor.visit(context, at);
    await expectVerdict(other, /^Not enough to go on yet$/);
  });

  it('survives a look at a rule page, which answers for itself', async () => {
    const page = await visitor.page(at);
    await decline(page);
    await page.locator('.verdict-body a', { hasText: words['no-personal-note'].label }).first().click();
    await page.getByRole('radio', { name: /^They wrote nothing/ }).waitFor();
    expect(await page.getByRole('radio', { name: /^They wrote nothing/ }).isChecked()).toBe(true);
    await page.goBack();
    await expectVerdict(page, /^Decline, so far$/);
    await expect.poll(() => page.locator('.tools').innerText()).toContain('My 6 answers');
  });

  it('can be started over, and that undone', async () => {
    const page = await visitor.page(at);
    await decline(page);
    await page.getByRole('button', { name: 'Next invitation' }).click();
    await expectVerdict(page, /^Not enough to go on yet$/);
    await page.getByRole('button', { name: 'undo' }).click();
    await expectVerdict(page, /^Decline, so far$/);
  });

  it('is erased whole by one button', async () => {
    const page = await visitor.page(at);
    await decline(page);
    await page.getByText('Share, print, erase').click();
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await expectVerdict(page, /^Not enough to go on yet$/);
    await expect.poll(() => notices(page)).toContain('Nothing of yours is kept');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it('works in memory, and says so, where storage is blocked', async () => {
    const context = await visitor.context();
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      }
    });
    const page = await visitor.visit(context, at);
    await decline(page);
    await expect.poll(() => notices(page)).toContain('This browser keeps nothing');
  });

  it('works, and says so, where storage is full', async () => {
    const context = await visitor.context();
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const page = await visitor.visit(context, at);
    await decline(page);
    await expect.poll(() => notices(page)).toContain('This browser keeps nothing');
  });

  it('is applied as far as it can be when it is corrupt, and that is told', async () => {
    const context = await visitor.context();
    await context.addInitScript(() => {
      localStorage.setItem('aod:1:/about-you', 'publishes-content=maybe&network-size-helps=no');
      localStorage.setItem('aod:1:/policy', '\u0000{"broken');
      sessionStorage.setItem('aod:1:/invitation', 'note=none&gone=yes&<img src=x>');
    });
    const page = await visitor.visit(context, at);
    await expectVerdict(page, /^Decline, so far$/);
    await expect
      .poll(() => notices(page))
      .toMatch(/could not be read[^]*“publishes-content=maybe”: allowed are yes, no, unknown[^]*“gone=yes”: there is no such question/);
  });
});

describe('a shared link', () => {
  it('changes nothing of the reader’s', async () => {
    const page = await visitor.page(at);
    await decline(page);
    const before = await page.evaluate(() => ({ ...localStorage, ...sessionStorage }));
    await page.goto(`${at}#met-in-person=yes&policy=open-networker`);
    await expectVerdict(page, /^Accept, so far$/);
    await expect.poll(() => notices(page)).toContain('A shared checklist');
    expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual(before);
    expect(page.url()).toBe(at);
    await page.getByRole('button', { name: 'Back to my own' }).click();
    await expectVerdict(page, /^Decline, so far$/);
  });

  it('stays shared on reload, and while it is changed', async () => {
    const page = await visitor.page(`${at}#met-in-person=yes`);
    await expectVerdict(page, /^Accept, so far$/);
    await page.getByRole('link', { name: 'All questions' }).click();
    await page.locator('#all-questions input[name=offends][value=yes]').check();
    await expectVerdict(page, /^Decline, final$/);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.reload();
    await expect.poll(() => notices(page)).toContain('A shared checklist');
    // A phone loads a tab in the background again: what was added is still there.
    await expectVerdict(page, /^Decline, final$/);
    expect(await page.locator('#all-questions input[name=offends][value=yes]').isChecked()).toBe(true);
    expect(page.url()).toBe(at);
    expect(await page.evaluate(() => localStorage.getItem('aod:1:/invitation'))).toBeNull();
  });

  it('can be weighed with the reader’s own answers about themselves', async () => {
    const own = await visitor.page(at);
    const context = own.context();
    await own.getByRole('link', { name: 'All questions' }).click();
    await own.locator('#all-questions input[name="publishes-content"][value="yes"]').check();
    const page = await visitor.visit(context, `${at}#note=none`);
    await expectVerdict(page, /^Decline, so far$/);
    await page.getByLabel('Use my own answers about me').check();
    await expectVerdict(page, /^Accept, so far$/);
    await page.getByLabel('Use my own answers about me').uncheck();
    await expectVerdict(page, /^Decline, so far$/);
  });

  it('becomes the reader’s own on request, and that can be undone', async () => {
    const page = await visitor.page(at);
    await decline(page);
    await page.goto(`${at}#met-in-person=yes`);
    await page.getByRole('button', { name: 'Make it mine' }).click();
    await page.reload();
    await expectVerdict(page, /^Accept, so far$/);
    expect(await notices(page)).not.toContain('shared');
  });

  it('names five parts that cannot be read and counts the rest, however many there are', async () => {
    const parts = Array.from({ length: 3000 }, (_, i) => `no-such-question-${i}=yes`).join('&');
    const page = await visitor.page(`${at}#met-in-person=yes&${parts}`);
    await expect.poll(() => notices(page)).toContain('And 2995 more of the same kind.');
    expect(await page.locator('.notices li').count()).toBe(6);
  });

  it('is applied as far as it can be, and the rest is told without running it', async () => {
    const page = await visitor.page(
      `${at}#note=none&nope=1&photo=cat&policy=strict&__proto__=yes&x=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E`,
    );
    await expectVerdict(page, /^Decline, so far$/);
    // The words of the notices are fetched once there is something to say.
    await expect.poll(() => notices(page)).toContain('Part of this link');
    const text = await notices(page);
    for (const part of ['“nope=1”', '“photo=cat”: allowed are real, missing, stock', '“policy=strict”', '“__proto__=yes”']) {
      expect(text).toContain(part);
    }
    expect(await page.locator('.notices img').count()).toBe(0);
    await page.goto('about:blank');
    await page.goto(`${at}#note=none&v=9`);
    await expect.poll(() => notices(page)).toContain('version 9');
  });

  it('is copied without the answers about you unless they are ticked, and says what it reveals', async () => {
    const context = await visitor.context({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await visitor.visit(context, at);
    await page.getByRole('link', { name: 'All questions' }).click();
    await page.locator('#all-questions input[name="publishes-content"][value="yes"]').check();
    await page.locator('#all-questions input[name="note"][value="none"]').check();
    await page.getByText('Share, print, erase').click();
    await expect.poll(() => page.locator('.share').innerText()).toContain('They wrote nothing');
    expect(await page.locator('.share').innerText()).not.toContain('You publish');
    await page.getByRole('button', { name: 'Copy as a link' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${at}#note=none`);
    await page.getByLabel('Include my answers about me').check();
    await page.getByRole('button', { name: 'Copy as a link' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('publishes-content=yes');
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(
        /^Someone invited me, without a note\. I publish for a wide audience\.\nAccept, so far \(policy: As written\)\. [^]*\d{4}, http/,
      );
  });
});

describe('a rule page', () => {
  it('starts empty when reached from elsewhere, and leaves an invitation in progress alone', async () => {
    const page = await visitor.page(at);
    await decline(page);
    await page.goto('about:blank');
    await page.goto(guidePage);
    await expectVerdict(page, /^Answer to see what this does to the verdict\.$/);
    await page.locator('input[name=same-industry][value=yes]').check();
    await expectVerdict(page, /^Accept, so far$/);
    await expect.poll(() => notices(page)).toContain('You have an invitation in progress (6 answers)');
    expect(await page.evaluate(() => sessionStorage.getItem('aod:1:/invitation'))).toContain('note=none');
    await page.getByRole('button', { name: 'Use it here' }).click();
    await expectVerdict(page, /^Decline, so far$/);
  });

  it('fetches nothing until a reader reaches for it, and then counts the first click', async () => {
    const page = await visitor.page(guidePage);
    const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').length);
    await page.waitForLoadState('networkidle');
    const before = await fetched();
    await page.locator('input[name=same-industry][value=yes]').check();
    await expectVerdict(page, /^Accept, so far$/);
    expect(await fetched()).toBeGreaterThan(before);
  });
});
