import { describe, expect, it } from 'vitest';
import { expectVerdict, site, useBrowser } from './browser.ts';
import { press } from './by-keyboard.ts';
import { listen } from './ear.ts';
import { decision, expectSaid, keep, openCard, openPart, typeNames } from './triage.ts';

const { at } = site();
const visitor = useBrowser();

describe('a screen reader hears', () => {
  it('each new screen of the checklist and each change of the verdict, once', async () => {
    const page = await visitor.page(`${at}/checklist/`);
    const heard = await listen(page);
    await page.getByRole('button', { name: 'None of these' }).click();
    await page.getByRole('button', { name: 'They wrote nothing' }).click();
    await expectVerdict(page, /^Decline, so far$/);
    await page.getByRole('button', { name: 'None of these' }).click();
    await expectVerdict(page, /^Decline, final$/);
    expect(await heard()).toMatchInlineSnapshot(`
      [
        "→ What did they write?",
        "→ And you?",
        "Decline, so far",
        "→ Decline",
        "Decline, final",
      ]
    `);
  });

  it('that another invitation was begun, with the way back', async () => {
    const page = await visitor.page(`${at}/checklist/#note=none`);
    await page.getByRole('button', { name: 'Make it mine' }).click();
    await expectVerdict(page, /^Decline, so far$/);
    const heard = await listen(page);
    await page.getByRole('button', { name: 'Next invitation' }).click();
    await expectVerdict(page, /^Not enough to go on yet$/);
    // The words of the way back are fetched once they are wanted, so they may come before or after the verdict.
    const said = ['Not enough to go on yet', 'undo', '→ How do you know them?'];
    await expect.poll(async () => (await heard()).toSorted()).toEqual(said.toSorted());
    expect(await page.getByRole('button', { name: 'undo' }).isVisible()).toBe(true);
  });

  it('what was left out of a link that is damaged', async () => {
    const page = await visitor.page(`${at}/checklist/`);
    const heard = await listen(page);
    await page.evaluate(() => location.assign('#note=none&nope=1'));
    await expectVerdict(page, /^Decline, so far$/);
    await expect.poll(heard).toContainEqual(expect.stringContaining('“nope=1”: there is no such question.'));
  });

  it('that a link was copied, or that the browser refused', async () => {
    const page = await visitor.page(`${at}/guide/ask-first/`);
    const heard = await listen(page);
    const copy = page.getByRole('button', { name: 'Copy link' });
    await copy.click();
    await expect.poll(async () => (await heard()).at(-1)).toMatch(/^Your browser did not allow copying/);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await copy.click();
    await expect.poll(async () => (await heard()).at(-1)).toBe('Link copied.');
  });

  it('how much a search has found, and not every letter on the way', async () => {
    const page = await visitor.page(`${at}/search/`);
    await page.locator('#search-field').waitFor();
    const heard = await listen(page);
    await page.locator('#search-field').fill('qqqqqxxxx');
    await expect.poll(async () => (await heard()).at(-1)).toBe('No results.');
    await page.locator('#search-field').fill('photo');
    await expect.poll(async () => (await heard()).at(-1)).toMatch(/^\d+ pages?; \d+ with it in the text\.$/);
    expect((await heard()).length).toBeLessThanOrEqual(4);
  });

  it('how many rules a filter leaves', async () => {
    const page = await visitor.page(`${at}/rules/`);
    const heard = await listen(page);
    await page.getByRole('button', { name: 'To decline' }).click();
    await expect.poll(heard).toEqual(['10 rules on the board']);
  });

  it('a pile opened, a decision and the next name, an undo, and a tick', async () => {
    const page = await visitor.page(`${at}/triage/`);
    const heard = await listen(page);
    await typeNames(page, 'Ines Okafor\nWren Hale');
    await keep(page, 'On this device');
    await openCard(page, 'Ines Okafor');
    await decision(page, 'Decline').press('Enter');
    await expect.poll(() => page.locator('#card-name').innerText()).toBe('Wren Hale');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('card-name');
    await page.getByRole('button', { name: /^Undo/ }).press('Enter');
    await expectSaid(page, /taken back/i);
    await expect.poll(() => page.locator('#card-name').innerText()).toBe('Ines Okafor');
    await decision(page, 'Decline').press('Enter');
    await expect.poll(() => page.locator('#card-name').innerText()).toBe('Wren Hale');
    await openPart(page, 'Working list');
    await page.locator('.to-do input').first().click();
    await expectSaid(page, /: done\.$/);
    await expect.poll(async () => (await heard()).join(' / ')).toMatch(/Nothing waits for you/);
    expect(await heard()).toMatchInlineSnapshot(`
      [
        "→ 2 people to go through",
        "2 people opened.",
        "→ The desk",
        "→ Ines Okafor",
        "Decline: Ines Okafor.",
        "→ Wren Hale",
        "Taken back: Decline: Ines Okafor.",
        "→ Ines Okafor",
        "Decline: Ines Okafor.",
        "→ Wren Hale",
        "→ The working list",
        "Ignore Ines Okafor: done.",
        "1 of 1 done",
        "→ Nothing waits for you",
      ]
    `);
  });

  it('the way to a group, its ticks, what was decided for it, and what is left', async () => {
    const page = await visitor.page(`${at}/triage/`);
    await typeNames(page, Array.from({ length: 12 }, (_, i) => `Person ${i + 1} Demo | | We met at fair ${i}.`).join('\n'));
    await keep(page, 'Only until you close this tab');
    const heard = await listen(page);
    await press(page, page.getByRole('button', { name: 'Tick all 12' }));
    await press(page, page.getByRole('button', { name: 'Past these 12 rows, to the buttons' }));
    await press(page, page.getByRole('group', { name: 'Decide for 12 people' }).getByRole('button', { name: 'Decline 12' }));
    await page.getByText('Nobody waits for a decision.').waitFor();
    // The sentence comes after the focus, which would cut it off.
    await expect.poll(async () => (await heard()).at(-1)).toBe('Decline: 12 people. Undo takes it back whole.');
    const [ticked, bar, ...after] = await heard();
    expect(ticked).toBe('12 people ticked.');
    expect(bar).toMatch(/^→ 12 ticked/);
    expect(after).toEqual(['→ The desk', 'Decline: 12 people. Undo takes it back whole.']);
  });

  it('why a form was not taken', async () => {
    const page = await visitor.page(`${at}/triage/`);
    const heard = await listen(page);
    await page.getByRole('button', { name: 'Use these names' }).click();
    await expect.poll(heard).toEqual(['There is no name yet. Type one or more, each on a line of its own.']);
    await page
      .getByLabel('A save file you downloaded here')
      .setInputFiles({ name: 'x.jsonl', mimeType: 'text/plain', buffer: Buffer.from('no') });
    await expect.poll(async () => (await heard()).at(-1)).toContain('This is not a save file of this site');
  });
});

describe('the accessibility tree holds', () => {
  it('the search, opened over a page', async () => {
    const page = await visitor.page(`${at}/card/`);
    await page.keyboard.press('/');
    await page.locator('dialog input[type=search]').waitFor();
    expect(await page.locator('dialog').ariaSnapshot()).toMatchInlineSnapshot(`
      "- dialog "Search":
        - search:
          - text: Search guidance and rules
          - searchbox "Search guidance and rules"
          - paragraph
          - region "What people ask":
            - paragraph: What people ask
            - list:
              - listitem:
                - button "There is no note"
              - listitem:
                - button "It is a recruiter"
              - listitem:
                - button "The photo looks odd"
              - listitem:
                - button "We have never met"
              - listitem:
                - button "Is the profile fake?"
              - listitem:
                - button "They sell something"
              - listitem:
                - button "How do I remove them?"
              - listitem:
                - button "What do you keep of me?"
          - paragraph:
            - link "Search on a page of its own":
              - /url: /search/
        - button "Close""
    `);
  });

  it('a verdict with a reason on each side', async () => {
    const page = await visitor.page(`${at}/checklist/#note=none&met-in-person=yes`);
    await page.locator('.verdict-body .rung').first().waitFor();
    expect(await page.locator('.verdict').first().ariaSnapshot()).toMatchInlineSnapshot(`
      "- region "Verdict":
        - heading "Why, so far" [level=2]
        - paragraph: Decides alone nothing here
        - paragraph: Strong this row decides
        - list "For":
          - listitem:
            - link "Met in person":
              - /url: /rules/met-in-person/
        - list "Against":
          - listitem:
            - link "No personal note":
              - /url: /rules/no-personal-note/
            - text: "outweighed: met in person"
        - paragraph: Tips it not needed
        - paragraph: You have met, and you believe this account is theirs.
        - heading "What would change it" [level=2]
        - paragraph: Decline if I have never met them, the profile seems fake, the profile offends me or the profile belongs to someone who sends me junk.
        - button "Next invitation"
        - button "Compare with another invitation"
        - group: My 2 answers
        - group: Policy
        - group: Share, print, erase"
    `);
  });
});
