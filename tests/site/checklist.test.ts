import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { actionWords } from '#components/islands/Verdict/verdict-words.ts';
import { evaluate, factIds, type Answers, type Evaluation, type Policy } from '#rules/index.ts';
import { format } from '#state/link.ts';
import { words } from '#rules/lists/words.ts';
import { anyPolicy, partialAnswers } from '../rules/arbitraries.ts';
import { auditInBoth, expectVerdict, site, sites, useBrowser } from './browser.ts';
import { hold } from './hold.ts';

const at = `${site().at}/checklist/`;
const visitor = useBrowser();

const lineOf = ({ action, settled }: Evaluation) => actionWords[action] + (action === 'undecided' ? '' : settled ? ', final' : ', so far');

const allQuestions = async (page: Page) => {
  await page.getByRole('link', { name: 'All questions' }).click();
};
const tick = (page: Page, fact: string, value: string) => page.locator(`#all-questions input[name="${fact}"][value="${value}"]`).check();

describe('a verdict', () => {
  it('is the one the rules give, for any answers and policy in a link', async () => {
    const page = await visitor.page(at);
    const cases: [Answers, Policy][] = fc.sample(fc.tuple(partialAnswers(18), anyPolicy), { numRuns: 40, seed: 7 });
    for (const [answers, policy] of cases) {
      await page.goto(`${at}#${format(answers, policy)}`);
      await expectVerdict(page, new RegExp(`^${lineOf(evaluate(answers, policy))}$`));
    }
  });

  it('stands in the one status of the page, in one line', async () => {
    const page = await visitor.page(`${at}#note=none`);
    await expectVerdict(page, /^Decline, so far$/);
    expect(await page.locator('[role=status]').count()).toBe(1);
    expect(await page.locator('.verdict-could').textContent()).toBe('The verdict could still be ask first or accept.');
  });

  it.each(sites())('works under $base', async ({ at: address }) => {
    const page = await visitor.page(`${address}/checklist/#looks-fake=yes&connected=yes`);
    await expectVerdict(page, /^Remove, final$/);
    await page.getByRole('link', { name: 'Fake or sketchy' }).first().click();
    await page.waitForURL(`${address}/rules/fake-or-sketchy/`);
  });

  it('links every reason to its rule and keeps a preference a preference', async () => {
    const page = await visitor.page(`${at}#home-country-only=yes&other-country=yes&note=personal`);
    await expectVerdict(page, /^Accept, so far$/);
    const link = `${at}#home-country-only=yes&other-country=yes`;
    await page.goto(link);
    await expectVerdict(page, /^Decline, so far$/);
    const reasons = page.locator('.verdict-body');
    await expect.poll(() => reasons.innerText()).toContain('nothing is wrong with them');
    expect(await reasons.locator('a[href*="/rules/outside-your-country/"]').count()).toBeGreaterThan(0);
  });

  it('shows what is set aside, and by what', async () => {
    const page = await visitor.page(`${at}#note=none&met-in-person=yes`);
    await expect
      .poll(() => page.locator('.verdict-body').innerText())
      .toMatch(new RegExp(`${words['no-personal-note'].label}\\s+outweighed: ${words['met-in-person'].label}`, 'i'));
  });

  it('says what would change it, first what the reader can do', async () => {
    const page = await visitor.page(`${at}#note=none&same-industry=yes`);
    const turns = page.locator('.turn');
    await expect
      .poll(() => turns.allInnerTexts())
      .toEqual([
        'Accept if it comes with a note meant for me, I gain from a large network, I publish for a wide audience, I want to be found just now, I have met them, I have dealt with them or I work with them.',
        'Decline if they are in another industry, the profile seems fake, the profile offends me or the profile belongs to someone who sends me junk.',
      ]);
  });

  it('says "as far as you know" when don’t know leaves it open', async () => {
    const page = await visitor.page(`${at}#${openWithDontKnow()}`);
    await expect
      .poll(() => page.locator('.stamp').innerText())
      .toContain('As far as you know. It would change if you found out more: Have you met?');
  });

  it('says "so far" when only open questions could change it', async () => {
    const page = await visitor.page(`${at}#note=none&same-industry=yes`);
    await page.getByRole('link', { name: 'All questions' }).click();
    await expect.poll(() => page.locator('.stamp-open').innerText()).toBe('So far: the questions that are still open could change it.');
  });
});

describe('with everything open', () => {
  it.each([
    'note=none&same-industry=yes',
    'note=none&met-in-person=yes&looks-fake=yes&nonsense=1',
    'note=personal&connected=yes',
    'note=none&message=waiting&wants-to-be-found=unknown',
  ])('passes axe in light and in dark, and does not scroll sideways at 320 px: %s', async (fragment) => {
    const page = await visitor.page(`${at}#${fragment}`, { viewport: { width: 320, height: 640 } });
    await page.getByText('Share, print, erase').waitFor();
    for (const summary of await page.locator('.verdict-body summary').all()) await summary.click();
    await page.getByRole('button', { name: 'Erase everything' }).waitFor();
    await page.getByRole('combobox', { name: 'When no rule speaks' }).waitFor();
    expect(await auditInBoth(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.locator('[role=status]').count()).toBe(1);
  });
});

describe('the short way', () => {
  it('settles a bare invitation in three screens', async () => {
    const page = await visitor.page(at);
    await page.getByRole('button', { name: 'None of these' }).click();
    await page.getByRole('button', { name: 'They wrote nothing' }).click();
    await expectVerdict(page, /^Decline, so far$/);
    await page.getByRole('button', { name: 'None of these' }).click();
    await expectVerdict(page, /^Decline, final$/);
    await expect
      .poll(() => page.locator('.stamp').innerText())
      .toMatch(/^Decline\s+They gave no reason of their own, and nothing as strong speaks for them\.$/);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Decline');
    expect(await page.locator('.do-now').innerText()).toContain('Ignore on LinkedIn');
  });

  it.each([
    ['How do you know them?', []],
    ['What did they write?', ['None of these']],
    ['And you?', ['None of these', 'They wrote nothing']],
    ['Is anything off?', ['They are in my industry', 'They wrote nothing']],
  ])('has the first answer to “%s” within 330 px of the top of a phone', async (question, taps) => {
    const page = await visitor.page(at, { viewport: { width: 360, height: 740 } });
    const area = page.locator('.short-way');
    for (const tap of taps) await area.getByRole('button', { name: tap }).click();
    await area.getByRole('heading', { name: question }).waitFor();
    await expect.poll(async () => (await area.locator('.option').first().boundingBox())?.y ?? Infinity).toBeLessThanOrEqual(330);
  });

  it('moves the focus to each new screen and goes back', async () => {
    const page = await visitor.page(at);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole('button', { name: 'They are in my industry' }).press('Enter');
    await expect.poll(focused).toBe('What did they write?');
    await page.getByRole('link', { name: 'in my industry' }).press('Enter');
    await expect.poll(focused).toBe('How do you know them?');
    expect(await page.getByRole('button', { name: 'They are in my industry' }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'We have met' }).press('Enter');
    await expectVerdict(page, /^Accept, so far$/);
    expect(await page.locator('.sentence').innerText()).toMatch(/^Someone I have met/);
  });

  it('counts a tick at once and asks only what can still matter', async () => {
    const page = await visitor.page(at);
    await page.getByRole('button', { name: 'Several of them' }).click();
    await page.getByRole('checkbox', { name: /We have met/ }).check();
    await expectVerdict(page, /^Accept, so far$/);
    await page.getByRole('checkbox', { name: /They are in my industry/ }).check();
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(() => page.locator('.short-way h2').innerText()).toBe('Is anything off?');
    const screen = page.locator('.short-way');
    expect(await screen.innerText()).not.toContain('misspellings');
    expect(await screen.getByRole('checkbox').count()).toBe(3);
  });

  it('asks about you only once', async () => {
    const page = await visitor.page(at);
    const context = page.context();
    await page.getByRole('button', { name: 'None of these' }).click();
    await page.getByRole('button', { name: 'They wrote nothing' }).click();
    await page.getByRole('button', { name: 'None of these' }).click();
    await expectVerdict(page, /^Decline, final$/);
    await page.getByRole('button', { name: 'Next invitation' }).click();
    const later = await visitor.visit(context, at);
    for (const one of [page, later]) {
      await one.getByRole('button', { name: 'None of these' }).click();
      await one.getByRole('button', { name: 'They wrote nothing' }).click();
      await expectVerdict(one, /^Decline, final$/);
    }
  });
});

describe('all questions', () => {
  it('are one tap away, and remembered', async () => {
    const page = await visitor.page(at);
    const context = page.context();
    await allQuestions(page);
    await tick(page, 'offends', 'yes');
    await expectVerdict(page, /^Decline, final$/);
    const again = await visitor.visit(context, at);
    await expect.poll(() => again.locator('#q-offends').isVisible()).toBe(true);
  });

  it('work by keyboard alone', async () => {
    const page = await visitor.page(at);
    await page.getByRole('link', { name: 'All questions' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('input[name="met-in-person"]').first().focus();
    await page.keyboard.press('Space');
    await expectVerdict(page, /^Accept, so far$/);
    await page.keyboard.press('ArrowDown');
    await expectVerdict(page, /^Not enough to go on yet$/);
  });

  it('are a complete paper form without script', async () => {
    const page = await visitor.page(at, { javaScriptEnabled: false });
    expect(await page.locator('#all-questions fieldset').count()).toBe(factIds.length);
    expect(await page.locator('#all-questions fieldset').last().isVisible()).toBe(true);
    expect(await page.locator('.short-way').isVisible()).toBe(false);
    expect(await page.getByText('How to read your answers by hand').isVisible()).toBe(true);
  });

  it('print as the same form', async () => {
    const page = await visitor.page(at);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#all-questions fieldset').last().isVisible()).toBe(true);
    expect(await page.locator('.short-way').isVisible()).toBe(false);
  });

  it.each([true, false])('print blank with their address, script: %s', async (javaScriptEnabled) => {
    const page = await visitor.page(at, { javaScriptEnabled });
    const made = page.locator('[data-root="made"]');
    expect(await made.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await made.innerText()).toBe('accept-or-decline.example/checklist/');
  });

  it('print answered with their address and the date', async () => {
    const page = await visitor.page(`${at}#note=none`);
    await page.emulateMedia({ media: 'print' });
    const printed = async (): Promise<string> => {
      await page.pdf();
      return page.locator('[data-root="made"]').innerText();
    };
    await expect.poll(printed).toMatch(new RegExp(`^${new URL(at).host}/checklist/, \\d+ \\w+ \\d{4}$`));
  });

  it('open at the question that an anchor names', async () => {
    const page = await visitor.page(`${at}#q-photo`);
    await expect.poll(() => page.locator('#q-photo').isVisible()).toBe(true);
    expect(new URL(page.url()).hash).toBe('#q-photo');
  });
});

describe('an answer given before the script arrives', () => {
  it('counts on the short way', async () => {
    const context = await visitor.context();
    const release = await hold(context, '**/*.js');
    const page = await context.newPage();
    await page.goto(at, { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'They are in my industry' }).click();
    release();
    await expectVerdict(page, /^Accept, so far$/);
    expect(await page.locator('.short-way h2').innerText()).toBe('What did they write?');
  });

  it('counts when the browser puts it back', async () => {
    const page = await visitor.page(at);
    await allQuestions(page);
    await tick(page, 'looks-fake', 'yes');
    await expectVerdict(page, /^Decline, final$/);
    await page.goto(`${site().at}/about/`);
    await page.goBack();
    await expectVerdict(page, /^Decline, final$/);
  });
});

/** Everything answered so that the verdict rests on one "don't know". */
function openWithDontKnow(): string {
  const answers: Answers = {
    'network-size-helps': 'no',
    'publishes-content': 'no',
    'wants-to-be-found': 'no',
    'met-in-person': 'unknown',
    'in-address-book': 'no',
    'same-workplace': 'no',
    'same-industry': 'no',
    'many-shared-connections': 'no',
    note: 'none',
    'looks-fake': 'no',
    offends: 'no',
    'sends-spam': 'no',
  };
  return format(answers);
}
