import { describe, expect, it } from 'vitest';
import { readPaste } from '#archive/index.ts';

const read = (text: string) => readPaste({ text });
const HEADLINE = 'Buyer at Nordhafen Foods | Coffee & cacao';
const NOTE = 'Hi Kim, we spoke at the Rotterdam fair about direct trade.';
const ADA = { name: 'Ada Okoye', headline: HEADLINE, mutual: 13, when: 'Yesterday', note: { text: NOTE, whole: true } };

/** A clipboard that holds text alone, and who is in it. */
const shapes: [what: string, text: string, people: object[], rest?: object][] = [
  [
    'English of 2026, from Chromium',
    `Ada Okoye’s profile picture\nAda Okoye wants to connect\n\n${HEADLINE}\n\n\nBen Castell and 12 other mutual connections\n\nYesterday\n\n${NOTE}… more\n\nIgnore\nAccept`,
    [ADA],
  ],
  [
    'the same, from Firefox',
    `\nAda Okoye’s profile picture\n\nAda Okoye wants to connect\n\n${HEADLINE}\n\nBen Castell and 12 other mutual connections\n\nYesterday\n\n${NOTE}\nIvo Lund’s profile picture\n\nIvo Lund wants to connect\n\n--\n`,
    [ADA, { name: 'Ivo Lund' }],
  ],
  [
    'somebody who follows the reader',
    '\nIvo Lund’s profile picture\n\nIvo Lund follows you and is inviting you to connect\n\nFounder | Coach | 10x growth\n\n1w\nAccept\n',
    [{ name: 'Ivo Lund', headline: 'Founder | Coach | 10x growth', when: '1w', follows: true }],
  ],
  [
    'the string for screen readers',
    'Cyril Probe, premium, follows you and is inviting you to connect\n--\nBen Castell and 1 other mutual connection\nYesterday\nIgnore\nAccept',
    [{ name: 'Cyril Probe', mutual: 2, when: 'Yesterday', follows: true }],
  ],
  [
    'English of 2019, from Chromium',
    'Manage invitations\nReceived\nSent\nAll (2)\nEva Sundal’s profile picture\nEva Sundal\nSourcing lead at Südhang Röster GmbH\n3 mutual connections\n2 weeks ago\nIgnore\nAccept\nHello Kim, I run sourcingfor a roastery and... See more\nReply to Eva\nFalk Probe, Dr.\nFalk Probe, Dr. follows you and is inviting you to connect\nOwner\nBen Castell and 25 others\nYesterday\nIgnore\nAccept',
    [
      {
        ...{ name: 'Eva Sundal', headline: 'Sourcing lead at Südhang Röster GmbH', mutual: 3, when: '2 weeks ago' },
        note: { text: 'Hello Kim, I run sourcingfor a roastery and', whole: false },
      },
      { name: 'Falk Probe, Dr.', headline: 'Owner', mutual: 26, when: 'Yesterday', follows: true },
    ],
    { total: 2 },
  ],
  [
    'the same, from Firefox',
    '\nManage invitations\n\n    Eva Sundal’s profile picture\n    Eva Sundal\n    Sourcing lead at Südhang Röster GmbH\n    2 weeks ago\n    Hello Kim, I run sourcingfor a roastery and... See more\n    Falk Probe, Dr.\n    Falk Probe, Dr. follows you and is inviting you to connect\n    Owner\n    Yesterday',
    [
      {
        ...{ name: 'Eva Sundal', headline: 'Sourcing lead at Südhang Röster GmbH', when: '2 weeks ago' },
        note: { text: 'Hello Kim, I run sourcingfor a roastery and', whole: false },
      },
      { name: 'Falk Probe, Dr.', headline: 'Owner', when: 'Yesterday', follows: true },
    ],
  ],
  [
    'English of 2018',
    'Received (1)\nGina Hale\nMember’s nameGina HaleMember’s occupationBarista trainer\n4 shared connections\n\nIgnore\nAccept',
    [{ name: 'Gina Hale', headline: 'Barista trainer', mutual: 4 }],
    { total: 1 },
  ],
  [
    'German, where a picture’s label has a genitive',
    'Jonas Prüfers Profilbild\nJonas Prüfer möchte Kontakt mit Ihnen aufnehmen\n\nEinkaufsleiter · Kaffee\n\nMax Muster und 1.071 weitere gemeinsame Kontakte\n\nGuten Tag Frau Adler, wir trafen uns in Bremen.…mehr\n\nIgnorieren\nAnnehmen',
    [
      {
        ...{ name: 'Jonas Prüfer', headline: 'Einkaufsleiter · Kaffee', mutual: 1072 },
        note: { text: 'Guten Tag Frau Adler, wir trafen uns in Bremen.', whole: true },
      },
    ],
  ],
  [
    'French, without a verb',
    'Photo de profil de Luc Essai\nLuc Essai\n\nTorréfacteur\n\nDavid E. et 1 relation en commun\n\nIgnorer\nAccepter',
    [{ name: 'Luc Essai', headline: 'Torréfacteur', mutual: 2 }],
  ],
  [
    'Spanish, after the head of the list',
    'Invitaciones (12)\n\nAna Prueba\n\nCompradora de café\n\nBen Castell, Cara Lindt y 10 contactos más en común\n\nhace 2 semanas\n\nIgnorar\nAceptar',
    [{ name: 'Ana Prueba', headline: 'Compradora de café', mutual: 12, when: 'hace 2 semanas' }],
    { total: 12 },
  ],
  [
    'a whole page, from its top to the messages below it',
    '0 notifications total\n\nSkip to search\n\nSkip to main content\n\nKeyboard shortcuts\nClose jump menu\nSearch\nnew feed updates notifications\nHome\nMy Network\nJobs\nMessaging\n2\n2 new notifications\nNotifications\nKim Owner\nMe\n\nFor Business\nTry Premium for €0\nManage invitations\nReceived\nSent\nAll (47)\nMutual Connections (12)\nAda Okoye\nBuyer\n2 mutual connections\nToday\nIgnore\nAccept\n\nIvo Lund\n--\n1 week ago\nIgnore\nAccept\n\nAbout\nAccessibility\nTalent Solutions\nCareers\nSelect Language\n\nEnglish (English)\nLinkedIn Corporation © 2026\n\nKim OwnerStatus is online\nMessagingYou are on the messaging overlay. Press enter to open the list of conversations.\n\nCompose message\nTom Talker wants to connect\nYesterday\nIgnore\nAccept',
    [
      { name: 'Ada Okoye', headline: 'Buyer', mutual: 2, when: 'Today' },
      { name: 'Ivo Lund', when: '1 week ago' },
    ],
    { total: 47 },
  ],
  [
    'the home of the network, without its suggestions',
    'Invitations (2)\nShow all\nAda Okoye\nBuyer at Nordhafen Foods\nIgnore\nAccept\nPeople you may know\nOtto Beispiel\nRoaster\nBen Castell and 3 other mutual connections\nConnect',
    [{ name: 'Ada Okoye', headline: 'Buyer at Nordhafen Foods' }],
    { page: 'home', total: 2 },
  ],
];

describe('Text alone', () => {
  it.each(shapes)('is read in the shape of %s', (_, text, people, rest = {}) => {
    for (const ends of [text, text.replaceAll('\n', '\r\n')]) {
      expect(read(ends)).toEqual({ page: 'received', people, others: [], cutOff: 0, notUnderstood: [], ...rest });
    }
  });

  it.each([
    [
      'Mia Modele vous a invité(e) à suivre Moulin Essai\n\nPage entreprise • Agroalimentaire\n\nIgnorer\nAccepter\nMia Modele vous invite à un événement : Salon du café\n\nIgnorer\nAccepter',
      ['page', 'event'],
      'Mia Modele',
    ],
    ['Dora Test invited you to follow Testwerk\nShowcase page • IT\n\nIgnore\nAccept', ['showcase'], 'Dora Test'],
    ['Dora Test invited you to follow Testwerk\n\nCompany page • IT Services\n\nIgnore\nAccept', ['page'], 'Dora Test'],
    ['Dora Test hat Sie eingeladen, Testwerk zu folgen\n\nUnternehmensseite • IT-Services\n\nIgnorieren\nAnnehmen', ['page'], 'Dora Test'],
    [
      'All (1)\nPeople (0)\nGrid Weekly\nNewsletter • Published weekly\nWoodgrove invited you to subscribe to Grid Weekly\nIgnore\nSubscribe',
      ['newsletter'],
      'Woodgrove',
    ],
  ])('counts invitations that are not to connect: %s', (text, kinds, from) => {
    expect(read(text)).toMatchObject({ people: [], cutOff: 0, others: kinds.map((kind) => ({ kind, from })) });
  });

  it('does not take the rest of a cut card for somebody', () => {
    const text =
      'réfacteur\n\nDavid E. et 1 relation en commun\n\nIgnorer\nAccepter\nPhoto de profil de Luc Essai\nLuc Essai\n\nTorréfacteur\n\nIgnorer\nAccepter';
    expect(read(text)).toMatchObject({ people: [{ name: 'Luc Essai' }], cutOff: 1 });
  });

  it.each([
    'Tom Talker wants to connect',
    'Ignore',
    'Ignore\nAccept\nTom Talker',
    'Tom Talker\nTom Talker wants to',
    '12 mutual connections\nToday',
  ])('takes nobody out of what somebody wrote: %s', (note) => {
    const text = `Ada Okoye’s profile picture\nAda Okoye wants to connect\n\nBuyer\n\nYesterday\n\nHello.\n\n${note}\n\nBye.\n\nIgnore\nAccept\nIvo Lund’s profile picture\nIvo Lund wants to connect\n\nCoach\n\nIgnore\nAccept`;
    expect(read(text).people.map(({ name }) => name)).toEqual(['Ada Okoye', 'Ivo Lund']);
  });

  it.each([
    'Ada Okoye’s profile pictureAda Okoye wants to connect',
    'Ada Okoye’s profile picture, #OPEN_TO_WORK\nAda Okoye wants to connect',
    'Ada Okoye is hiring\nAda Okoye wants to connect',
    'Photo de profil de Ada OkoyeAda Okoye',
    'Ada Okoyes ProfilbildAda Okoye möchte Kontakt mit Ihnen aufnehmen',
    'Ada Okoyewants to connect',
  ])('tells the label of a picture from the name beside it: %s', (title) => {
    const ivo = 'Ivo Lund’s profile picture\nIvo Lund wants to connect\n--\nIgnore\nAccept\n';
    expect(read(`Manage invitations\n${ivo}${title}\nBuyer\n3 mutual connections\nIgnore\nAccept`).people).toEqual([
      { name: 'Ivo Lund' },
      { name: 'Ada Okoye', headline: 'Buyer', mutual: 3 },
    ]);
  });

  it('reads what is there twice for the ear once', () => {
    expect(read('Ada Okoye’s profile picture\nAda OkoyeAda Okoye\nBuyerBuyer\nTodayToday\nIgnore\nAccept').people).toEqual([
      { name: 'Ada Okoye', headline: 'Buyer', when: 'Today' },
    ]);
  });
});

describe('A line that is none of a card', () => {
  const card = (name: string, ...rest: string[]) => [name, 'Buyer', '3 mutual connections', '2w', ...rest].join('\n');

  it.each(['Sent', 'Gesendet', 'Envoyées', 'Enviadas'])('is nobody’s name: the tab %s over a list without pictures', (tab) => {
    const { people } = read(`Received\n${tab}\n${card('Ada Okoye', 'Accept', 'Ignore')}\n${card('Ivo Lund', 'Accept', 'Ignore')}`);
    expect(people.map(({ name }) => name)).toEqual(['Ada Okoye', 'Ivo Lund']);
  });

  it('is nobody’s name: one of which nothing is known', () => {
    const report = read(`Received\nΕστάλη\n${card('Ada Okoye', 'Accept', 'Ignore')}\n${card('Ivo Lund', 'Accept', 'Ignore')}`);
    expect(report.people.map(({ name }) => name)).toEqual(['Ivo Lund']);
    expect(report.notUnderstood).toEqual([expect.stringContaining('Ada Okoye')]);
  });

  it('is nobody’s name: a whole note under the buttons of an older layout', () => {
    const report = read(
      `Manage invitations\n${card('Ada Okoye', 'Ignore', 'Accept')}\nGood to meet you.\nIvo Lund\n2 weeks ago\nIgnore\nAccept`,
    );
    expect(report.people.map(({ name }) => name)).toEqual(['Ada Okoye']);
    expect(report.notUnderstood).toEqual([expect.stringContaining('Good to meet you.')]);
  });

  it.each(['Accept', 'Ignore'])('is no button: %s in what somebody wrote', (word) => {
    const ada = `Ada Okoye’s profile picture\nAda Okoye wants to connect\nBuyer\nYesterday\nHello!\n${word}\nplease\nIgnore\nAccept`;
    const { people, notUnderstood } = read(`${ada}\nIvo Lund’s profile picture\nIvo Lund wants to connect\nCoach\nIgnore\nAccept`);
    expect(people).toEqual([
      { name: 'Ada Okoye', headline: 'Buyer', when: 'Yesterday', note: { text: `Hello!\n${word}\nplease`, whole: true } },
      { name: 'Ivo Lund', headline: 'Coach' },
    ]);
    expect(notUnderstood).toEqual([]);
  });

  it('is no note: the button before accepting, whose word is not known', () => {
    const text =
      'Inbjudningar (2)\nMaja Ek\nInköpare\n2 gemensamma kontakter\n2 veckor sedan\nIgnorera\nAcceptera\nNils Berg\nKock\n3 veckor sedan\nIgnorera\nAcceptera';
    expect(read(text).people).toEqual([
      { name: 'Maja Ek', headline: 'Inköpare', mutual: 2, when: '2 veckor sedan' },
      { name: 'Nils Berg', headline: 'Kock', when: '3 veckor sedan' },
    ]);
  });
});

describe('Any other page', () => {
  it.each([
    ['sent', 'Hana Proof’s profile picture\nHana Proof\n\nAgronomist\n\nSent 2 weeks ago\n\nWithdraw'],
    ['sent', '\nHana Proof’s profile picture\n\nHana Proof\n\nAgronomist\n\nSent 2 weeks ago\n'],
    ['sent', 'Hana Proofs Profilbild\nHana Proof\nAgronomin\nVor 3 Wochen gesendet\nZurückziehen'],
    [
      'profile',
      'Ada Okoye\nAda Okoye\n(She/Her)2nd degree connection· 2nd\nBuyer\n\nHamburg, Germany Contact info\n\n    1,204 followers\n    500+ connections\n\nBen Castell, Cara Lindt, and 10 other mutual connections\nAboutAbout\nI buy.I buy.\nExperienceExperience',
    ],
    [
      'profile',
      'View Kofi Sample’s profile\nKofi Sample\nHe/Him\n\n· 3rd\n\nConsultant\n\n16 connections\n\nBen Castell is a mutual connection\n\nConnect\nMore\nActivity\n41 followers\n\nExperience',
    ],
    ['feed', 'Start a post\nFeed post number 1\nAda Okoye\nGreat news\nLike\nComment\nRepost\nSend'],
    ['messages', 'Messaging\nCompose message\nSearch messages\nTom Talker\nYesterday\nTom: Hi\nWrite a message…'],
    ['email', 'Ada Okoye wants to connect\nBuyer\nAccept\nView profile\nUnsubscribe\nThis email was intended for Kim Owner'],
    ['sign-in', 'Sign in\nEmail or phone\nPassword\nForgot password?\nNew to LinkedIn? Join now'],
    ['none', 'Ada Okoye\nIvo Lund\nEva Sundal'],
    ['none', ''],
  ])('is %s, and nobody is taken from it', (page, text) => {
    expect(read(text)).toMatchObject({ page, people: [], others: [], cutOff: 0 });
  });
});

it('A note in the last card is whole where the buttons stand below it, whatever its last line', () => {
  const card = (buttons: string): string =>
    `Ada Okoye’s profile picture\nAda Okoye wants to connect\n\nBuyer\n\nYesterday\n\nHello!\nAda${buttons}`;
  const notes = ['\n\nIgnore\nAccept', ''].map((buttons) => read(card(buttons)).people[0]?.note);
  expect(notes).toEqual([true, false].map((whole) => ({ text: 'Hello!\nAda', whole })));
});
