import { AT, card2019, card2026, cardUnmarked, listed, shared, type Card } from './page.ts';

/** What LinkedIn's list says in each language, as far as there is evidence of it: in every one its time, in most its shared connections. */
export const LANGUAGES: readonly InLanguage[] = [
  {
    ...{ language: 'English', head: 'Manage invitations', all: 'All (47)', verb: ' wants to connect', alt: '$’s profile picture' },
    ...{ mutual: 'and 12 other mutual connections', mutuals: 13, when: '2 weeks ago', buttons: ['Ignore', 'Accept'] },
    labels: ['Ignore an invitation to connect from $', 'Accept $’s invitation'],
  },
  {
    ...{
      language: 'German',
      head: 'Einladungen verwalten',
      all: 'Alle (47)',
      verb: ' möchte Kontakt mit Ihnen aufnehmen',
      alt: '$s Profilbild',
    },
    ...{ mutual: 'und 1.071 weitere gemeinsame Kontakte', mutuals: 1072, when: 'Vor 2 Wochen', buttons: ['Ignorieren', 'Annehmen'] },
    labels: ['Einladung von $ ignorieren', 'Einladung von $ annehmen'],
  },
  {
    ...{ language: 'French', head: 'Gérer les invitations', all: 'Toutes (47)', alt: 'Photo de profil de $' },
    ...{ mutual: 'et 12 autres relations en commun', mutuals: 13, when: 'il y a 2 semaines', buttons: ['Ignorer', 'Accepter'] },
    labels: ['Ignorer l’invitation de $ à rejoindre son réseau', 'Accepter l’invitation de $'],
  },
  {
    ...{ language: 'Spanish', head: 'Invitaciones', all: 'Todas (47)', alt: 'Foto de perfil de $' },
    ...{ mutual: 'y 12 contactos más en común', mutuals: 13, when: 'hace 2 semanas', buttons: ['Ignorar', 'Aceptar'] },
  },
  {
    ...{ language: 'Portuguese', head: 'Convites', all: 'Todos (47)', alt: 'Foto de perfil de $' },
    ...{ mutual: 'e 12 outras conexões em comum', mutuals: 13, when: 'Há 2 sem', buttons: ['Ignorar', 'Aceitar'] },
  },
  {
    ...{ language: 'Italian', head: 'Gestisci inviti', all: 'Tutti (47)', alt: 'Foto del profilo di $' },
    ...{ mutual: 'e altri 12 collegamenti in comune', mutuals: 13, when: '2 settimane fa', buttons: ['Ignora', 'Accetta'] },
  },
  {
    ...{ language: 'Dutch', head: 'Uitnodigingen beheren', all: 'Alle (47)', alt: 'Profielfoto van $' },
    ...{ mutual: 'is een gemeenschappelijke connectie', mutuals: 1, when: '2 weken geleden', buttons: ['Negeren', 'Accepteren'] },
  },
  {
    ...{ language: 'Polish', head: 'Zaproszenia', all: 'Wszystkie (47)' },
    ...{ mutual: '5 wspólnych kontaktów', mutuals: 5, when: '2 tygodnie temu', buttons: ['', 'Zaakceptuj'] },
  },
  {
    language: 'Turkish',
    head: 'Davetler',
    all: 'Tümü (47)',
    mutual: 've 10 diğer ortak bağlantınız',
    mutuals: 11,
    when: '2 hafta önce',
    buttons: ['', ''],
  },
  {
    ...{ language: 'Swedish', head: 'Inbjudningar', all: 'Alla (47)' },
    ...{ mutual: '2 gemensamma kontakter', mutuals: 2, when: '2 veckor sedan', buttons: ['', 'Acceptera'] },
  },
  { language: 'Danish', head: 'Invitationer', all: 'Alle (47)', when: 'for 2 uger siden', buttons: ['Ignorer', 'Accepter'] },
  {
    ...{ language: 'Czech', head: 'Pozvánky', all: 'Vše (47)' },
    ...{ mutual: '7 společných spojení', mutuals: 7, when: 'Před 2 týdny', buttons: ['', 'Přijmout'] },
  },
  { language: 'Chinese', head: '邀請', all: '全部 (47)', mutual: '3 位共同聯絡人', mutuals: 3, when: '2 週前', buttons: ['', '接受'] },
  {
    language: 'Arabic',
    head: 'الدعوات',
    all: 'الكل (47)',
    mutual: '٣ زملاء مشتركين',
    mutuals: 3,
    when: 'قبل 2 أسبوع',
    buttons: ['', 'قبول'],
  },
  {
    ...{ language: 'Indonesian', head: 'Undangan', all: 'Semua (47)' },
    ...{ mutual: '12 koneksi bersama', mutuals: 12, when: '2 minggu yang lalu', buttons: ['', 'Terima'] },
  },
  {
    language: 'Thai',
    head: 'คำเชิญ',
    all: 'ทั้งหมด (47)',
    mutual: 'มีคนรู้จักร่วมกัน 5 คน',
    mutuals: 5,
    when: '2 สัปดาห์ก่อน',
    buttons: ['', 'ยอมรับ'],
  },
];

export const ADA: Card = { name: 'Ada Okoye', slug: 'ada-okoye-demo', verb: 'wants to connect', headline: 'Buyer at Nordhafen Foods' };

/** Two invitations in a list of 47, as LinkedIn writes them in a language. */
export function listIn({ head, all, verb = '', alt = '$', mutual, when, buttons, labels = [] }: InLanguage): string {
  const [ignore, accept] = buttons;
  const named = (name: string) => ({
    name,
    verb,
    when,
    alt: alt.replace('$', name),
    labels: labels.map((label) => label.replace('$', name)),
  });
  const ben = mutual && /^\p{Nd}|^มี/u.test(mutual) ? mutual : mutual && `${shared('Ben Castell', 'ben-castell-demo')}${mutual}`;
  const cards =
    card2026({ ...named('Ada Okoye'), slug: 'ada-okoye-demo', headline: 'Buyer', ...(ben ? { mutual: ben } : {}) }) +
    card2026({ ...named('Ivo Lund'), slug: 'ivo-lund-demo', headline: 'Coach' }, 2);
  const said = (html: string, english: string, word: string): string =>
    html.replaceAll(new RegExp(`<button aria-label="[^"]*"><span>${english}</span></button>`, 'g'), (button) =>
      word ? button.replace(`>${english}<`, `>${word}<`) : '',
    );
  const spoken = said(said(cards, 'Ignore', ignore), 'Accept', accept);
  return listed(labels.length > 0 ? spoken : spoken.replace(/<button aria-label="[^"]*"/g, '<button'), `<h1>${head}</h1><div>${all}</div>`);
}

/** What else comes of that list: other layouts, and what a selection or LinkedIn does to a card. Two people can be read in each, but in one. */
export function oddListsIn(words: InLanguage): Readonly<Record<OddList, string>> {
  const list = listIn(words);
  const begun = (nth: number): string => `<div role="listitem" componentkey="urn:li:invitation:7${String(nth)}"><div>`;
  const { head, verb = '', alt = '$', mutual = '', when, buttons, labels = [] } = words;
  const whole = (list: readonly string[]): string => listed(list.join(''), `<h1>${head}</h1>`);
  const cards = (draw: (card: Card) => string): string[] =>
    ['Ada Okoye', 'Ivo Lund'].map((name) =>
      draw({ name, slug: name.toLowerCase().replace(' ', '-'), verb, mutual, when, headline: 'Buyer', alt: alt.replace('$', name) })
        .replace(`${name}’s profile picture`, alt.replace('$', name))
        .replace('>Ignore<', `>${buttons[0]}<`)
        .replace('>Accept<', `>${buttons[1]}<`),
    );
  const alone = cards((card) => card2026({ ...card, labels: labels.map((label) => label.replace('$', card.name)) }))[0] ?? '';
  return {
    'an older layout': whole(cards(card2019)),
    'a first card that is cut': `${begun(8)}<p>Buyer</p><p>${shared('Ben Castell', 'ben-castell-demo')}${mutual}</p></div></div>${list}`,
    'a last card that is cut': `${list}${begun(9)}<a href="${AT}eva-demo/"><img alt="${alt.replace('$', 'Eva Sundal')}"><p><a href="${AT}eva-demo/">Eva Su</a></p></a></div></div>`,
    'a line that is not known': list.replace('<p><span>Coach</span></p>', '<p><span>Coach</span></p><p>Jotain muuta</p>'),
    'an account that is gone': `${list}${begun(9)}<p>LinkedIn Member</p><p>--</p></div></div><p>.</p>`,
    'no marks': whole(cards(cardUnmarked)),
    'one card without its container': alone.replace(/^<div [^>]*><div [^>]*>/, ''),
  };
}

type OddList =
  | 'an older layout'
  | 'a first card that is cut'
  | 'a last card that is cut'
  | 'a line that is not known'
  | 'an account that is gone'
  | 'no marks'
  | 'one card without its container';

const LINK = 'https://www.linkedin.com/';

/** Pages of LinkedIn's that hold no invitations to the reader, as HTML and as text. */
export const OTHER_PAGES: Readonly<Record<string, readonly [html: string, text: string]>> = {
  sent: [
    `<div role="listitem"><a href="${LINK}in/hana-demo/"><img alt="Hana Proof’s profile picture"><p>Hana Proof</p><p>Agronomist</p><p>Sent 2 weeks ago</p></a><button aria-label="Withdraw invitation sent to Hana Proof">Withdraw</button></div>`,
    'Hana Proof’s profile picture\nHana Proof\n\nAgronomist\n\nSent 2 weeks ago\n\nWithdraw',
  ],
  profile: [
    `<h1>Ada Okoye</h1><a href="${LINK}in/ada-okoye-demo/overlay/contact-info/">Contact info</a><p>500+ connections</p><p>Ben Castell is a mutual connection</p><h2>Experience</h2>`,
    'Ada Okoye\nContact info\n1,204 followers\n500+ connections\nBen Castell is a mutual connection\nExperience',
  ],
  feed: [
    `<p>Start a post</p><div class="feed-shared-update"><a href="${LINK}in/ada-okoye-demo/">Ada Okoye</a><p>Great news</p></div><p>Like</p><p>Comment</p>`,
    'Start a post\nFeed post number 1\nAda Okoye\nGreat news\nLike\nComment\nRepost\nSend',
  ],
  messages: [
    `<h1>Messaging</h1><a href="${LINK}messaging/thread/1/">Tom</a><p>Compose message</p>`,
    'Messaging\nCompose message\nSearch messages\nTom Talker\nYesterday\nTom: Hi\nWrite a message…',
  ],
  email: [
    `<p>Ada Okoye wants to connect</p><a href="${LINK}comm/in/ada-okoye-demo">Accept</a><p>Unsubscribe</p>`,
    'Ada Okoye wants to connect\nBuyer\nAccept\nView profile\nUnsubscribe\nThis email was intended for Kim Owner',
  ],
  'sign-in': [
    `<h1>Sign in</h1><p>Email or phone</p><a href="${LINK}checkpoint/rp/request-password-reset">Forgot password?</a><p>Join now</p>`,
    'Sign in\nEmail or phone\nPassword\nForgot password?\nNew to LinkedIn? Join now',
  ],
};

interface InLanguage {
  readonly language: string;
  readonly head: string;
  readonly all: string;
  readonly verb?: string;
  readonly alt?: string;
  readonly mutual?: string;
  readonly mutuals?: number;
  readonly when: string;
  /** Ignoring and accepting; empty where the word is not known. */
  readonly buttons: readonly [string, string];
  readonly labels?: readonly string[];
}
