import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { card2019, card2026, cardUnmarked, listed, shared, type Card } from '../archive/paste/page.ts';
import { audit, site, useBrowser } from './browser.ts';
import { expectSaid, keep, openCard, openPart, reload } from './triage.ts';

const at = `${site().at}/triage/`;
const visitor = useBrowser();

const ADA: Card = { name: 'Ada Okoye', slug: 'ada-okoye-demo', verb: 'wants to connect', headline: 'Buyer at Nordhafen Foods' };
const MUTUAL = `${shared('Ben Castell', 'ben-castell-demo')}and 12 other mutual connections`;
const STANDARD = 'Since you are a person I trust, I wanted to invite you to join my network on LinkedIn.';
const cards = [
  card2026({ ...ADA, mutual: MUTUAL, when: 'Yesterday', note: STANDARD }),
  card2026({ ...ADA, name: 'Ivo Lund', slug: 'ivo-lund-demo', headline: 'Coach', mutual: '3 mutual connections' }, 2),
  card2026(
    {
      ...ADA,
      name: 'Dora Test',
      slug: 'dora-demo',
      labels: [],
      title: `<a href="https://www.linkedin.com/in/dora-demo/">Dora Test</a> invited you to follow Testwerk`,
    },
    3,
  ),
];
const LIST = listed(cards.join(''), '<h1>Manage invitations</h1><div>All (47)</div>');

/** Copies all of an invented page by hand. */
async function copy(context: BrowserContext, html: string): Promise<void> {
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><meta charset="utf-8"><style>p { color: #222 }</style>${html}` }),
  );
  await page.goto('https://invented.example/');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  await page.close();
}

/** Opens the way in and pastes what was copied into the box. */
async function pasted(html: string): Promise<Page> {
  const context = await visitor.context();
  await copy(context, html);
  const page = await visitor.visit(context, at);
  await page.getByRole('textbox', { name: 'Names' }).focus();
  await page.keyboard.press('ControlOrMeta+V');
  return page;
}

const found = (page: Page, count: string) => page.getByRole('heading', { name: `${count} to go through` }).waitFor();
const person = (page: Page, name: string) => page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name }) });

describe('invitations copied from a page and pasted', () => {
  it('are shown by name with what was seen of each, and used with where it was read', async () => {
    const page = await pasted(LIST);
    await found(page, '2 people');
    expect(await audit(page)).toEqual([]);
    const ada = await person(page, 'Ada Okoye').innerText();
    expect(ada).toMatch(/Buyer at Nordhafen Foods[^]*13 shared connections · Yesterday[^]*“Since you are[^]*You share many connections/);
    expect(await person(page, 'Ivo Lund').innerText()).toMatch(/3 shared connections[^]*few connections/);
    const text = await page.locator('.triage').innerText();
    expect(text).toContain('1 to follow a company’s page (from Dora Test)');
    expect(text).toContain('3 of the 47 LinkedIn shows');
    await page.getByLabel(/^From how many shared/).fill('3');
    await expect.poll(() => person(page, 'Ivo Lund').innerText()).toMatch(/You share many connections/);
    await page.getByRole('checkbox', { name: 'Ivo Lund' }).uncheck();
    await page.getByRole('button', { name: 'Use 1 person' }).waitFor();
    await keep(page, 'On this device');
    // What was answered as they came in stands there as a tick, and is not asked for again.
    await openPart(page, 'Whom you know');
    const many = page.getByRole('group', { name: 'Ada Okoye' }).getByRole('button', { name: 'Shared' });
    expect(await page.getByLabel(/^Many shared/).count()).toBe(0);
    for (const pressed of ['true', 'false', 'true']) {
      await expect.poll(() => many.getAttribute('aria-pressed')).toBe(pressed);
      await many.click();
    }
    await openPart(page, 'The desk');
    await openCard(page, 'Ada Okoye');
    expect(await page.locator('.file').innerText()).toMatch(/what you pasted, card 1/i);
    await reload(page);
    await page.locator('#card-name').waitFor();
    expect(await page.evaluate(() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage))).not.toContain('Ben Castell');
  });

  it('are added to with the next part, whoever is there already once', async () => {
    const page = await pasted(LIST);
    await found(page, '2 people');
    await copy(
      page.context(),
      listed(cards.slice(0, 1).join('') + card2026({ ...ADA, name: 'Eva Sundal', slug: 'eva-demo' }, 9), '<div>All (47)</div>'),
    );
    await page.bringToFront();
    await page.getByRole('textbox', { name: 'The next part' }).focus();
    await page.keyboard.press('ControlOrMeta+V');
    await found(page, '3 people');
    await page.getByRole('textbox', { name: 'The next part' }).fill('Wren Hale');
    await page.getByRole('button', { name: 'Add these' }).click();
    await found(page, '4 people');
  });

  it.each([
    ['of 2019', listed([ADA, { ...ADA, name: 'Ivo Lund', slug: 'ivo-demo' }].map((card) => card2019(card)).join(''))],
    [
      'without marks',
      listed(`<ul>${[ADA, { ...ADA, name: 'Ivo Lund', slug: 'ivo-demo' }].map((card) => cardUnmarked(card)).join('')}</ul>`),
    ],
  ])('in a layout %s come out the same', async (_, html) => {
    const page = await pasted(html);
    await found(page, '2 people');
    expect(await page.locator('.people-found strong').allInnerTexts()).toEqual(['Ada Okoye', 'Ivo Lund']);
  });

  it('that were cut or not understood are shown as text, and hostile HTML stays text', async () => {
    const hostile = '&lt;img src=x onerror="document.title=1"&gt;';
    const page = await pasted(
      LIST +
        card2026({ ...ADA, name: 'Wren Hale', slug: 'wren-demo', verb: `${hostile} さん`, labels: [] }, 8) +
        '<script>document.title = 1</script>',
    );
    await found(page, '2 people');
    await page.getByText('Not understood: 1 card').waitFor();
    expect(await page.locator('.passage').innerText()).toContain('<img src=x onerror=');
    expect(await page.locator('.triage img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });
});

it('Names that stand in the box already are read with the paste, and are no part of what LinkedIn shows', async () => {
  const context = await visitor.context();
  await copy(context, LIST);
  const page = await visitor.visit(context, at);
  const box = page.getByRole('textbox', { name: 'Names' });
  await box.fill('Wren Hale\nIvo Lund | https://www.linkedin.com/in/ivo-lund-demo');
  await box.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await found(page, '3 people');
  expect(await page.locator('.people-found strong').allInnerTexts()).toEqual(['Ada Okoye', 'Ivo Lund', 'Wren Hale']);
  expect(await page.locator('.triage').innerText()).toContain('3 of the 47 LinkedIn shows');
});

describe('a part of the reader that does not arrive', () => {
  const german = listed(
    card2026({ ...ADA, verb: 'möchte Kontakt mit Ihnen aufnehmen' }) + card2026({ ...ADA, name: 'Ivo Lund', slug: 'ivo-demo' }, 2),
  );

  it('is said, nothing is lost, and pasting again reads it', async () => {
    const context = await visitor.context({ serviceWorkers: 'block' });
    await context.route('**/marked-*', (route) => route.abort());
    await copy(context, german);
    const page = await visitor.visit(context, at);
    const box = page.getByRole('textbox', { name: 'Names' });
    await box.fill('Wren Hale');
    await box.focus();
    await page.keyboard.press('ControlOrMeta+V');
    await page.getByRole('alert').filter({ hasText: 'could not be loaded. Check that you are online, then paste again' }).waitFor();
    expect(await box.inputValue()).toBe('Wren Hale');
    await context.unroute('**/marked-*');
    await page.keyboard.press('ControlOrMeta+V');
    await found(page, '3 people');
  });

  it('is done without where it holds words alone, which come in another way as well', async () => {
    const context = await visitor.context({ serviceWorkers: 'block' });
    await context.route('**/_astro/de.*', (route) => route.fulfill({ status: 404 }));
    await copy(context, german);
    const page = await visitor.visit(context, at);
    await page.getByRole('textbox', { name: 'Names' }).focus();
    await page.keyboard.press('ControlOrMeta+V');
    await found(page, '2 people');
  });
});

describe('a list in which nobody asks to connect', () => {
  it.each([
    [
      'There is no invitation in what you pasted.',
      '<a href="https://www.linkedin.com/in/kim-demo">Me</a><h1>Manage invitations</h1><p>No pending invitations</p>',
    ],
    ['Nobody in what you pasted asks to connect.', listed(cards[2] ?? '')],
    ['Nobody in what you pasted could be read for certain.', listed(card2026({ ...ADA, verb: 'さん', labels: [] }))],
  ])('says so: %s', async (sentence, html) => {
    const page = await pasted(html);
    await page.getByRole('heading', { name: 'Nobody to go through' }).waitFor();
    await page.getByText(sentence).waitFor();
    expect(await page.getByText('Rules this can decide').count()).toBe(0);
    expect(await audit(page)).toEqual([]);
  });
});

describe('a page that is no list of received invitations', () => {
  it.each([
    [
      'These are invitations you sent',
      '<div role="listitem"><a href="https://www.linkedin.com/in/hana-demo/"><img alt="Hana Proof’s profile picture"><p>Hana Proof</p><p>Agronomist</p><p>Sent 2 weeks ago</p></a><button aria-label="Withdraw invitation sent to Hana Proof">Withdraw</button></div>',
    ],
    [
      'This is somebody’s profile',
      '<h1>Ada Okoye</h1><a href="https://www.linkedin.com/in/ada-okoye-demo/overlay/contact-info/">Contact info</a><p>500+ connections</p><h2>Experience</h2>',
    ],
    ['These are messages', '<h1>Messaging</h1><a href="https://www.linkedin.com/messaging/thread/1/">Tom</a><p>Compose message</p>'],
  ])('is refused in one sentence: %s', async (sentence, html) => {
    const page = await pasted(html);
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Names' }).inputValue()).toBe('');
  });

  it('goes into the box as text, where it is names with links', async () => {
    const page = await pasted('<p><a href="https://www.linkedin.com/in/ada-okoye-demo/">Ada Okoye</a></p><p>Ivo Lund</p>');
    await expect.poll(() => page.getByRole('textbox', { name: 'Names' }).inputValue()).toMatch(/Ada Okoye\s+Ivo Lund/);
    await page.getByRole('button', { name: 'Use these names' }).click();
    await found(page, '2 people');
  });
});

it('A long list shows the first twenty, finds the others, and uses those that are ticked', async () => {
  const page = await visitor.page(at);
  await page
    .getByRole('textbox', { name: 'Names' })
    .fill(Array.from({ length: 30 }, (_, i) => `Person ${String.fromCharCode(65 + (i % 26))}${i}`).join('\n'));
  await page.getByRole('button', { name: 'Use these names' }).click();
  await found(page, '30 people');
  expect(await page.locator('.people-found li').count()).toBe(20);
  await page.getByLabel('Find a name').fill('d29');
  await page.getByRole('checkbox', { name: 'Person D29' }).uncheck();
  await page.getByRole('button', { name: 'Use 29 people' }).waitFor();
  await keep(page, 'Only until you close this tab');
  await expectSaid(page, /^29 people opened/);
});
