import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { facts, rules, ruleIds, type Rule } from '#rules/index.ts';
import { words } from '#rules/lists/words.ts';
import { site, useBrowser } from './browser.ts';
import { fileAt } from './built.ts';

const { at, dir } = site();
const visitor = useBrowser();
const ANCHORS = [
  'try-it',
  'what-to-do',
  'weight',
  'set-aside',
  'how-to-check',
  'when-not',
  'why',
  'what-has-changed',
  'examples',
  'sources',
  'related',
];

/** The rules that weigh something as written. */
const onTheBoard = ruleIds.filter((id) => (rules[id] as Rule).says !== 'advice' && (rules[id] as Rule).tier !== 'off');
const saying = (says: Rule['says']) => onTheBoard.filter((id) => rules[id].says === says);
const aboutYou = onTheBoard.filter((id) => {
  const rule: Rule = rules[id];
  return rule.says !== 'advice' && rule.when.some(({ fact }) => facts[fact].scope === 'you');
});

describe('the list of rules', () => {
  it('filters by side and by what is about the reader, with the filter in the address', async () => {
    const page = await visitor.page(`${at}/rules/`);
    const shown = () => page.locator('.rule-board li:visible').count();
    expect(await shown()).toBe(onTheBoard.length);
    await page.getByRole('button', { name: 'To decline' }).click();
    await expect.poll(shown).toBe(saying('decline').length);
    expect(new URL(page.url()).search).toBe('?show=decline');
    await page.reload();
    await expect.poll(shown).toBe(saying('decline').length);
    await page.getByRole('button', { name: 'About you' }).click();
    await expect.poll(shown).toBe(aboutYou.length);
    await page.getByRole('button', { name: 'All' }).click();
    await expect.poll(shown).toBe(onTheBoard.length);
    expect(new URL(page.url()).search).toBe('');
  });

  it('knows what is about the reader from the facts', async () => {
    const page = await visitor.page(`${at}/rules/?show=you`);
    await expect.poll(() => page.locator('.rule-board li:visible').count()).toBe(aboutYou.length);
    const shown = await page
      .locator('.rule-board li:visible a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
    expect(shown.sort()).toEqual([...aboutYou].sort());
  });

  it.each(['?show=nonsense', '?verdict=accept&tier=decisive&kind=nonsense', '#accept', '#constructor'])('survives %s', async (filter) => {
    const page = await visitor.page(`${at}/rules/${filter}`);
    const wanted = (filter.includes('accept') ? saying('accept') : onTheBoard).length;
    await expect.poll(() => page.locator('.rule-board li:visible').count()).toBe(wanted);
  });

  it('lists all rules without script, and no filter that would not work', async () => {
    const page = await visitor.page(`${at}/rules/`, { javaScriptEnabled: false });
    const paths = await page
      .locator('main a[href^="/rules/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-2)));
    expect(new Set(paths)).toEqual(new Set(ruleIds));
    expect(await page.getByRole('button', { name: 'To accept' }).isVisible()).toBe(false);
  });

  it('strikes what a rule outweighs while it is focused', async () => {
    const page = await visitor.page(`${at}/rules/`);
    const struck = () =>
      page
        .locator('.rule-board a')
        .evaluateAll((all) => all.filter((one) => getComputedStyle(one).textDecorationLine.includes('line-through')).length);
    expect(await struck()).toBe(0);
    await page.locator('.rule-board a[href$="/met-in-person/"]').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect.poll(struck).toBe(7);
  });
});

describe.each(ruleIds)('/rules/%s/', (id) => {
  const html = fileAt(dir, `/rules/${id}/`) ?? '';

  it('keeps the order of its sections', () => {
    const places = ANCHORS.map((anchor) => html.indexOf(`id="${anchor}"`)).filter((place) => place >= 0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const anchor of ['try-it', 'how-to-check', 'examples', 'sources', 'related']) expect(html).toContain(`id="${anchor}"`);
  });

  it('carries the credit with all fourteen names', () => {
    const credit = /<div class="credit">([^]*?)<\/div>/.exec(html)?.[1] ?? '';
    expect(credit.split(';')).toHaveLength(14);
    expect(credit.replaceAll(/\s+/g, ' ')).toContain('have not reviewed this site');
  });

  it('says who decides: its verdict word and weight', () => {
    const word = { accept: 'Accept', decline: 'Decline', advice: 'Advice' }[rules[id].says];
    expect(/<p class="rule-tag[^]*?<\/p>/.exec(html)?.[0]).toContain(word);
  });
});

describe('the card', () => {
  it('follows the four answers and the policy', async () => {
    const page = await visitor.page(`${at}/card/`);
    const card = () => page.locator('.card ul').innerText();
    expect(await card()).toMatch(/Decline\s+Strangers who send no note/);
    await page.locator('input[name="wants-to-be-found"][value=yes]').check();
    await expect.poll(card).toMatch(/Accept\s+Strangers who send no note/);
    await page.getByLabel('Policy').selectOption('people-you-know');
    await expect.poll(card).toMatch(/Decline\s+Strangers who give a personal reason/);
  });

  it('comes before its controls on a phone, beside them on a wide screen', async () => {
    const page = await visitor.page(`${at}/card/`, { viewport: { width: 360, height: 740 } });
    const top = async (part: string) => (await page.locator(part).boundingBox())?.y ?? 0;
    expect(await top('.card')).toBeLessThan(Math.min(370, await top('.card-controls')));
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(Math.abs((await top('.card')) - (await top('.card-controls')))).toBeLessThan(2);
  });

  it.each(['light', 'dark'] as const)('is saved as a picture, in %s too, and bears its address and the day', async (colorScheme) => {
    const page = await visitor.page(`${at}/card/`, { colorScheme });
    await page.locator('input[name="wants-to-be-found"]').check();
    expect(await page.locator('.card-made').innerText()).toMatch(/\/card\/, \d+ \w+ \d{4}$/);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as picture' }).click()]);
    expect(file.suggestedFilename()).toBe('my-rules.png');
    const { channels } = await sharp(await file.path()).stats();
    // Mostly the light card, whatever the theme, with something drawn on it.
    expect(Math.min(...channels.slice(0, 3).map(({ mean }) => mean))).toBeGreaterThan(200);
    expect(Math.max(...channels.slice(0, 3).map(({ stdev }) => stdev))).toBeGreaterThan(10);
    await expect.poll(() => page.locator('.card-said').innerText()).toContain('my-rules.png');
    expect(await page.locator('.card canvas').count()).toBe(0);
  });

  it('is drawn as written without script', async () => {
    const page = await visitor.page(`${at}/card/`, { javaScriptEnabled: false });
    expect(await page.locator('.card li').count()).toBeGreaterThanOrEqual(5);
  });
});

describe('the policy on the checklist', () => {
  it('shows its effect at once and goes back to as written', async () => {
    const page = await visitor.page(`${at}/checklist/`);
    await page.getByRole('button', { name: 'None of these' }).click();
    await page.getByRole('button', { name: 'They wrote nothing' }).click();
    await page.getByText('Policy', { exact: true }).click();
    const effect = () => page.locator('.policy p').first().innerText();
    await expect.poll(effect).toContain('Decline, so far');
    await page.getByLabel(words['no-personal-note'].label).selectOption('off');
    await expect.poll(effect).toContain('Not enough to go on yet');
    await page.getByRole('button', { name: 'Back to as written' }).click();
    await expect.poll(effect).toContain('Decline, so far');
  });

  it('gives a reminder file with a link and no name', async () => {
    const page = await visitor.page(`${at}/checklist/#note=none&same-industry=yes`);
    await page.getByRole('link', { name: 'All questions' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Remind me in two weeks' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('linkedin-invitation.ics');
    const file = await readFile(await download.path(), 'utf8');
    expect(file.replaceAll(/\r\n /g, '')).toMatch(/\/checklist\/#\S*note=none/);
    expect(file).not.toMatch(/ORGANIZER|ATTENDEE/);
  });

  it('offers both ways to ask, each with a message to change and copy', async () => {
    const context = await visitor.context({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await visitor.visit(context, `${at}/checklist/#note=none&same-industry=yes`);
    await page.getByRole('link', { name: 'All questions' }).click();
    const changedAndCopied = async (label: string, words: string) => {
      await page.getByLabel(label).fill(words);
      await page.locator('.message').getByRole('button', { name: 'Copy' }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(words);
    };
    await changedAndCopied('A reply to send', 'Hello! Why me?');
    await page.getByRole('button', { name: 'It doesn’t' }).click();
    await changedAndCopied('A message to send after accepting', 'Hello! What brings you?');
    await page.getByRole('button', { name: 'I have written to them' }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Wait, so far');
  });
});

describe('on paper', () => {
  const formats = ['A4', 'Letter'] as const;
  type Format = (typeof formats)[number];
  const printed = new Map<string, Promise<Record<Format, number>>>();

  /** How many sheets a page takes; it is opened once, and printed in both formats. */
  const sheets = async (path: string, format: Format, javaScriptEnabled = true, allQuestions = false): Promise<number> => {
    const key = JSON.stringify([path, javaScriptEnabled, allQuestions]);
    const counts = printed.get(key) ?? print(path, javaScriptEnabled, allQuestions);
    printed.set(key, counts);
    return (await counts)[format];
  };
  const print = async (path: string, javaScriptEnabled: boolean, allQuestions: boolean): Promise<Record<Format, number>> => {
    const page = await visitor.page(at + path, { javaScriptEnabled });
    if (path.includes('#')) await page.locator('.verdict-body').waitFor();
    if (allQuestions) {
      await page.getByRole('link', { name: 'All questions' }).click();
      await page.locator('.stamp').waitFor();
    }
    // A rule may be added on any day, and a question with it.
    await page.evaluate(() => {
      const last = [...document.querySelectorAll('.question')].at(-1);
      last?.after(last.cloneNode(true));
    });
    const count = async (format: Format): Promise<number> => {
      const pdf = await page.pdf({ format, margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' } });
      return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
    };
    return { A4: await count('A4'), Letter: await count('Letter') };
  };

  it.each(formats)('the checklist fits one sheet of %s, blank, answered and without script', async (format) => {
    expect(await sheets('/checklist/', format)).toBe(1);
    expect(await sheets('/checklist/#note=none&same-industry=yes&met-in-person=yes&looks-fake=no', format)).toBe(1);
    expect(await sheets('/checklist/', format, false)).toBe(1);
  });

  it.each(formats)('the checklist with its verdict in ink fits one sheet of %s', async (format) => {
    expect(await sheets('/checklist/#looks-fake=yes', format)).toBe(1);
    expect(await sheets('/checklist/#note=none&same-industry=yes&met-in-person=yes&looks-fake=no', format, true, true)).toBe(1);
    expect(await sheets('/checklist/#note=none&same-industry=yes', format, true, true)).toBe(1);
  });

  it.each(formats)('the card fits one sheet of %s', async (format) => {
    expect(await sheets('/card/', format)).toBe(1);
  });
});
