import { describe, expect, it } from 'vitest';
import { site, useBrowser } from './browser.ts';
import { bareNames } from './bare-names.ts';
import { decision, expectSaid, keep, openCard, openPart, typeNames } from './triage.ts';

const at = `${site().at}/triage/`;
const visitor = useBrowser();

describe('names of people', () => {
  it('are left alone by translators where they are searched for, taken out, ticked off, and come a second time', async () => {
    const names = ['דנה לוי', 'Ada Okoye', 'Ivo Lund'];
    const page = await visitor.page(at);
    const none = async (): Promise<void> => expect(await bareNames(page, names)).toEqual([]);
    await typeNames(page, names.join('\n'));
    await keep(page, 'On this device');
    await page.getByRole('searchbox').fill('Ada Okoye');
    await page.getByRole('button', { name: 'Show only “Ada Okoye”' }).click();
    await page.getByRole('group', { name: 'Words' }).waitFor();
    await none();
    await page.getByRole('group', { name: 'Words' }).getByRole('button').click();
    await openCard(page, 'דנה לוי');
    await decision(page, 'Accept').press('Enter');
    await expectSaid(page, 'Accept: דנה לוי.');
    await none();
    await openPart(page, 'Working list');
    await page.locator('.to-do input').first().click();
    await expectSaid(page, 'Accept דנה לוי: done.');
    await none();
    await openPart(page, 'Add people');
    await page.getByRole('textbox', { name: 'Names' }).fill(names.join('\n'));
    await page.getByRole('button', { name: 'Use these names' }).click();
    await page.getByRole('heading', { name: 'What it changes' }).waitFor();
    await none();
    await openPart(page, 'Where it is falling');
    await page.getByText(/^The log:/).click();
    expect(await page.locator('.log').innerText()).toContain('דנה לוי');
    await none();
  });
});
