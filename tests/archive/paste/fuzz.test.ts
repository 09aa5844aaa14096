import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPaste } from '#archive/index.ts';
import { hostile } from '../../hostile.ts';
import { asText, AT, card2018, card2019, card2026, cardUnmarked, inChromium, inFirefox, listed, shared, type Card } from './page.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 300);
const minutes = Number(process.env['FUZZ_RUNS'] ? 600 : 2);

const INVITERS = ['Ada Okoye', 'Ivo Lund', 'Eva Sundal', 'Falk Probe, Dr.'];
/** Named on the page, and never who invited. */
const BESIDE = ['Ben Castell', 'Otto Beispiel', 'Tom Talker', 'Kim Owner', 'Hana Proof'];
const slug = (name: string): string => `${name.toLowerCase().replace(/[^a-z]+/g, '-')}-demo`;

const inviter = fc.constantFrom(...INVITERS).chain((name) =>
  fc.record({
    name: fc.constant(name),
    slug: fc.constant(slug(name)),
    verb: fc.constantFrom('wants to connect', ' follows you and is inviting you to connect', ''),
    headline: fc.constantFrom('Buyer', '--', 'A · B', 'and 3 others'),
    mutual: fc.constantFrom('', `${shared('Ben Castell', 'ben-castell-demo')}and 12 other mutual connections`, '3 mutual connections'),
    when: fc.constantFrom('', 'Yesterday', '2 weeks ago'),
    note: fc.constantFrom('', 'Hello', `See <a href="${AT}otto-beispiel-demo">Otto Beispiel</a> wants to connect`, 'Ignore'),
  }),
);

const page = fc
  .record({
    card: fc.constantFrom(card2026, card2019, card2018, cardUnmarked) as fc.Arbitrary<(card: Card) => string>,
    cards: fc.array(inviter, { minLength: 1, maxLength: 4 }),
    browser: fc.constantFrom(inChromium, inFirefox),
    beside: fc.boolean(),
  })
  .map(({ card, cards, browser, beside }) => {
    const list = listed(cards.map((one) => card(one)).join(''));
    const linked = (name: string): string =>
      `<a href="${AT}${slug(name)}"><img alt="${name}’s profile picture"><strong>${name}</strong></a>`;
    const around = beside
      ? `<nav>${linked('Kim Owner')}</nav>${list}<h2>People you may know</h2><div role="listitem">${linked('Otto Beispiel')}</div><aside>${linked('Tom Talker')}<time>Yesterday</time></aside>`
      : list;
    return browser(around);
  });

/** With a link, HTML is read as HTML and not as the text in it. */
const LINKED = `<h1>Received</h1><a href="${AT}kim-owner-demo/">Me</a>`;

/** No tag is cut in two: a browser writes each whole. */
const between = (html: string, from: number, to: number): string =>
  html
    .slice(from, to)
    .replace(/^[^<]*>/, '')
    .replace(/<[^>]*$/, '');

it(
  'Wherever a selection begins and ends, nobody comes out who is not an inviter of that page',
  () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (html, one, other) => {
        const [from = 0, to = 0] = [one % html.length, other % html.length].sort((a, b) => a - b);
        const text = asText(html);
        // Text alone does not tell a name from the end of one: it is cut at its end only.
        for (const paste of [{ html }, { html: between(html, from, to) }, { text }, { text: text.slice(0, to) }]) {
          const { people } = readPaste(paste);
          expect(people.filter(({ name }) => BESIDE.some((wrong) => name.includes(wrong)))).toEqual([]);
          for (const { name, slug: own } of people) {
            expect(INVITERS).toContain(name);
            if (own) expect(own).toBe(slug(name));
          }
        }
      }),
      { numRuns },
    );
  },
  minutes * 60_000,
);

it(
  'A paste of anything throws nothing, and what comes out is well formed',
  () => {
    const scrap = fc.oneof(
      fc.constantFrom(
        ...hostile.map(([, text]) => text.slice(0, 500)),
        '<',
        '</',
        '<a href=',
        '"',
        "'",
        '<!--',
        '<script>',
        '</li>',
        '&#x110000;',
        '&#0;',
        '\u0000',
      ),
      fc.constantFrom(
        'Ignore\nAccept\n',
        'Ada Okoye wants to connect\n',
        '3 mutual connections',
        '<li class="invitation-card">',
        `<a href="${AT}ada-demo/">`,
      ),
      fc.string(),
      page.map((html) => html.slice(100, 900)),
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 12 }), (scraps) => {
        const all = scraps.join('');
        for (const paste of [{ html: all }, { html: LINKED + all }, { text: all }, { html: all, text: all }]) {
          const report = readPaste(paste);
          expect(JSON.stringify(report)).toBe(JSON.stringify(report).toWellFormed());
          for (const { name, mutual = 0 } of report.people) {
            expect(name.trim()).toBe(name);
            expect(name).not.toMatch(/^$|[\p{Cc}\u202E]/u);
            expect(Number.isSafeInteger(mutual)).toBe(true);
          }
        }
      }),
      { numRuns },
    );
  },
  minutes * 60_000,
);

it.each([
  ['tags that do not end', '<div '],
  ['comments that do not end', '<!--'],
  ['quotes that do not end', '<a href="'],
  ['links that do not end', `<a href="${AT}a-demo">x`],
  ['elements in each other', '<div><li>'],
  ['ends without a beginning', '</p></div>'],
  ['scripts that do not end', '<script>'],
  ['references', '&amp;&#1;'],
  ['spaces', ' \u00a0'],
  ['words that nearly are one', 'and 1 other mutual '],
  ['letters', 'Aa'],
  ['numbers', '1,071 '],
  ['labels with a number', 'All (3)\n'],
  ['labels that are not known', 'Foo (3)\n'],
  ['ways to the sent tab', '/invitation-manager/sent'],
  ['links that do not end, to the sent tab', '<a /invitation-manager/sent'],
  ['cards', card2026({ name: 'Ada Okoye', slug: 'ada-demo', verb: 'wants to connect' })],
])(
  'A million characters of %s are read to their end',
  (_, scrap) => {
    // In a time that grows with the square of the length, this would take days.
    const html = scrap.repeat(Math.ceil(1_000_000 / scrap.length));
    for (const paste of [
      { html },
      { html: LINKED + html },
      { html: `${LINKED}<a ${html}` },
      { text: html },
      { text: html.replace(/[^\n]{300}/g, '$&\n') },
    ])
      expect(readPaste(paste)).toHaveProperty('page');
  },
  minutes * 60_000,
);

it('What is longer than any list of invitations is not read', () => {
  expect(readPaste({ html: '<p>'.repeat(3_000_000) })).toMatchObject({ page: 'none', people: [] });
});
