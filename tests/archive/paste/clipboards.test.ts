import { describe, expect, it } from 'vitest';
import { readPage } from '#archive/paste/read-paste.ts';
import type { Paste } from '#archive/paste/report.ts';
import { asText, AT, card2026, inChromium, inFirefox, listed, shared, type Card } from './page.ts';
import { inParts } from './parts.ts';

const BEN = shared('Ben Castell', 'ben-castell-demo');
const card = (name: string, nth: number, rest: Partial<Card> = {}): string =>
  card2026({ name, slug: `p${String(nth)}-demo`, verb: ' wants to connect', headline: 'Buyer', ...rest }, nth);
const both = (html: string): Paste => ({ html, text: asText(html) });
const text = (...lines: readonly string[]): Paste => ({ text: lines.join('\n') });

const NAV = `<header class="global-nav"><nav><a href="https://www.linkedin.com/feed/">Home</a><a href="https://www.linkedin.com/messaging/">Messaging</a></nav><a href="${AT}kim-owner-demo/"><img alt="Kim Owner">Kim Owner</a></header>`;
const TABS =
  '<h1>Manage invitations</h1><a href="https://www.linkedin.com/mynetwork/invitation-manager/received/" aria-current="true">Received</a><a href="https://www.linkedin.com/mynetwork/invitation-manager/sent/">Sent</a><div>All (47)</div><div>Newsletters (1)</div>';
const FOOT =
  '<footer><p>About</p><p>Accessibility</p><p>LinkedIn Corporation © 2026</p></footer><aside id="msg-overlay"><p>Messaging</p><p>Tom Talker</p><p>Tom: Ok, I accept</p><p>Compose message</p></aside>';
const MAY_KNOW = `<h2>People you may know</h2><div role="listitem"><a href="${AT}otto-demo/"><img alt="Otto Beispiel’s profile picture"></a><p><a href="${AT}otto-demo/">Otto Beispiel</a></p><p>Roaster</p><p>${BEN}and 3 other mutual connections</p><button aria-label="Invite Otto Beispiel to connect">Connect</button></div>`;
const to = (nth: number, words: string, place: string, under: string): string =>
  card('Dora Test', nth, {
    title: `<a href="${AT}dora-demo/">Dora Test</a> ${words} <a href="https://www.linkedin.com/${place}">Testwerk</a>`,
    headline: under,
    labels: [],
  });
const NAMES = [
  'Falk Probe, Dr.',
  'Eskil Ueda 🚀',
  'Mary-Jane O’Hara, PhD, PMP®',
  '李明',
  'أمل حداد',
  'נועה לוי',
  'Zoë &quot;Zed&quot; Brandt',
];
const people = (...names: readonly string[]) => names.map((name) => expect.objectContaining({ name }) as unknown);

describe('A whole clipboard', () => {
  it.each<[what: string, paste: Paste, found: object]>([
    [
      'all of a page, with the reader’s own name above and messages beside it',
      both(inChromium(`${NAV}<main>${TABS}${card('Ada Okoye', 1, { when: 'Yesterday' })}${card('Ivo Lund', 2)}</main>${FOOT}`)),
      { page: 'received', total: 47, people: people('Ada Okoye', 'Ivo Lund'), cut: [], notUnderstood: [] },
    ],
    [
      'people one may know beneath the list, from Firefox',
      both(inFirefox(listed(card('Ada Okoye', 1)) + MAY_KNOW)),
      { people: people('Ada Okoye'), notUnderstood: [] },
    ],
    ['the same as text', text(asText(listed(card('Ada Okoye', 1)) + MAY_KNOW)), { people: people('Ada Okoye'), notUnderstood: [] }],
    [
      'a preview on the page of the network',
      both(`<div data-sdui-screen="x.mynetwork.MyNetwork"><h2>Invitations (12)</h2>${card('Ada Okoye', 1)}${MAY_KNOW}</div>`),
      { page: 'home', total: 12, people: people('Ada Okoye') },
    ],
    [
      'a selection that begins inside the first card',
      both(
        (card('Ada Okoye', 1, { mutual: `${BEN}and 3 other mutual connections` }) + card('Ivo Lund', 2)).replace(
          /^.*?<p><span>Buyer/s,
          '<div role="listitem" componentkey="urn:li:invitation:1"><p><span>Buyer',
        ),
      ),
      { people: people('Ivo Lund'), cut: [expect.stringContaining('Ben Castell')] },
    ],
    [
      'a selection that ends inside the last note',
      both(listed(card('Ada Okoye', 1) + card('Ivo Lund', 2, { note: 'I would like to talk' })).replace(/<button data-testid.*$/s, '')),
      {
        people: [
          expect.objectContaining({ name: 'Ada Okoye' }),
          expect.objectContaining({ note: { text: 'I would like to talk', whole: false } }),
        ],
      },
    ],
    [
      'names with titles, emoji, quotes and other scripts',
      both(listed(NAMES.map((name, i) => card(name, i, { mutual: `${BEN}and 1 other mutual connection` })).join(''))),
      { people: NAMES.map((name) => expect.objectContaining({ name: name.replaceAll('&quot;', '"'), mutual: 2 }) as unknown) },
    ],
    [
      'the same as text',
      text(
        asText(
          listed(
            NAMES.slice(0, 6)
              .map((name, i) => card(name, i, { mutual: `${BEN}and 1 other mutual connection` }))
              .join(''),
          ),
        ),
      ),
      { people: NAMES.slice(0, 6).map((name) => expect.objectContaining({ name, mutual: 2 }) as unknown), notUnderstood: [] },
    ],
    [
      'a name between marks of direction, with a space that does not break',
      both(listed(card('\u200fأمل\u00a0حداد\u200e', 1, { labels: [] }) + card('Ivo Lund', 2))),
      { people: people('أمل حداد', 'Ivo Lund') },
    ],
    [
      'a long note that quotes an invitation and its buttons',
      both(
        listed(
          card('Ada Okoye', 1, {
            note: 'Dear Kim,<br><br>“Ben Castell wants to connect”.<br>Accept<br>Ignore<br>3 mutual connections told me.<br>Ada',
          }) + card('Ivo Lund', 2),
        ),
      ),
      { people: people('Ada Okoye', 'Ivo Lund'), notUnderstood: [] },
    ],
    [
      'invitations of every kind among each other',
      both(
        listed(
          card('Ada Okoye', 1) +
            to(2, 'invited you to follow', 'company/t-demo/', 'Company page • IT') +
            to(3, 'invited you to subscribe to', 'newsletters/n-1/', 'Newsletter • Biweekly') +
            to(4, 'invited you to attend', 'events/73/', 'Event • Fri, Jul 25') +
            to(5, 'invited you to join', 'groups/12/', '12 members') +
            card('Ivo Lund', 6),
        ),
      ),
      {
        people: people('Ada Okoye', 'Ivo Lund'),
        others: ['page', 'newsletter', 'event', 'group'].map((kind) => ({ kind, from: 'Dora Test' })),
      },
    ],
    [
      'the same as text',
      text(
        ...['Manage invitations', 'Ada Okoye wants to connect', 'Buyer', 'Ignore', 'Accept'],
        ...['Dora Test invited you to follow Testwerk', 'Company page • IT', 'Ignore', 'Accept'],
        ...['Dora Test invited you to attend Fair', 'Event • Fri, Jul 25', 'Ignore', 'Accept'],
        ...['Ivo Lund wants to connect', 'Coach', 'Ignore', 'Accept'],
      ),
      { people: people('Ada Okoye', 'Ivo Lund'), others: ['page', 'event'].map((kind) => ({ kind, from: 'Dora Test' })) },
    ],
    [
      'a page whose words a browser has translated, and of which nothing is guessed',
      both(
        listed(
          card('Ada Okoye', 1, {
            verb: ' <font><font>möchte sich vernetzen</font></font>',
            mutual: '<font>3 gegenseitige Verbindungen</font>',
          }),
        ),
      ),
      { people: [{ name: 'Ada Okoye', slug: 'p1-demo', headline: 'Buyer' }] },
    ],
    [
      'text in which everything stands twice',
      text(
        'Manage invitations',
        'Ada Okoye’s profile picture',
        'Ada OkoyeAda Okoye',
        'BuyerBuyer',
        '3 mutual connections3 mutual connections',
        'TodayToday',
        'Ignore',
        'Accept',
      ),
      { people: [{ name: 'Ada Okoye', headline: 'Buyer', mutual: 3, when: 'Today' }] },
    ],
    [
      'text that says who is online',
      text(
        ...[
          'Manage invitations',
          'Ada Okoye’s profile picture',
          'Status is online',
          'Ada Okoye wants to connect',
          'Buyer',
          'Ignore',
          'Accept',
        ],
        ...['Ivo Lund’s profile picture', 'Status is reachable', 'Ivo Lund wants to connect', 'Coach', 'Ignore', 'Accept'],
      ),
      { people: people('Ada Okoye', 'Ivo Lund'), notUnderstood: [] },
    ],
    [
      'text with an invitation that was answered between two others',
      text(
        ...['Manage invitations', 'Ada Okoye wants to connect', 'Buyer', '1w', 'Ignore', 'Accept', 'Zoe Brandt’s profile picture'],
        ...['Zoe Brandt is now a connection', 'Message', 'Ivo Lund wants to connect', 'Coach', '1w', 'Ignore', 'Accept'],
      ),
      { people: people('Ada Okoye', 'Ivo Lund'), notUnderstood: [] },
    ],
    [
      'text with a headline that is nearly a heading',
      text(
        ...['Manage invitations', 'Ada Okoye wants to connect', 'You may know me from TV', '1w', 'Ignore', 'Accept'],
        ...['Ivo Lund wants to connect', 'Coach', '1w', 'Ignore', 'Accept'],
      ),
      {
        page: 'received',
        people: [expect.objectContaining({ headline: 'You may know me from TV' }), expect.objectContaining({ name: 'Ivo Lund' })],
      },
    ],
    [
      'text in a language whose buttons are not known: nobody is made part of somebody’s note',
      text(
        ...[
          'Davetler (2)',
          'Gülay Yılmaz',
          'Mühendis',
          'Ada Okoye, Ben Castell ve 10 diğer ortak bağlantınız var',
          '2 hafta önce',
          'Yoksay',
          'Kabul et',
        ],
        ...['Cem Kaya', 'Satış müdürü', '3 hafta önce', 'Yoksay', 'Kabul et'],
      ),
      { people: [], notUnderstood: [expect.stringMatching(/Gülay[^]*Cem Kaya/)], total: 2 },
    ],
    [
      'all of a page in German as text',
      text(
        ...[
          'Zum Hauptinhalt',
          'Nachrichten',
          'Kim Owner',
          'Einladungen verwalten',
          'Empfangen',
          'Gesendet',
          'Alle (2)',
          'Jonas Prüfers Profilbild',
        ],
        ...['Jonas Prüfer möchte Kontakt mit Ihnen aufnehmen', 'Einkauf', '1 gemeinsamer Kontakt', 'Ignorieren', 'Annehmen'],
        ...['Ada Okoye möchte Kontakt mit Ihnen aufnehmen', '--', 'Vor 2 Tagen', 'Ignorieren', 'Annehmen', 'LinkedIn Corporation © 2026'],
      ),
      {
        people: [
          { name: 'Jonas Prüfer', headline: 'Einkauf', mutual: 1 },
          { name: 'Ada Okoye', when: 'Vor 2 Tagen' },
        ],
        total: 2,
      },
    ],
    [
      'a list in French from a phone',
      text(
        ...[
          'Invitations',
          'Reçues',
          'Envoyées',
          'Luc Essai',
          'Torréfacteur',
          'David E. et 1 autre relation en commun',
          'il y a 3 jours',
          'Ignorer',
          'Accepter',
        ],
        ...['Mia Modele', 'Actrice', 'il y a 1 semaine', 'Bonjour, je serais ravie d’échanger.', 'Ignorer', 'Accepter'],
      ),
      {
        people: [
          { name: 'Luc Essai', headline: 'Torréfacteur', mutual: 2, when: 'il y a 3 jours' },
          {
            name: 'Mia Modele',
            headline: 'Actrice',
            when: 'il y a 1 semaine',
            note: { text: 'Bonjour, je serais ravie d’échanger.', whole: true },
          },
        ],
      },
    ],
    [
      'a profile with buttons to follow, and suggestions beneath',
      text(
        ...[
          'Ada Okoye',
          'She/Her',
          '· 2nd',
          'Buyer',
          'Contact info',
          '1,204 followers',
          '500+ connections',
          'Ben Castell and 10 other mutual connections',
        ],
        ...[
          'Follow',
          'Message',
          'About',
          'Activity',
          'Experience',
          'More profiles for you',
          'Otto Beispiel',
          '· 3rd',
          'Follow',
          'People you may know',
        ],
      ),
      { page: 'profile', people: [] },
    ],
    [
      'a digest by e-mail',
      text(
        'Kim, you have 2 new invitations',
        'Ada Okoye',
        'Buyer',
        'Accept',
        'Ivo Lund',
        'Coach',
        'Accept',
        'See all invitations',
        'Unsubscribe | Help',
      ),
      { page: 'email', people: [] },
    ],
    [
      'names somebody typed, with what they wrote behind a bar',
      text('Ada Okoye | she wants to connect', 'Ivo Lund | he invited you to attend'),
      { page: 'none' },
    ],
    [
      'a headline that says what the tab of those sent says',
      both(listed(card('Ada Okoye', 1, { headline: 'Sent 2 weeks ago' }) + card('Ivo Lund', 2))),
      { page: 'received', people: people('Ada Okoye', 'Ivo Lund') },
    ],
  ])('with %s', async (_, paste, found) => {
    const { report } = await inParts(paste);
    expect(report).toMatchObject(found);
    expect(report).toEqual(readPage(paste));
  });
});
