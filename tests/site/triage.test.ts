import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site, sites, useBrowser } from './browser.ts';
import { decision, expectSaid, keep, openCard, openPart, place, placeCounts, reload, THREE, toList, typeNames, wayOf } from './triage.ts';

const at = `${site().at}/triage/`;
const visitor = useBrowser();

const pileOfThree = async (page: Page) => {
  await typeNames(page, THREE);
  await keep(page, 'On this device');
};
const slip = (page: Page) => page.locator('a.slip');

describe.each(sites())('the triage under $base', ({ at: root }) => {
  it('goes the whole way: names, whom one knows, notes, oneself, a look, a group, the working list, the end', async () => {
    const page = await visitor.page(`${root}/triage/`);
    await pileOfThree(page);
    await slip(page).click();
    await page.getByRole('group', { name: 'Wren Hale' }).getByRole('button', { name: 'Met' }).click();
    await page.getByRole('button', { name: 'That is all: no for the rest (2)' }).click();
    await slip(page).filter({ hasText: 'Four questions' }).click();
    await page.getByRole('button', { name: 'None of these is true of me' }).click();
    await page.getByRole('link', { name: 'Go on to the desk' }).click();
    await slip(page).filter({ hasText: 'wrote to you' }).click();
    await page.getByRole('group', { name: 'What Tomás Reyes wrote' }).getByRole('button', { name: 'Meant for me' }).click();
    await page.getByRole('button', { name: /wrote nothing$/ }).click();
    await openPart(page, 'The desk');
    await slip(page).filter({ hasText: 'Before you accept' }).click();
    await page.getByRole('button', { name: 'No look needed' }).click();
    await page.getByRole('button', { name: 'Tick all 1' }).click();
    await page.getByRole('button', { name: 'Nothing wrong with this one' }).click();
    await page.getByRole('heading', { name: 'The desk' }).waitFor();
    await slip(page).filter({ hasText: 'Another policy' }).click();
    await page.getByRole('link', { name: 'Go on to the desk' }).click();
    await slip(page).filter({ hasText: '2 people to accept, whatever else is answered' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('2 people to decide, accept');
    await page.getByRole('button', { name: 'Tick all 2' }).click();
    await page.getByRole('group', { name: 'Decide for 2 people' }).getByRole('button', { name: 'Accept 2' }).click();
    await expectSaid(page, 'Accept: 2 people. Undo takes it back whole.');
    await expect.poll(() => wayOf(page)).toBe('2 of 3');
    expect(await page.locator('.nobody').innerText()).toMatch(/^Nobody is left with these filters\./);
    await page.getByRole('button', { name: 'Show all 1' }).click();
    await page.locator('.row-open').filter({ hasText: 'Ines Okafor' }).waitFor();
    await openPart(page, 'Working list');
    await page.getByRole('checkbox', { name: /Accept Wren Hale/ }).click();
    await expect.poll(() => page.getByText('1 of 2 done').count()).toBe(1);
    await openPart(page, 'The desk');
    await place(page, 'To decide').click();
    await openCard(page, 'Ines Okafor');
    await decision(page, 'Decline').press('Enter');
    await page.getByRole('button', { name: 'Pile', exact: true }).waitFor();
    await openPart(page, 'Where it is falling');
    expect(await page.locator('.part-head').innerText()).toBe('That was the pile.');
  });
});

describe('a card', () => {
  it('is worked through by single keys, which can be turned off', async () => {
    const page = await visitor.page(at);
    await pileOfThree(page);
    await page.locator('.row-open').first().click();
    await page.locator('.card').waitFor();
    for (const key of ['d', 'l', 'f']) await page.keyboard.press(key);
    await expect.poll(() => wayOf(page)).toBe('3 of 3');
    await page.keyboard.press('u');
    await expect.poll(() => wayOf(page)).toBe('2 of 3');
    await page.keyboard.press('r');
    await expect.poll(() => wayOf(page)).toBe('3 of 3');
    expect(await placeCounts(page)).toMatchObject({ Decided: 1, Later: 1, 'To ask': 1 });
    await place(page, 'Later').click();
    await page.locator('.row-open').first().click();
    await page.getByRole('checkbox', { name: 'Single keys work on this page' }).uncheck();
    await page.keyboard.press('a');
    await reload(page);
    expect(await page.getByRole('checkbox', { name: 'Single keys work on this page' }).isChecked()).toBe(false);
    await toList(page);
    expect(await placeCounts(page)).toMatchObject({ Later: 1 });
  });

  it('takes keys by their place where the layout has no Latin letters', async () => {
    const page = await visitor.page(at);
    await pileOfThree(page);
    await openCard(page, 'Ines Okafor');
    await page.getByRole('img', { name: 'Not enough to go on yet. Still possible: Decline, Ask first, Accept' }).waitFor();
    await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ф', code: 'KeyA', bubbles: true })));
    await expectSaid(page, 'Accept: Ines Okafor.');
  });

  it('leaves keys alone while a note is typed, and keeps the note', async () => {
    const page = await visitor.page(at);
    await pileOfThree(page);
    await openCard(page, 'Ines Okafor');
    const note = page.getByRole('textbox', { name: /^Your note/ });
    await note.fill('');
    await note.pressSequentially('a dull fall');
    await page.keyboard.press('Escape');
    await expectSaid(page, 'Your note is kept.');
    expect(await wayOf(page)).toBe('0 of 3');
  });

  it('stays until it is decided, with its verdict said, when an answer settles it', async () => {
    const page = await visitor.page(at);
    await pileOfThree(page);
    await openCard(page, 'Wren Hale');
    await page.getByRole('button', { name: /^Yes/ }).first().click();
    await page.keyboard.press('i');
    await expectSaid(page, 'Accept: no answer can change it.');
    expect(await page.locator('#card-name').innerText()).toBe('Wren Hale');
    await page.keyboard.press('a');
    await expectSaid(page, 'Accept: Wren Hale.');
  });

  it('asks about the note beside the note, and lets the answer be taken back', async () => {
    const page = await visitor.page(at);
    await pileOfThree(page);
    await openCard(page, 'Tomás Reyes');
    expect(await page.locator('.card-note').innerText()).toBe('We met at the fair.');
    await page.getByText(/^All \d+ questions$/).click();
    const question = page.getByRole('group', { name: /most personal thing/ });
    await question.getByRole('radio', { name: /^A reason meant for you/ }).click();
    await expectSaid(page, 'Accept, so far');
    await page.getByText(/^Answered: \d/).click();
    await page
      .getByRole('group', { name: /most personal thing/ })
      .last()
      .getByRole('button', { name: 'Take it back' })
      .click();
    await expectSaid(page, 'Not enough to go on yet');
  });

  it('comes back on its day when it is put off', async () => {
    const context = await visitor.context();
    const page = await visitor.visit(context, at);
    await page.clock.install({ time: new Date('2026-11-02T09:00:00') });
    await reload(page);
    await pileOfThree(page);
    await openCard(page, 'Ines Okafor');
    await decision(page, 'Later').press('Enter');
    await expectSaid(page, 'Later: Ines Okafor, back on 9 November 2026.');
    await expect.poll(() => wayOf(page)).toBe('1 of 3');
    await toList(page);
    await place(page, 'Later').click();
    await page.getByRole('button', { name: /^Ines Okafor.*Later, back on 9 November 2026/ }).waitFor();
    await page.clock.setFixedTime(new Date('2026-11-09T09:00:00'));
    await reload(page);
    await expect.poll(() => wayOf(page)).toBe('0 of 3');
    // It says so, and can be put off once more by one press.
    await place(page, 'To decide').click();
    await page.getByRole('button', { name: /^Ines Okafor.*Put off, and back since 9 November 2026/ }).click();
    await page.getByText('You put them off until 9 November 2026: that day has come').waitFor();
    expect(await decision(page, 'Later').getAttribute('aria-pressed')).toBe('false');
    await decision(page, 'Later').press('Enter');
    await expectSaid(page, 'Later: Ines Okafor, back on 16 November 2026.');
    await expect.poll(() => wayOf(page)).toBe('1 of 3');
  });
});

describe('a group', () => {
  it('is decided in one step that names the count, asks before accepting unseen, and is undone whole', async () => {
    const page = await visitor.page(at);
    await pileOfThree(page);
    await page.getByRole('button', { name: 'Tick all 3' }).click();
    await page.getByRole('group', { name: 'Decide for 3 people' }).getByRole('button', { name: 'Accept 3' }).click();
    expect(await page.locator('.group-question').innerText()).toContain('You have not looked at the profile of 3 people.');
    await page.keyboard.press('Enter');
    expect(await wayOf(page)).toBe('0 of 3');
    await page.getByRole('button', { name: 'Accept all 3 unseen' }).click();
    await expect.poll(() => wayOf(page)).toBe('3 of 3');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => wayOf(page)).toBe('0 of 3');
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => wayOf(page)).toBe('3 of 3');
  });

  it('can be taken out of the pile, and brought back', async () => {
    const page = await visitor.page(at);
    await pileOfThree(page);
    await page.getByRole('checkbox', { name: 'Tick Wren Hale' }).check();
    await page.getByRole('button', { name: 'Take out of the pile' }).click();
    await expect.poll(() => wayOf(page)).toBe('0 of 2');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => wayOf(page)).toBe('0 of 3');
  });
});

describe('a run of decisions against the verdicts', () => {
  it('is remarked on once it is long enough, with the way to a policy that agrees', async () => {
    const page = await visitor.page(at);
    await typeNames(page, ['Ana Ode', 'Bo Lind', 'Cy Rao', 'Di Falk', 'Ed Mora', 'Flo Asp'].join('\n'));
    await keep(page, 'On this device');
    const nudge = page.getByText('decisions or more went against the verdicts');
    for (const name of ['Ana Ode', 'Bo Lind', 'Cy Rao', 'Di Falk', 'Ed Mora']) {
      expect(await nudge.count()).toBe(0);
      await openCard(page, name);
      await page.getByText(/^All \d+ questions$/).click();
      await page
        .getByRole('group', { name: /seem fake or sketchy/ })
        .getByRole('radio', { name: 'Yes' })
        .click();
      await page.keyboard.press('a');
      await expectSaid(page, `Accept: ${name}.`);
      await toList(page);
    }
    await expect.poll(() => nudge.count()).toBe(1);
  });
});

describe('asking first', () => {
  const ask = async (page: Page) => {
    await openCard(page, 'Ines Okafor');
    await decision(page, 'Ask first').press('Enter');
    await expectSaid(page, 'Ask first: Ines Okafor.');
    await openPart(page, 'Follow-up');
    await page.getByRole('button', { name: 'Written today to Ines Okafor' }).click();
  };

  it('writes the message, remembers the day, and comes back after two weeks', async () => {
    const context = await visitor.context();
    const page = await visitor.visit(context, at);
    await page.clock.install({ time: new Date('2026-11-02T09:00:00') });
    await reload(page);
    await pileOfThree(page);
    await ask(page);
    await expect.poll(() => page.locator('.triage').innerText()).toContain('until 16 November 2026');
    await page.clock.setFixedTime(new Date('2026-11-16T09:00:00'));
    await reload(page);
    await page.getByRole('heading', { name: 'Due: 1 person' }).waitFor();
    await page.getByRole('button', { name: 'Two weeks, and nothing' }).click();
    await openPart(page, 'The desk');
    await expect.poll(() => wayOf(page)).toBe('0 of 3');
  });

  it('hands out a calendar file that names nobody', async () => {
    const page = await visitor.page(at);
    await pileOfThree(page);
    await ask(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Put the days into my calendar' }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    expect(text).toContain('BEGIN:VEVENT');
    expect(text).not.toMatch(/Ines|Tomás|Wren/);
  });
});

describe('the triage for everyone', () => {
  it('says what it needs where there is no script', async () => {
    const page = await visitor.page(at, { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('needs JavaScript');
    expect(await page.locator('main').getByRole('button').count()).toBe(0);
  });
});
