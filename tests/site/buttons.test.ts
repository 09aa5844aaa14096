import { describe, expect, it } from 'vitest';
import { attributes, fileAt, pagePaths } from './built.ts';
import { expectVerdict, site, useBrowser } from './browser.ts';
import { keep, openCard, typeNames } from './triage.ts';

const { at, dir } = site();
const visitor = useBrowser();
const TABLE = '/guide/when-to-decline/#what-happens-after-each-button';

describe('What happens after each button', () => {
  it('is one table, which says what waiting does too', () => {
    const html = fileAt(dir, '/guide/when-to-decline/') ?? '';
    expect(attributes(html, 'id')).toContain('what-happens-after-each-button');
    for (const button of ['Accept', 'Ignore', 'I don’t know this person', 'Report', 'Block', 'Nothing at all', 'The sender withdraws it'])
      expect(html).toContain(`>${button}<`);
  });

  it.each(pagePaths(dir).filter((path) => /^\/$|^\/(?:rules|guide|embed)\/.+/.test(path)))('is linked beside the verdict of %s', (path) => {
    expect(attributes(fileAt(dir, path) ?? '', 'href')).toContain(TABLE);
  });

  it.each([
    ['note=none', 'Decline, so far'],
    ['met-in-person=yes', 'Accept, so far'],
    ['note=none&same-industry=yes', 'Ask first, so far'],
    ['looks-fake=yes&connected=yes', 'Remove, final'],
    ['note=none&message=waiting', 'Wait, so far'],
  ])('is linked from what to do after %s', async (answers, line) => {
    const page = await visitor.page(`${at}/checklist/#${answers}`);
    await page.getByRole('link', { name: 'All questions' }).click();
    await expectVerdict(page, line);
    expect(await page.locator('.do-now').getByRole('link', { name: 'What each button does' }).getAttribute('href')).toBe(TABLE);
  });

  it('is linked from the card of a pile', async () => {
    const page = await visitor.page(`${at}/triage/`);
    await typeNames(page, 'Ines Okafor');
    await keep(page, 'Only until you close this tab');
    await openCard(page, 'Ines Okafor');
    expect(await page.getByRole('link', { name: 'What each button does' }).getAttribute('href')).toBe(TABLE);
  });
});
