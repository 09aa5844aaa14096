import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { audit, site, sites, useBrowser } from './browser.ts';
import { expectSaid, inEveryPart, keep, lane, laneCounts, openPart, THREE, typeNames } from './triage.ts';

const at = `${site().at}/triage/`;
const visitor = useBrowser();

const pileOfThree = async (page: Page) => {
  await typeNames(page, THREE);
  await keep(page, 'On this device');
};

describe.each(sites())('the triage under $base', ({ at: root }) => {
  it('goes the whole way: names, questions, policy, one question, card, working list, summary', async () => {
    const page = await visitor.page(`${root}/triage/`);
    await pileOfThree(page);
    await page.getByRole('link', { name: 'Go on: compare the policies' }).click();
    await page
      .getByRole('row', { name: /^Notes are rare/ })
      .getByRole('button')
      .click();
    await page.getByRole('button', { name: 'Change it' }).click();
    await expectSaid(page, 'Policy: Notes are rare.');
    await page.getByRole('link', { name: 'Go on: one question' }).click();
    await page.getByRole('heading', { name: 'Which of these have you met?' }).waitFor();
    await page.getByRole('checkbox', { name: 'Wren Hale' }).check();
    await page.getByRole('button', { name: 'These, and nobody else' }).click();
    await expectSaid(page, '1 person: yes. 2 people: no.');
    await openPart(page, 'Queue');
    await page.getByRole('button', { name: /Wren Hale/ }).click();
    await expect.poll(() => page.locator('.card .verdict-line').innerText()).toContain('Accept, so far');
    await page.getByRole('button', { name: 'I looked: nothing wrong with the profile' }).click();
    await expect.poll(() => laneCounts(page)).toMatchObject({ Accept: 1, Open: 2 });
    await lane(page, 'Accept').click();
    await page.getByRole('group', { name: 'Your decision' }).getByRole('button', { name: 'Accept' }).click();
    await expectSaid(page, 'Accept: Wren Hale.');
    await openPart(page, 'Working list');
    await page.getByRole('checkbox', { name: /Accept Wren Hale/ }).click();
    await expect.poll(() => page.getByText('1 of 1 done.').count()).toBe(1);
    await openPart(page, 'Summary');
    expect(await page.getByRole('row', { name: /^Accept 1 0/ }).count()).toBe(1);
  });
});

describe('the queue', () => {
  it('is worked through by single keys, which can be turned off', async () => {
    const page = await visitor.page(at);
    await pileOfThree(page);
    await openPart(page, 'Queue');
    await page.locator('.card').waitFor();
    for (const key of ['d', 'l', 'f']) await page.keyboard.press(key);
    await expect.poll(() => laneCounts(page)).toMatchObject({ Open: 0, Done: 1, Later: 1, 'Ask first': 1 });
    await page.keyboard.press('u');
    await expect.poll(() => laneCounts(page)).toMatchObject({ Open: 1 });
    await openPart(page, 'Queue');
    await lane(page, 'Later').click();
    await page.getByRole('checkbox', { name: 'Single keys work on this page' }).uncheck();
    await page.keyboard.press('a');
    expect(await laneCounts(page)).toMatchObject({ Later: 1 });
    await page.reload();
    await lane(page, 'Later').click();
    expect(await page.getByRole('checkbox', { name: 'Single keys work on this page' }).isChecked()).toBe(false);
  });

  it('leaves keys alone while a note is typed, and keeps the note', async () => {
    const page = await visitor.page(at);
    await pileOfThree(page);
    await openPart(page, 'Queue');
    await page.getByRole('textbox', { name: /^Your note/ }).fill('');
    await page.getByRole('textbox', { name: /^Your note/ }).pressSequentially('a dull fall');
    await page.keyboard.press('Escape');
    await expectSaid(page, 'Your note is kept.');
    expect(await laneCounts(page)).toMatchObject({ Done: 0, Open: 3 });
  });

  it('moves the focus to the next name, so that a reader hears who it is', async () => {
    const page = await visitor.page(at);
    await pileOfThree(page);
    await openPart(page, 'Queue');
    await page.getByRole('group', { name: 'Your decision' }).getByRole('button', { name: 'Decline' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('card-name');
  });

  it('decides for a group in one step that names the count, asks once more before accepting, and undoes whole', async () => {
    const page = await visitor.page(at);
    await pileOfThree(page);
    await openPart(page, 'Queue');
    await page.getByText('Decide for all 3 at once').click();
    await page.locator('.group').getByRole('radio', { name: 'Accept' }).check();
    const go = page.getByRole('button', { name: 'Accept: 3 people' });
    expect(await go.isDisabled()).toBe(true);
    expect(await page.locator('.group').innerText()).toContain('Nobody has opened the profile of 3 people.');
    await page.getByRole('checkbox', { name: /^Accept them all the same/ }).check();
    await go.click();
    await expect.poll(() => laneCounts(page)).toMatchObject({ Done: 3, Open: 0 });
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => laneCounts(page)).toMatchObject({ Done: 0, Open: 3 });
  });

  it('shows the note beside the question about it, and lets the answer be taken back', async () => {
    const page = await visitor.page(at);
    await pileOfThree(page);
    await openPart(page, 'Queue');
    await page.getByRole('button', { name: /Tomás Reyes/ }).click();
    expect(await page.locator('.card-note').innerText()).toBe('We met at the fair.');
    const question = page.getByRole('group', { name: /most personal thing/ });
    if (!(await question.isVisible())) await page.getByText(/^And \d+ more$/).click();
    await question.getByRole('radio', { name: /^A reason meant for you/ }).check();
    expect(
      await question.getByRole('radio', { name: /^A reason meant for you/ }).evaluate((radio) => radio === document.activeElement),
    ).toBe(true);
    await expectSaid(page, 'Accept, so far');
    await question.getByRole('button', { name: 'Take it back' }).click();
    await expectSaid(page, 'Not enough to go on, so far');
  });
});

describe('a run of decisions against the verdicts', () => {
  it('is remarked on once it is long enough, with the way to a policy that agrees', async () => {
    const page = await visitor.page(at);
    await typeNames(page, ['Ana Ode', 'Bo Lind', 'Cy Rao', 'Di Falk', 'Ed Mora', 'Flo Asp'].join('\n'));
    await keep(page, 'On this device');
    await openPart(page, 'Queue');
    const nudge = page.getByText('decisions or more went against the verdicts');
    for (let i = 0; i < 5; i++) {
      expect(await nudge.count()).toBe(0);
      const name = await page.locator('#card-name').innerText();
      await page
        .getByRole('group', { name: /seem fake or sketchy/ })
        .getByRole('radio', { name: 'Yes' })
        .click();
      await lane(page, 'Decline').click();
      await page.keyboard.press('a');
      await expectSaid(page, `Accept: ${name}.`);
      await lane(page, 'Open').click();
    }
    await expect.poll(() => nudge.count()).toBe(1);
  });
});

describe('asking first', () => {
  it('writes the message, remembers the day, and comes back after two weeks', async () => {
    const context = await visitor.context();
    const page = await visitor.visit(context, at);
    await page.clock.install({ time: new Date('2026-11-02T09:00:00') });
    await page.reload();
    await pileOfThree(page);
    await openPart(page, 'Queue');
    await page.getByRole('group', { name: 'Your decision' }).getByRole('button', { name: 'Ask first' }).click();
    await lane(page, 'Ask first').click();
    await page.getByRole('button', { name: 'I have written to them today' }).click();
    await openPart(page, 'Follow-up');
    expect(await page.locator('.triage').innerText()).toContain('until 16 November 2026');
    await page.clock.setFixedTime(new Date('2026-11-16T09:00:00'));
    await page.reload();
    await page.getByRole('heading', { name: 'Due: 1 person' }).waitFor();
    await page.getByRole('button', { name: 'Two weeks, and nothing' }).click();
    await openPart(page, 'Queue');
    await expect.poll(() => laneCounts(page)).toMatchObject({ 'Ask first': 0 });
  });

  it('ends the page where its footer ends, however long the list of names is', async () => {
    const page = await visitor.page(at);
    await typeNames(page, Array.from({ length: 120 }, (_, i) => `Person ${i} Demo`).join('\n'));
    await keep(page, 'Only until you close this tab');
    await openPart(page, 'Queue');
    const below = await page.evaluate(
      () => document.documentElement.scrollHeight - scrollY - (document.querySelector('footer.site')?.getBoundingClientRect().bottom ?? 0),
    );
    expect(below).toBeLessThanOrEqual(1);
  });

  it('hands out a calendar file that names nobody', async () => {
    const page = await visitor.page(at);
    await pileOfThree(page);
    await openPart(page, 'Queue');
    await page.getByRole('group', { name: 'Your decision' }).getByRole('button', { name: 'Ask first' }).click();
    await lane(page, 'Ask first').click();
    await page.getByRole('button', { name: 'I have written to them today' }).click();
    await openPart(page, 'Follow-up');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Put the days into my calendar' }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    expect(text).toContain('BEGIN:VEVENT');
    expect(text).not.toMatch(/Ines|Tomás|Wren/);
  });
});

describe('the triage for everyone', () => {
  it('has nothing for axe to find in any part', async () => {
    const page = await visitor.page(at);
    await inEveryPart(page, async (part) => {
      expect([part, await audit(page)]).toEqual([part, []]);
    });
  });

  it('says what it needs where there is no script', async () => {
    const page = await visitor.page(at, { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('needs JavaScript');
    expect(await page.getByRole('button').count()).toBe(0);
  });
});
