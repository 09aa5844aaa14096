import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoExport } from '#archive/demo/index.ts';
import { zipOf } from '../archive/files.ts';
import { audit, site, sites, useBrowser } from './browser.ts';
import { hold } from './hold.ts';
import { decision, expectSaid, keep, openCard, openPart, place, placeCounts, untilKept, wayOf } from './triage.ts';

const at = `${site().at}/triage/`;
const visitor = useBrowser();

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const choose = (page: Page, files: readonly { name: string; text: string }[]) =>
  page.getByLabel('The zip, several zips, or CSV files out of it').setInputFiles(files.map(({ name, text }) => file(name, text)));
const HEAD = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl';
const invitation = (name: string, slug: string, note = '', date = '6/1/26, 7:02 AM') =>
  `"${name.replaceAll('"', '""')}",Jordan Pike,"${date}","${note.replaceAll('"', '""')}",INCOMING,https://www.linkedin.com/in/${slug},https://www.linkedin.com/in/jordan-pike-demo`;
const connections = (...rows: readonly string[]) =>
  ['Notes:', '"About missing addresses …"', '', 'First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...rows].join('\n');

describe.each(sites())('an export under $base', ({ at: root }) => {
  it('is opened from the demo in a worker, reported, and hides who is connected already', async () => {
    const page = await visitor.page(`${root}/triage/`);
    await page.getByRole('button', { name: 'Open the demo' }).click();
    await page.getByRole('heading', { name: /people to go through$/ }).waitFor();
    expect(await page.locator('.triage').innerText()).toContain('Everyone in it is invented.');
    expect(await audit(page)).toEqual([]);
    await keep(page, 'Only until you close this tab');
    const counts = await placeCounts(page);
    expect(counts['To decide']).toBeGreaterThan(40);
    expect(counts['Already connected']).toBeGreaterThan(0);
  });
});

describe('the report', () => {
  it('keeps the way on in view on a phone, covers nobody who has the focus, and asks first where names are kept', async () => {
    const page = await visitor.page(at, { viewport: { width: 360, height: 640 } });
    await choose(page, demoExport({ seed: 3, size: 60 }));
    const use = page.getByRole('button', { name: /^Use \d/ });
    await use.waitFor();
    const top = async (): Promise<number> => (await use.boundingBox())?.y ?? NaN;
    expect(await top()).toBeLessThan(640 - 44);
    await page.getByRole('searchbox', { name: 'Find a name' }).focus();
    for (let stop = 0; stop < 20; stop += 1) {
      await page.keyboard.press('Tab');
      const bottom = await page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? NaN);
      expect(bottom).toBeLessThanOrEqual(await top());
    }
    await use.click();
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('keeping');
    await keep(page, 'Only until you close this tab');
    expect((await placeCounts(page))['To decide']).toBeGreaterThan(40);
  });

  it('shows hostile cells as text, counts what it left out, and runs nothing', async () => {
    const page = await visitor.page(at);
    const hostile = '<img src=x onerror="document.title=1">';
    await choose(page, [
      {
        name: 'Invitations.csv',
        text: [
          HEAD,
          invitation(hostile, 'hostile-demo', `=cmd|' /C calc'!A0 ${hostile}`),
          invitation('Ines Okafor', 'ines-demo', '', 'soon'),
        ].join('\n'),
      },
      { name: 'Logins.csv', text: 'Login Date,IP\n2026,1' },
    ]);
    await page.getByRole('heading', { name: /to go through$/ }).waitFor();
    expect(await page.locator('.triage').innerText()).toMatch(/One date is in no known form, or before 2000 \(“soon”\)/);
    expect(await page.getByText(/^Not read: 1 file/).count()).toBe(1);
    await keep(page, 'On this device');
    await openCard(page, hostile);
    expect(await page.locator('.card-note').innerText()).toContain(hostile);
    expect(await page.locator('.triage img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });

  it('folds its table away where all went well, and shows messages as text beside the question what they wrote', async () => {
    const page = await visitor.page(at);
    const hostile = 'About Oslo <img src=x onerror="document.title=1">';
    const [ines, jordan] = ['ines-demo', 'jordan-pike-demo'].map((slug) => `https://www.linkedin.com/in/${slug}`);
    const message = (day: string, text: string): string =>
      `a,Ines Okafor,${ines},Jordan Pike,${jordan},2026-06-${day} 12:00:00 UTC,"${text.replaceAll('"', '""')}",No`;
    const theo = invitation('Theo Grant', 'theo-demo', '', '6/10/26, 7:02 AM');
    await choose(page, [
      { name: 'Invitations.csv', text: [HEAD, invitation('Ines Okafor', 'ines-demo'), theo].join('\n') },
      { name: 'Connections.csv', text: connections('Wren,Hale,,,,,01 May 2026') },
      {
        name: 'messages.csv',
        text: `CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT,IS MESSAGE DRAFT\n${message('02', hostile)}\n${message('01', 'The first')}`,
      },
    ]);
    await page.getByRole('heading', { name: /to go through$/ }).waitFor();
    expect(await page.locator('.triage table').isVisible()).toBe(false);
    await page.getByText('All 3 files were read without trouble').click();
    await page.locator('.triage table').waitFor({ state: 'visible' });
    await keep(page, 'On this device');
    await openCard(page, 'Ines Okafor');
    const words = page.locator('.card-note:visible');
    expect(await words.allInnerTexts()).toEqual([expect.stringContaining(hostile)]);
    expect(await words.allInnerTexts()).toEqual([expect.stringContaining('2 June 2026')]);
    await page.getByText('An earlier message').click();
    await expect.poll(() => words.count()).toBe(2);
    expect(await words.last().innerText()).toContain('The first');
    expect(await page.locator('.triage img').count()).toBe(0);
  });

  it.each([{ stored: false }, { stored: true }])(
    'uses nothing of a file in a zip that is not what was packed (stored: $stored)',
    async ({ stored }) => {
      const page = await visitor.page(at);
      const invitations = [HEAD, invitation('Ines Okafor', 'ines-demo')].join('\n');
      const zip = zipOf(
        { 'Connections.csv': connections('Wren,Hale,,,,,01 May 2026'), 'Invitations.csv': invitations },
        { 'Invitations.csv': { crc: 1, stored } },
      );
      await page
        .getByLabel('The zip, several zips, or CSV files out of it')
        .setInputFiles([{ name: 'export.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) }]);
      await page.getByRole('heading', { name: 'Nobody to go through' }).waitFor();
      expect(await page.locator('.problem').allInnerTexts()).toContainEqual(
        expect.stringMatching(/Invitations\.csv.*damaged: what was unpacked is not what was packed/s),
      );
    },
  );

  it('calls a file that gives no row an error, with the header found', async () => {
    const page = await visitor.page(at);
    await choose(page, [{ name: 'Invitations.csv', text: 'Von,An,Gesendet\nA,B,C\n' }]);
    await page.getByRole('heading', { name: 'Nobody to go through' }).waitFor();
    expect(await page.locator('.problem').allInnerTexts()).toContainEqual(expect.stringMatching(/Von/));
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('heading', { name: 'Paste or type names' }).waitFor();
  });
});

describe('reading', () => {
  it('can be stopped, keeps nothing, and can be done again', async () => {
    const context = await visitor.context();
    // However fast the machine is, the reading is not over before somebody presses.
    // Whoever asked for it was stopped when it comes.
    const release = await hold(context, '**/worker-*', (route) => route.continue().catch(() => undefined));
    const page = await visitor.visit(context, at);
    await choose(page, demoExport({ seed: 3, size: 200, messages: 4000 }));
    await page.getByRole('button', { name: 'Stop' }).click();
    release();
    await expectSaid(page, 'Stopped. Nothing was kept.');
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    await choose(page, demoExport({ seed: 3, size: 20 }));
    await page.getByRole('heading', { name: /to go through$/ }).waitFor();
  });

  it('sends nothing anywhere, and says what to do where the reading part cannot be fetched', async () => {
    const context = await visitor.context({ serviceWorkers: 'block' });
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    const page = await visitor.visit(context, at);
    await page.waitForLoadState('networkidle');
    const before = asked.length;
    await choose(page, demoExport({ seed: 5, size: 20 }));
    await page.getByRole('heading', { name: /to go through$/ }).waitFor();
    // Besides the reader, what every page fetches at the first touch of anything.
    const paths = asked.slice(before).map((url) => new URL(url).pathname);
    expect(paths.filter((path) => !/^\/_astro\/first-touch\..*\.js$/.test(path))).toEqual([
      expect.stringMatching(/^\/_astro\/worker-.*\.js$/),
    ]);
    await page.getByRole('button', { name: 'Don’t use it' }).click();
    await context.route('**/worker-*', (route) => route.abort());
    await choose(page, demoExport({ seed: 5, size: 20 }));
    await expect.poll(() => page.getByRole('alert').allInnerTexts()).toContainEqual(expect.stringContaining('could not be loaded'));
    await context.unroute('**/worker-*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: /to go through$/ }).waitFor();
  });
});

it('A pile is as it was when the tab dies while an export is read, as one short of memory does', async () => {
  const context = await visitor.context();
  const page = await visitor.visit(context, at);
  await choose(page, [
    { name: 'Invitations.csv', text: [HEAD, invitation('Ines Okafor', 'ines-demo'), invitation('Wren Hale', 'wren-demo')].join('\n') },
  ]);
  await keep(page, 'On this device');
  await openCard(page, 'Ines Okafor');
  await decision(page, 'Decline').press('Enter');
  await expectSaid(page, /^Decline: /);
  await untilKept(page);
  await openPart(page, 'Add people');
  await choose(page, demoExport({ seed: 3, size: 200, messages: 4000 }));
  await page.getByRole('button', { name: 'Stop' }).waitFor();
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => undefined); // answered by nobody
  await crashed;
  const next = await visitor.visit(context, `${at}#queue`);
  await expect.poll(() => wayOf(next)).toBe('1 of 2');
});

describe('files', () => {
  it('can be dropped', async () => {
    const page = await visitor.page(at);
    const text = [HEAD, invitation('Ines Okafor', 'ines-demo')].join('\n');
    await page.locator('.drop').evaluate((place, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'Invitations.csv'));
      place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, text);
    await page.getByRole('heading', { name: '1 person to go through' }).waitFor();
  });
});

describe('a later export', () => {
  it('finishes who became a connection, adds who is new, and leaves decisions alone', async () => {
    const page = await visitor.page(at);
    await choose(page, [
      {
        name: 'Invitations.csv',
        text: [
          HEAD,
          invitation('Ines Okafor', 'ines-demo'),
          invitation('Zoë Brandt', 'zoë-demo'),
          invitation('Wren Hale', 'wren-demo'),
        ].join('\n'),
      },
    ]);
    await page.getByRole('heading', { name: '3 people to go through' }).waitFor();
    await keep(page, 'On this device');
    await openCard(page, 'Wren Hale');
    await decision(page, 'Decline').press('Enter');
    await openPart(page, 'Add people');
    await choose(page, [
      {
        name: 'Invitations.csv',
        text: [
          HEAD,
          invitation('Zoë Brandt', 'zoë-demo'),
          invitation('Wren Hale', 'wren-demo'),
          invitation('Kofi Mensah', 'kofi-demo', '', '6/20/26, 1:00 PM'),
        ].join('\n'),
      },
      { name: 'Connections.csv', text: connections('Zoë,Brandt,https://www.linkedin.com/in/zo%C3%AB-demo,,Northwind,Editor,10 Jun 2026') },
    ]);
    await page.getByRole('heading', { name: 'What it changes' }).waitFor();
    const changes = await page.locator('.changes').innerText();
    expect(changes).toMatch(
      /Became connections: 1 person[^]*Zoë Brandt[^]*New: 1 person[^]*Kofi Mensah[^]*No longer in it: 1 person[^]*Ines Okafor[^]*Close this one[^]*1 person here already/,
    );
    await page.getByRole('button', { name: 'Use it', exact: true }).click();
    await expect.poll(() => placeCounts(page)).toMatchObject({ 'To decide': 1, Decided: 3 });
    await place(page, 'Decided').click();
    expect(await page.locator('.rows').innerText()).toMatch(/Wren Hale/);
  });
});

describe('a rule’s page', () => {
  it('tells on how many of the reader’s invitations the rule fires, and nothing to anyone else', async () => {
    const stranger = await visitor.page(`${site().at}/rules/no-personal-note/`);
    const context = stranger.context();
    expect(await stranger.locator('[data-fired]').isVisible()).toBe(false);
    const page = await visitor.visit(context, at);
    await choose(page, [
      {
        name: 'Invitations.csv',
        text: [
          HEAD,
          invitation('Ines Okafor', 'ines-demo'),
          invitation('Wren Hale', 'wren-demo'),
          invitation('Kofi Mensah', 'kofi-demo', 'We met at the fair in Lund.'),
        ].join('\n'),
      },
    ]);
    await page.getByRole('heading', { name: '3 people to go through' }).waitFor();
    await keep(page, 'On this device');
    await untilKept(page);
    await stranger.reload();
    await expect
      .poll(() => stranger.locator('[data-fired]').innerText())
      .toBe('It holds for 2 of the 3 invitations in your pile. Counted on this device.');
  });
});
