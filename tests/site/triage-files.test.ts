import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site, useBrowser } from './browser.ts';
import { expectSaid, keep, openCard, openPart, THREE, typeNames } from './triage.ts';

const at = `${site().at}/triage/`;
const visitor = useBrowser();
const link = (slug: string) => `https://www.linkedin.com/in/${slug}`;
const HEAD = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl';
const invited = (name: string, slug: string, day = '6/1/26', owner = 'Jordan Pike') =>
  `${name},${owner},"${day}, 1:00 PM",,INCOMING,${link(slug)},${link(owner.toLowerCase().replace(' ', '-'))}-demo`;
const invitations = (...rows: readonly string[]) => ({ name: 'Invitations.csv', text: [HEAD, ...rows].join('\n') });

const choose = (page: Page, files: readonly { name: string; text: string }[]) =>
  page
    .getByLabel('The zip, several zips, or CSV files out of it')
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })));
const found = (page: Page) => page.getByRole('heading', { name: /to go through$/ }).waitFor();

describe('the report', () => {
  it('asks once how dates of a spreadsheet are to be read, and reads them so', async () => {
    const page = await visitor.page(at);
    const connections = { name: 'Connections.csv', text: `First Name,Last Name,URL,Connected On\nIda,Noor,${link('ida-demo')},03/08/2026` };
    await choose(page, [invitations(invited('Ida Noor', 'ida-demo'), invited('Ines Okafor', 'ines-demo')), connections]);
    await found(page);
    await page.getByRole('heading', { name: 'One date can be read two ways' }).waitFor();
    await page.getByText('It looks day-first: “03/08/2026”').waitFor();
    await page.getByRole('button', { name: 'Day first: 3 August 2026' }).click();
    await expectSaid(page, 'One date read with the day first.');
    await page.getByRole('heading', { name: 'One date can be read two ways' }).waitFor({ state: 'detached' });
    await page.getByText('3 August 2026 (the newest date in the files)').waitFor();
  });

  it('asks whether numbers in place of dates are days that a spreadsheet counted, after dates that can be read two ways', async () => {
    const page = await visitor.page(at);
    const rows = [`Ida,Noor,${link('ida-demo')},46279`, `Theo,Grant,${link('theo-demo')},03/08/2026`];
    const connections = { name: 'Connections.csv', text: `First Name,Last Name,URL,Connected On\n${rows.join('\n')}` };
    await choose(page, [invitations(invited('Ida Noor', 'ida-demo'), invited('Ines Okafor', 'ines-demo')), connections]);
    await found(page);
    await page.getByRole('button', { name: 'Day first: 3 August 2026' }).click();
    await page.getByRole('heading', { name: 'One date is a number. Did a spreadsheet count the days?' }).waitFor();
    await page.getByRole('button', { name: 'Yes, read them so: 14 September 2026' }).click();
    await expectSaid(page, 'One date read as days that were counted.');
    await page.getByText('14 September 2026 (the newest date in the files)').waitFor();
  });

  it('says why there is nobody to go through, and what is not known, where a file is missing', async () => {
    const page = await visitor.page(at);
    const connections = {
      name: 'Connections.csv',
      text: `First Name,Last Name,URL,Connected On\nIda,Noor,${link('ida-demo')},03 Aug 2099`,
    };
    await choose(page, [connections]);
    await found(page);
    await page.getByText('Who invited you stands in Invitations.csv').waitFor();
    await page.getByText('This day has not come yet').waitFor();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await choose(page, [invitations(invited('Ida Noor', 'ida-demo'))]);
    await found(page);
    await expect
      .poll(() => page.locator('.facts').innerText())
      .toMatch(/Already connected, and hidden\s+Not known without Connections\.csv/);
  });

  it('is red for the three main files alone: an empty side file is one quiet line', async () => {
    const page = await visitor.page(at);
    await choose(page, [
      invitations(invited('Ida Noor', 'ida-demo')),
      { name: 'Endorsement_Received_Info.csv', text: 'Endorsement Date,Skill Name\n' },
    ]);
    await found(page);
    await page.getByText('Endorsement_Received_Info.csv was left out; no person hangs on it.').waitFor();
    expect(await page.locator('.notice.problem').count()).toBe(0);
    await page.getByRole('button', { name: 'Don’t use it' }).click();
    await choose(page, [invitations(invited('Ida Noor', 'ida-demo')), { name: 'Connections.csv', text: 'Vorname,Nachname\nIda,Noor\n' }]);
    await found(page);
    await page.locator('.notice.problem', { hasText: 'One file could not be used' }).waitFor();
  });

  it('opens a save file that was dropped among others as what it is', async () => {
    const page = await visitor.page(at);
    await typeNames(page, THREE);
    await keep(page, 'Only until you close this tab');
    await openPart(page, 'Where it is falling');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download a save file' }).first().click();
    const path = await (await download).path();
    const other = await visitor.page(at);
    await other.getByLabel('The zip, several zips, or CSV files out of it').setInputFiles(path);
    await other.getByText(/^Saved on .* steps\.$/).waitFor();
    await keepSaved(other);
  });
});

const keepSaved = async (page: Page) => {
  await page.getByRole('radio', { name: 'Only until you close this tab' }).check();
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.locator('.pile-menu').waitFor();
};

describe('a later export', () => {
  it('asks about a new link, names what lapsed, and is one step that undo takes back', async () => {
    const page = await visitor.page(at);
    await choose(page, [
      invitations(invited('Ida Noor', 'ida-demo', '1/5/26'), invited('Ines Okafor', 'ines-demo'), invited('Theo Grant', 'theo-demo')),
    ]);
    await keep(page, 'Only until you close this tab');
    await openPart(page, 'Add people');
    await choose(page, [
      invitations(invited('Ines Okafor', 'ines-new-demo'), invited('Theo Grant', 'theo-demo'), invited('Wren Hale', 'wren-demo', '9/1/26')),
    ]);
    const changes = page.locator('.changes');
    await expect
      .poll(() => changes.innerText())
      .toMatch(
        /New: 1 person[^]*Wren Hale[^]*Same name and day, with a new link[^]*Ines Okafor[^]*the same person[^]*Lapsed: 1 person[^]*Ida Noor/,
      );
    await page.getByRole('checkbox', { name: /Ines Okafor.*the same person/ }).uncheck();
    await expect.poll(() => changes.innerText()).toMatch(/New: 2 people/);
    await page.getByRole('checkbox', { name: /Ines Okafor.*the same person/ }).check();
    await page.getByRole('button', { name: 'Use it', exact: true }).click();
    await expectSaid(page, 'Added: 1 person. Undo takes it all back.');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expectSaid(page, /^Taken back: Opened 3 people/);
  });

  it('that is older changes nobody: it names whom it alone has, and whoever was taken out stays out', async () => {
    const page = await visitor.page(at);
    const dated = (date: string, ...rows: readonly string[]) => ({
      name: `Basic_LinkedInDataExport_${date}-2026.csv`,
      text: [HEAD, ...rows].join('\n'),
    });
    const [ida, ines, theo] = [invited('Ida Noor', 'ida-demo'), invited('Ines Okafor', 'ines-demo'), invited('Theo Grant', 'theo-demo')];
    await choose(page, [dated('09-20', ida, ines)]);
    await keep(page, 'Only until you close this tab');
    await openCard(page, 'Ines Okafor');
    await page.getByText('Written to them, connected, or not for this pile?').click();
    await page.getByRole('button', { name: /^Take Ines Okafor/ }).click();
    await expectSaid(page, 'Taken out of the pile: Ines Okafor.');
    await openPart(page, 'Add people');
    await choose(page, [dated('08-01', ines, theo)]);
    const changes = page.locator('.changes');
    await expect
      .poll(() => changes.innerText())
      .toMatch(/This export is older than what is here\.[^]*In this older export alone: 1 person[^]*Theo Grant/);
    expect(await changes.innerText()).not.toMatch(/No longer in it|New:/);
    await page.getByText('You took 1 person out of this pile before').waitFor();
    expect(await page.getByRole('checkbox', { name: /^Ines Okafor/ }).isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Use it', exact: true }).click();
    await expectSaid(page, 'Added: 1 person. Undo takes it all back.');
    await page.getByRole('heading', { name: 'The desk' }).waitFor();
    await expect.poll(() => page.locator('.row-open').allInnerTexts()).toHaveLength(1);
  });

  it('of somebody else is told also where the first held one invitation and no profile', async () => {
    const page = await visitor.page(at);
    await choose(page, [invitations(invited('Ida Noor', 'ida-demo'))]);
    await keep(page, 'Only until you close this tab');
    await openPart(page, 'Add people');
    await choose(page, [invitations(invited('Theo Grant', 'theo-demo', '6/1/26', 'Maya Lindgren'))]);
    await page.locator('.notice.problem', { hasText: 'the export of Maya Lindgren. This pile is Jordan Pike’s.' }).waitFor();
  });

  it('of somebody else is told, and kept apart unless the reader says it is theirs', async () => {
    const page = await visitor.page(at);
    await choose(page, [invitations(...['a', 'b', 'c'].map((slug) => invited(`Person ${slug}`, `${slug}-demo`)))]);
    await keep(page, 'Only until you close this tab');
    await openPart(page, 'Add people');
    await choose(page, [
      invitations(...['d', 'e', 'f'].map((slug) => invited(`Person ${slug}`, `${slug}-demo`, '6/1/26', 'Maya Lindgren'))),
    ]);
    await page
      .locator('.notice.problem', { hasText: 'This looks like the export of Maya Lindgren. This pile is Jordan Pike’s.' })
      .waitFor();
    expect(await page.getByRole('button', { name: 'Use it', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Don’t use it' }).click();
    await page.getByRole('heading', { name: /^Add names/ }).waitFor();
  });
});
