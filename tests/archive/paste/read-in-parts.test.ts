import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInParts } from '#archive/paste/read-in-parts.ts';
import { readPage } from '#archive/paste/read-paste.ts';
import type { Paste } from '#archive/paste/report.ts';
import { asText, AT, card2019, card2026, cardUnmarked, inChromium, inFirefox, listed, shared, type Card } from './page.ts';
import { inParts } from './parts.ts';
import { ADA, LANGUAGES, listIn, OTHER_PAGES } from './languages.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 1500);
const minutes = Number(process.env['FUZZ_RUNS'] ? 600 : 2);

const BEN = shared('Ben Castell', 'ben-castell-demo');
const IVO: Card = { name: 'Ivo Lund', slug: 'ivo-lund-demo', verb: ' follows you and is inviting you to connect', headline: '--' };
const HEAD = '<h1>Manage invitations</h1><div>All (47)</div><div>Mutual Connections (12)</div>';
const RICH: Card = { ...ADA, mutual: `${BEN}and 12 other mutual connections`, when: 'Yesterday', note: 'Hi Kim, we spoke at the fair.' };

describe.each(LANGUAGES)('LinkedIn’s list of today in $language', (words) => {
  it.each([
    ['HTML from Chromium', ['marked'], (html: string) => ({ html: inChromium(html), text: asText(html) })],
    ['HTML from Firefox', ['marked'], (html: string) => ({ html: inFirefox(html), text: asText(inFirefox(html)) })],
    ['text', ['text'], (html: string) => ({ text: asText(html) })],
  ] as const)('is read as %s by one part', async (_, parts, copied) => {
    const { asked, report } = await inParts(copied(listIn(words)));
    expect(asked).toEqual(parts);
    expect(report).toMatchObject({ page: 'received', total: 47, cut: [], notUnderstood: [] });
    expect(report.people).toMatchObject([
      { name: 'Ada Okoye', headline: 'Buyer', ...(words.mutual ? { mutual: words.mutuals } : {}), when: words.when },
      { name: 'Ivo Lund', headline: 'Coach', when: words.when },
    ]);
  });
});

it.each(LANGUAGES)(
  'The same list without its marks is read in $language, where the pictures over shared connections are no cards',
  async (words) => {
    for (const browser of [inChromium, inFirefox]) {
      const html = browser(listIn(words)).replace(/ (?:role|componentkey|data-view-name)="[^"]*"/g, '');
      const { asked, report } = await inParts({ html, text: asText(html) });
      expect(asked).toEqual(['unmarked']);
      expect(report).toMatchObject({ cut: [], notUnderstood: [] });
      expect(report.people).toMatchObject([
        { name: 'Ada Okoye', headline: 'Buyer', ...(words.mutual ? { mutual: words.mutuals } : {}), when: words.when },
        { name: 'Ivo Lund', headline: 'Coach', when: words.when },
      ]);
    }
  },
);

describe('The part a paste is for', () => {
  const english = (cards: string, head = HEAD): Paste => ({ html: listed(cards, head) });

  it.each([
    ['another layout', english(card2019(ADA) + card2019(IVO)), { people: [{ name: 'Ada Okoye' }, { name: 'Ivo Lund' }] }],
    [
      'a first card that is cut',
      english(card2026(RICH).replace(/<a href="[^"]*" tabindex.*?<p><span>/s, '<div><p><span>') + card2026(IVO, 2), ''),
      { people: [{ name: 'Ivo Lund' }], cut: [expect.stringContaining('Ben Castell')] },
    ],
    [
      'a last card that is cut',
      english(card2026(RICH) + card2026(IVO, 2).replace(/Ivo Lund<\/a>.*$/s, 'Ivo Lu</a>')),
      { people: [{ name: 'Ada Okoye' }], cut: [expect.stringContaining('Ivo Lu')] },
    ],
    [
      'a button that names somebody else',
      english(card2026({ ...RICH, labels: ['Ignore', 'Accept Zoe Brandt’s invitation'] }) + card2026(IVO, 2)),
      { people: [{ name: 'Ivo Lund' }], notUnderstood: [expect.stringMatching(/^Zoe Brandt\n/)] },
    ],
    ['a line that is not known', english(card2026({ ...RICH, when: 'za 3 týdny' })), { people: [{ name: 'Ada Okoye', mutual: 13 }] }],
    ['a number over the list that is not known', english(card2026(RICH), '<div>Kaikki (47)</div>'), { people: [{ name: 'Ada Okoye' }] }],
    [
      'an account that is gone',
      english(card2026(RICH) + card2026({ ...IVO, name: 'LinkedIn Member' }, 2) + card2026(IVO, 3)),
      {
        people: [{ name: 'Ada Okoye' }, { name: 'Ivo Lund' }],
        notUnderstood: [expect.stringContaining('LinkedIn Member')],
      },
    ],
    [
      'an invitation that is told by its words alone',
      english(card2026(RICH) + card2026({ ...IVO, title: `<a href="${AT}ivo-lund-demo/">Ivo Lund</a> invited you to follow Testwerk` }, 2)),
      { people: [{ name: 'Ada Okoye' }], others: [{ kind: 'page', from: 'Ivo Lund' }] },
    ],
  ])('reads by itself a list with marks and %s', async (_, paste, found) => {
    const { asked, report } = await inParts(paste);
    expect(asked).toEqual(['marked']);
    expect(report).toMatchObject(found);
    expect(report).toEqual(readPage(paste));
  });

  it('reads by itself a single card, of which Chromium drops the container', async () => {
    const html = inChromium(card2026(RICH).replace(/^<div [^>]*><div [^>]*>/, ''));
    const { asked, report } = await inParts({ html, text: asText(html) });
    expect(asked).toEqual(['marked']);
    expect(report).toMatchObject({ page: 'received', cut: [], notUnderstood: [] });
    expect(report.people).toMatchObject([{ name: 'Ada Okoye', mutual: 13, when: 'Yesterday', note: { whole: true } }]);
  });

  it('is a larger one for cards without marks', async () => {
    const paste = english(cardUnmarked(ADA) + cardUnmarked(IVO));
    const { asked, report } = await inParts(paste);
    expect(asked).toEqual(['unmarked']);
    expect(report.people).toMatchObject([{ name: 'Ada Okoye' }, { name: 'Ivo Lund' }]);
    expect(report).toEqual(readPage(paste));
  });

  it.each(Object.entries(OTHER_PAGES))('is a small one for the page %s', async (page, [html, text]) => {
    for (const paste of [{ html, text }, { html }, { text }]) {
      const { asked, report } = await inParts(paste);
      expect(asked).toEqual(['other']);
      expect(report).toEqual({ page, people: [], others: [], cut: [], notUnderstood: [] });
    }
  });

  it('is the next where it does not know the paste after all, and its fault is handed on', async () => {
    const asked: string[] = [];
    const paste = english(card2026(RICH));
    const words = (): Promise<never> => Promise.reject(new Error('not asked for'));
    const report = await readInParts(
      paste,
      (part) => {
        asked.push(part);
        return Promise.resolve(part === 'text' ? readPage(paste) : undefined);
      },
      words,
    );
    expect([asked, report]).toEqual([['marked', 'unmarked', 'text'], readPage(paste)]);
    await expect(readInParts(paste, () => Promise.reject(new Error('broke')), words)).rejects.toThrow('broke');
  });
});

const LINES = [
  ...[
    '',
    'Buyer',
    '--',
    'A · B',
    'and 3 others',
    '3 mutual connections',
    'Yesterday',
    '2 weeks ago',
    '1w',
    'Sent 2 weeks ago',
    'Reply to Ada',
  ],
  ...[
    'Heute',
    'vor 3 Wochen',
    'hace 2 semanas',
    'Enviado hace 2 semanas',
    '2 semanas',
    '前 2 週',
    '2 週前',
    'Vor 2 Wochen gesendet',
    'hoy',
  ],
  ...[
    '3 gemeinsame Kontakte',
    'Ben Castell ist ein gemeinsamer Kontakt',
    '5 wspólnych kontaktów',
    '王小明和其他3位共同好友',
    'Responder a Ada',
  ],
  ...[
    'Ada is now a connection',
    'Ada ist jetzt ein Kontakt',
    'Connect',
    'Vernetzen',
    'LinkedIn Member',
    'LinkedIn-Mitglied',
    '2nd',
    'She/Her',
  ],
  ...['Company page • IT', 'Page entreprise • IT', 'invited you to follow Testwerk', 'Founder of Acme and 3 others', 'All (3)', 'Alle (3)'],
  ...[
    'Personen, die Sie kennen',
    'People you may know',
    'Einladungen (12)',
    'mehr anzeigen',
    'See more',
    '… more',
    '…mehr',
    '...',
    'Accept',
  ],
  ...[`${BEN}and 12 other mutual connections`, `${BEN}und 1.071 weitere gemeinsame Kontakte`, `${BEN}is a mutual connection`, BEN],
  ...[
    `${BEN}y 10 contactos más en común`,
    `${BEN}という共通の知り合い`,
    'Buyer at <a href="https://www.linkedin.com/company/n-demo/">N</a>',
  ],
  ...['Ana Ruiz y Mora and 12 other mutual connections', 'Zoe wants to connect', 'Zoe möchte Kontakt mit Ihnen aufnehmen', 'Hello there'],
];
const VERBS = ['wants to connect', 'wants to connect', ' follows you and is inviting you to connect', 'möchte Kontakt mit Ihnen aufnehmen'];
const line = fc.constantFrom(...LINES);
const rare = <T>(usual: T, ...others: T[]) => fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, fc.constantFrom(...others));
const seldom = (...usual: readonly (string | undefined)[]) => fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...usual) }, line);

const card = fc
  .record({
    name: rare(
      'Ada Okoye',
      'Falk Probe, Dr.',
      'LinkedIn Member',
      '王小明',
      'Ana Ruiz y Mora',
      'Ada Okoye, vérifiée',
      '2nd',
      'Reply to Ada',
    ),
    slug: rare('ada-okoye-demo', 'ACoAAB1234567890abc', '%C4%9F%C3%BClay-demo'),
    verb: rare('wants to connect', ...VERBS, '', 'vous invite à suivre', 'さんの招待', '3 mutual connections'),
    headline: fc.oneof(line, fc.constant('Buyer')),
    mutual: seldom(undefined, `${BEN}and 12 other mutual connections`, '3 mutual connections'),
    when: seldom(undefined, 'Yesterday', '2 weeks ago'),
    note: seldom(undefined, 'Hello', 'Hi, it was good to meet you.', 'Hallo'),
    alt: rare<string | undefined>(
      undefined,
      '',
      'Ada Okoye',
      'Photo de profil de Ada Okoye',
      'Zoe Brandt',
      'Connect',
      'Zoe is now a connection',
    ),
    labels: rare<readonly string[] | undefined>(
      undefined,
      [],
      ['Accept Zoe Brandt’s invitation'],
      ['Withdraw invitation'],
      ['Accepter l’invitation de Zoe Brandt', 'Einladung von Ada Okoye annehmen'],
    ),
  })
  .chain((made) =>
    fc
      .constantFrom(undefined, undefined, undefined, 'invited you to follow', 'invited you to join', 'hat Sie eingeladen', 'x')
      .map((to) =>
        to
          ? { ...made, title: `<a href="${AT}dora-demo/">Dora Test</a> ${to} <a href="https://www.linkedin.com/company/t-demo/">T</a>` }
          : made,
      ),
  )
  .chain((made) => fc.constantFrom(card2026, card2026, card2026, card2019, cardUnmarked).map((draw) => [made, draw] as const))
  .map(([{ mutual, when, note, alt, labels, ...rest }, draw]) => {
    const known = { ...rest, ...(mutual && { mutual }), ...(when && { when }), ...(note && { note }) };
    return (draw as (card: Card, nth?: number) => string)({ ...known, ...(alt !== undefined && { alt }), ...(labels && { labels }) });
  });

const page = fc
  .record({
    cards: fc.array(card, { minLength: 1, maxLength: 2 }),
    head: rare(HEAD, '', '<h1>Einladungen (1.047)</h1>', '<div>Foo (2)</div><div>Bar (9)</div>', `<p>${LINES.join('</p><p>')}</p>`),
    foot: rare(
      '',
      '<h2>People you may know</h2>',
      `<a href="${AT}otto-demo">Otto</a>`,
      '<div data-sdui-screen="MyNetwork">x</div>',
      '<p>Send</p>',
    ),
    browser: fc.constantFrom(inChromium, inFirefox, (html: string) => html.replace('>Ignore<', '>Ignorieren<')),
    extra: rare<readonly (readonly [string, number])[]>([], ...LINES.map((said, i) => [[said, i]] as const)),
    from: rare(0, 100, 500, 900),
    to: rare(0, 10, 200, 500),
  })
  .map(({ cards, head, foot, browser, extra, from, to }) => {
    // Each card has a mark of its own, and lines that nobody expects may stand between its others.
    const list = cards.map((one, i) => one.replace('0000001"', `000000${String(i)}"`)).join('');
    const places = list.split('<p>');
    for (const [said, at] of extra) places[at % places.length] += `<p>${said}</p>`;
    const html = browser(listed(places.join('<p>'), head) + foot);
    return html.slice(from && html.indexOf('<', from), html.lastIndexOf('>', html.length - to) + 1);
  });

it(
  'What is read in parts is what is read at once, in any mixture of languages, layouts and lines, as HTML and as text',
  async () => {
    const asked = { marked: 0, unmarked: 0, text: 0, other: 0 };
    await fc.assert(
      fc.asyncProperty(page, fc.boolean(), async (html, plain) => {
        const paste = plain ? { text: asText(html) } : { html, text: asText(html) };
        const read = await inParts(paste);
        asked[read.asked.at(-1) ?? 'other']++;
        expect(read.report).toEqual(readPage(paste));
      }),
      { numRuns },
    );
    // About one in fifteen is without marks; chance alone never makes that one in sixty.
    expect(Math.min(asked.marked, asked.unmarked, asked.text)).toBeGreaterThan(numRuns / 60);
  },
  minutes * 60_000,
);

/** A list in one language, with some lines that nobody expects, perhaps of another, and perhaps cut. */
const spoken = fc
  .record({
    words: fc.constantFrom(...LANGUAGES),
    browser: fc.constantFrom(inChromium, inFirefox),
    extra: fc.array(fc.tuple(line, fc.nat(20)), { maxLength: 2 }),
    from: rare(0, 100, 500, 900),
    to: rare(0, 10, 200, 500),
  })
  .map(({ words, browser, extra, from, to }) => {
    const places = listIn(words).split('<p>');
    for (const [said, at] of extra) places[at % places.length] += `<p>${said}</p>`;
    const html = browser(places.join('<p>'));
    return html.slice(from && html.indexOf('<', from), html.lastIndexOf('>', html.length - to) + 1);
  });

it(
  'What is read in parts is the same in every language, with lines of others among its own',
  async () => {
    await fc.assert(
      fc.asyncProperty(spoken, fc.boolean(), async (html, plain) => {
        const paste = plain ? { text: asText(html) } : { html, text: asText(html) };
        const read = await inParts(paste);
        expect(read.report).toEqual(readPage(paste));
      }),
      { numRuns },
    );
  },
  minutes * 60_000,
);
