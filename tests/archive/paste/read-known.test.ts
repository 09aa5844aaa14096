import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKnown } from '#archive/paste/read-known.ts';
import { readPage } from '#archive/paste/read-paste.ts';
import { AT, card2019, card2026, cardUnmarked, inChromium, inFirefox, listed, shared, type Card } from './page.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 1500);
const minutes = Number(process.env['FUZZ_RUNS'] ? 600 : 2);

const BEN = shared('Ben Castell', 'ben-castell-demo');
const ADA: Card = { name: 'Ada Okoye', slug: 'ada-okoye-demo', verb: 'wants to connect', headline: 'Buyer at Nordhafen Foods' };
const IVO: Card = { name: 'Ivo Lund', slug: 'ivo-lund-demo', verb: ' follows you and is inviting you to connect', headline: '--' };
const HEAD = '<h1>Manage invitations</h1><div>All (47)</div><div>Mutual Connections (12)</div>';
const RICH: Card = { ...ADA, mutual: `${BEN}and 12 other mutual connections`, when: 'Yesterday', note: 'Hi Kim, we spoke at the fair.' };

describe('The reader of what LinkedIn writes today', () => {
  it.each([
    ['Chromium', inChromium],
    ['Firefox', inFirefox],
  ])('knows a list in English from %s', (_, browser) => {
    const html = browser(listed(card2026(RICH) + card2026(IVO, 2), HEAD));
    expect(readKnown({ html })).toMatchObject({ total: 47, people: [{ name: 'Ada Okoye', mutual: 13 }, { name: 'Ivo Lund' }] });
    expect(readKnown({ html })).toEqual(readPage({ html }));
  });

  it.each([
    ['text alone', { text: 'Ada Okoye’s profile picture\nAda Okoye wants to connect\nBuyer\nIgnore\nAccept' }],
    ['another language', { html: listed(card2026({ ...ADA, verb: 'möchte Kontakt mit Ihnen aufnehmen' })) }],
    ['another layout', { html: listed(card2019(ADA)) }],
    ['a card without marks', { html: listed(cardUnmarked(ADA)) }],
    ['a card that was cut', { html: listed(card2026(RICH) + card2026({ ...IVO, alt: '' }, 2)) }],
    ['a button that names somebody else', { html: listed(card2026({ ...RICH, labels: ['Ignore', 'Accept Zoe Brandt’s invitation'] })) }],
    ['a line that is not known', { html: listed(card2026({ ...RICH, when: 'vor 3 Wochen' })) }],
    ['a number over the list that is not known', { html: listed(card2026(RICH), '<div>Alle (47)</div>') }],
    ['nothing', {}],
  ])('leaves %s to the whole reader', (_, paste) => {
    expect(readKnown(paste)).toBeUndefined();
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
  'Whatever the small reader knows, the whole one reads the same, in any mixture of languages, layouts and lines',
  () => {
    let known = 0;
    fc.assert(
      fc.property(page, (html) => {
        const read = readKnown({ html });
        if (!read) return;
        known++;
        expect(read).toEqual(readPage({ html }));
      }),
      { numRuns },
    );
    expect(known).toBeGreaterThan(numRuns / 10);
  },
  minutes * 60_000,
);
