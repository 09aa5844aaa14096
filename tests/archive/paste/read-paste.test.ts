import { describe, expect, it } from 'vitest';
import { readPaste } from '#archive/index.ts';
import { card2018, card2019, card2026, cardUnmarked, inChromium, inFirefox, listed, shared, type Card } from './page.ts';

const ADA: Card = {
  name: 'Ada Okoye',
  slug: 'ada-okoye-demo',
  verb: 'wants to connect',
  headline: 'Buyer at Nordhafen Foods | Coffee &amp; cacao',
};
const BEN = shared('Ben Castell', 'ben-castell-demo');
const CARA = shared('Cara Lindt', 'cara-lindt-demo');
const only = (html: string) => readPaste({ html }).people;
const one = (card: Partial<Card>) => only(listed(card2026({ ...ADA, ...card }) + card2026({ ...EVA }, 2)))[0];
const EVA: Card = { name: 'Eva Sundal', slug: 'eva-sundal-demo', verb: 'wants to connect', headline: 'Owner' };

describe('A list of invitations', () => {
  const rich: Card = {
    ...ADA,
    mutual: `${BEN}and 12 other mutual connections`,
    when: 'Yesterday',
    note: 'Hi Kim, we spoke at the fair about direct trade.',
  };
  const read = {
    name: 'Ada Okoye',
    slug: 'ada-okoye-demo',
    headline: 'Buyer at Nordhafen Foods | Coffee & cacao',
    mutual: 13,
    when: 'Yesterday',
    note: { text: 'Hi Kim, we spoke at the fair about direct trade.', whole: true },
  };

  it.each([
    ['Chromium', inChromium],
    ['Firefox', inFirefox],
  ])('of the layout of 2026 is read whole in %s', (_, browser) => {
    const report = readPaste({
      html: browser(listed(card2026(rich) + card2026(EVA, 2), '<h1>Manage invitations</h1><div>All (47)</div>')),
    });
    expect(report).toEqual({
      ...{ page: 'received', others: [], cutOff: 0, notUnderstood: [], total: 47 },
      people: [read, { name: 'Eva Sundal', slug: 'eva-sundal-demo', headline: 'Owner' }],
    });
  });

  it('of the layout of 2019 is read, its cut note as cut', () => {
    const note =
      '<span class="lt-line-clamp__line">Hello Kim, I run sourcing</span><span class="lt-line-clamp__line">for a roastery and<span>... <a href="#" role="button">See more</a></span></span>';
    const card = card2019({
      ...ADA,
      verb: ' follows you and is inviting you to connect',
      mutual: 'Ben Castell and 25 others',
      when: '2 weeks ago',
      note,
    });
    const [person] = only(card + card2019(EVA));
    expect(person).toMatchObject({ name: 'Ada Okoye', mutual: 26, when: '2 weeks ago', follows: true });
    expect(person?.note).toEqual({ text: 'Hello Kim, I run sourcing for a roastery and', whole: false });
    const [firefox] = only(inFirefox(card + card2019(EVA)));
    expect(firefox).toMatchObject({ name: 'Ada Okoye', note: { whole: false } });
    expect(firefox).not.toHaveProperty('mutual');
  });

  it('of the layout of 2018 is read', () => {
    const html = `<h2>Received (1)</h2><ul>${card2018({ ...ADA, mutual: '4 shared connections' })}</ul>`;
    expect(readPaste({ html })).toMatchObject({ total: 1, people: [{ name: 'Ada Okoye', mutual: 4, slug: 'ada-okoye-demo' }] });
  });

  it('without any mark is read by its items, and without items by its pictures', () => {
    const cards =
      cardUnmarked({ ...ADA, mutual: 'Ben Castell is a mutual connection', when: 'Today', note: 'Hello there' }) + cardUnmarked(EVA);
    for (const html of [listed(cards), listed(cards.replace(/<li>|<\/li>/g, ''))]) {
      expect(only(html)).toEqual([
        {
          name: 'Ada Okoye',
          slug: 'ada-okoye-demo',
          headline: 'Buyer at Nordhafen Foods | Coffee & cacao',
          mutual: 1,
          when: 'Today',
          note: { text: 'Hello there', whole: true },
        },
        { name: 'Eva Sundal', slug: 'eva-sundal-demo', headline: 'Owner' },
      ]);
    }
  });

  it('of a single card is read though its container is lost', () => {
    const bare = card2026(ADA)
      .replace(/^<div [^>]*><div [^>]*>/, '')
      .replace(/<\/div><\/div>$/, '');
    expect(only(bare)).toMatchObject([{ name: 'Ada Okoye', slug: 'ada-okoye-demo' }]);
    const split = bare.replace(
      '<div><p>',
      `<div><a href="https://www.linkedin.com/in/ada-okoye-demo/"></a><p><a href="https://www.linkedin.com/in/ada-okoye-demo/"></a>`,
    );
    expect(only(split)).toMatchObject([{ name: 'Ada Okoye' }]);
  });

  it('pasted twice, or twice in one paste, holds everybody once', () => {
    const html = card2026(ADA) + card2026(EVA, 2);
    expect(only(html + html)).toHaveLength(2);
  });

  it('says how many there are, wherever its labels stand', () => {
    for (const head of [
      '<label>All (1,047)</label><label>Mutual (12)</label>',
      '<a href="#">All (1,047)</a><a href="#">Mutual (12)</a>',
      '<h1>Einladungen (1.047)</h1>',
    ]) {
      expect(readPaste({ html: listed(card2026(ADA), head) }).total).toBe(1047);
    }
  });

  it('that is empty is a list all the same', () => {
    expect(readPaste({ text: 'Manage invitations\nReceived\nSent\nNo pending invitations' })).toMatchObject({
      page: 'received',
      people: [],
    });
  });
});

describe('Shared connections', () => {
  it.each([
    [`${BEN}and 12 other mutual connections`, 13],
    [
      `<a href="https://www.linkedin.com/in/a-b-demo/">A B</a>, ${CARA}and <a href="https://www.linkedin.com/search/results/people/?x">34 other mutual connections</a>`,
      36,
    ],
    [`${BEN}is a mutual connection`, 1],
    [`${BEN}and ${CARA}are mutual connections`, 2],
    ['3 mutual connections', 3],
    ['Falk Probe, Dr. and 1 other mutual connection', 2],
    [`${BEN}and 1,071 other mutual connections`, 1072],
    [`${BEN}und 1.071 weitere gemeinsame Kontakte`, 1072],
    [`${BEN}et 1\u202f071 autres relations en commun`, 1072],
    [`${BEN}und 1’071 weitere gemeinsame Kontakte`, 1072],
    [`${BEN}et 1 relation en commun`, 2],
    ['Ben Castell, Cara Lindt y 10 contactos más en común', 12],
    ['Ana Ruiz y Mora es contacto en común', 1],
    ['Ben Castell e 12 outras conexões em comum', 13],
    ['Ben Castell e altri 12 collegamenti in comune', 13],
    ['Ben Castell is een gemeenschappelijke connectie', 1],
    ['5 wspólnych kontaktów', 5],
    ['Ben Castell, Cara Lindt ve 10 diğer ortak bağlantınız', 12],
    ['Ben Castell ortak bağlantınız', 1],
    ['2 gemensamma kontakter', 2],
    ['7 společných spojení', 7],
    ['3 位共同聯絡人', 3],
    ['王小明和其他3位共同好友', 4],
    ['٣ زملاء مشتركين', 3],
    ['12 koneksi bersama', 12],
    ['มีคนรู้จักร่วมกัน 5 คน', 5],
    [`${BEN}と他 12 人`, 13],
    ['', undefined],
  ])('of %s', (mutual, count) => {
    expect(one({ mutual })?.mutual).toBe(count);
  });

  it('are never those who invited', () => {
    const cut = `<div role="listitem" componentkey="urn:li:invitation:7"><div><p>réfacteur</p><p><span>${BEN}et 1 relation en commun</span></p></div></div>${card2026(EVA, 2)}`;
    expect(readPaste({ html: cut })).toMatchObject({ cutOff: 1, people: [{ name: 'Eva Sundal' }] });
    const facepile = `<div role="listitem" componentkey="urn:li:invitation:7"><a href="https://www.linkedin.com/in/ben-castell-demo/"><img alt="Ben Castell"></a><p><span>${BEN}という共通の知り合い</span></p></div>${card2026(EVA, 2)}`;
    expect(only(facepile).map(({ name }) => name)).toEqual(['Eva Sundal']);
    const bare = card2026({ ...ADA, mutual: `${BEN}and 3 other mutual connections` }).replace(/^.*?<p><span>Buyer/s, '<p><span>Buyer');
    expect(readPaste({ html: bare })).toMatchObject({ people: [], cutOff: 1 });
  });
});

describe('A name', () => {
  it.each([
    'Falk Probe, Dr.',
    'Ana Ruiz y Mora',
    'Özgür',
    '王小明',
    'Eskil Ueda 🚀',
    'Seán O’Neil',
    "Seán O'Neil",
    'M&amp;A Ltd',
    'Jonas',
    'أمل حداد',
  ])('is taken as it is: %s', (name) => {
    expect(one({ name, slug: 'somebody-demo' })?.name).toBe(name.replace('&amp;', '&'));
  });

  it.each([
    ['Ada\u00a0Okoye', 'Ada Okoye'],
    ['\u200fAda\u202e Okoye', 'Ada Okoye'],
    ['Ada Okoye, Verified', 'Ada Okoye'],
    ['Ada Okoye, premium', 'Ada Okoye'],
    ['Ada Okoye · 2nd', 'Ada Okoye'],
    ['Ada OkoyeAktueller Entitätsverlauf', 'Ada Okoye'],
  ])('is cleared of what is beside it: %s', (name, clear) => {
    expect(one({ name, alt: '', labels: [] })?.name).toBe(clear);
  });

  it.each([
    ['ada-okoye-demo/?miniProfileUrn=urn%3Ali', 'ada-okoye-demo'],
    ['%C4%9F%C3%BClay-demo', 'ğülay-demo'],
    ['Ada-Okoye-Demo/en', 'ada-okoye-demo'],
  ])('comes with the profile of its link: %s', (slug, clear) => {
    expect(one({ slug })?.slug).toBe(clear);
  });

  it.each(['https://de.linkedin.com/in/', 'https://www.linkedin.com/mwlite/in/', 'https://www.linkedin.com:443/in/'])(
    'has a profile at %s',
    (at) => {
      expect(only(listed(card2026(ADA)).replaceAll('https://www.linkedin.com/in/', at))[0]?.slug).toBe('ada-okoye-demo');
    },
  );

  it('has no profile where the link holds a number of the page alone, or leads elsewhere', () => {
    expect(one({ slug: 'ACoAAB1234567890abc' })).toEqual({ name: 'Ada Okoye', headline: 'Buyer at Nordhafen Foods | Coffee & cacao' });
    expect(only(listed(card2026(ADA)).replaceAll('www.linkedin.com', 'linkedin.com.example'))[0]).not.toHaveProperty('slug');
  });

  it('of nobody is shown as text', () => {
    expect(readPaste({ html: listed(card2026(EVA) + card2026({ ...ADA, name: 'LinkedIn Member' }, 2)) })).toMatchObject({
      people: [{ name: 'Eva Sundal' }],
      notUnderstood: [expect.stringContaining('LinkedIn Member')],
    });
  });

  it('is refused where a button says that somebody else invited', () => {
    expect(one({ labels: ['Ignore an invitation to connect from Zoe Brandt', 'Accept Zoe Brandt’s invitation'] })?.name).toBe('Eva Sundal');
  });

  it('is refused where the words beside it are not known', () => {
    const report = readPaste({ html: listed(card2026(EVA) + card2026({ ...ADA, verb: 'さんの招待', labels: [] }, 2)) });
    expect(report).toMatchObject({ people: [{ name: 'Eva Sundal' }], notUnderstood: [expect.stringContaining('Ada Okoye')] });
  });
});

describe('A headline', () => {
  it.each([
    'Einkauf · Kaffee',
    'A | B',
    'Head at Acme',
    'Building connections',
    '500+ connections later',
    'Left 2 weeks ago',
    'I Accept anything',
    'Founder of Acme and 3 others',
  ])('stays one: %s', (headline) => {
    expect(one({ headline })?.headline).toBe(headline);
  });

  it('stays one though it links to somebody, or is a word for the time', () => {
    expect(one({ headline: `Works with ${BEN}` })).toMatchObject({ headline: 'Works with Ben Castell' });
    expect(one({ headline: `Works with ${BEN}` })).not.toHaveProperty('mutual');
    expect(one({ headline: 'Today', when: 'Yesterday' })).toMatchObject({ headline: 'Today', when: 'Yesterday' });
  });

  it('that is missing is missing', () => {
    expect(one({ headline: '--' })).not.toHaveProperty('headline');
  });
});

describe('What they wrote', () => {
  it.each([
    'Zoe wants to connect. Ignore me.',
    'Ignore',
    'See <a href="https://www.linkedin.com/in/zoe-demo/"><strong>Zoe</strong></a> wants to connect',
    'One.<br><br>Two.',
    '12 mutual connections',
    'Sent 2 weeks ago',
  ])('is only that: %s', (note) => {
    const report = readPaste({ html: listed(card2026({ ...ADA, note }) + card2026(EVA, 2)) });
    expect(report.people.map(({ name }) => name)).toEqual(['Ada Okoye', 'Eva Sundal']);
    expect(report.people[0]?.note?.text).toBe(
      note
        .replaceAll('<br>', '\n')
        .replace('\n\n', '\n')
        .replace(/<[^>]*>/g, ''),
    );
    expect(report.people[0]).not.toHaveProperty('mutual');
  });
});

describe('The words for the time', () => {
  it.each([
    'Yesterday',
    '1w',
    '1mo',
    '2 weeks ago',
    'vor 3 Wochen',
    'il y a 2 sem.',
    'hace 2 semanas',
    'Há 2 sem',
    '2 settimane fa',
    '2 tygodnie temu',
    '2 hafta önce',
    '2 veckor sedan',
    'Před 2 týdny',
    '2 週前',
    '2 minggu yang lalu',
    'قبل 2 أسبوع',
    '2 สัปดาห์ก่อน',
  ])('stay words: %s', (when) => {
    expect(one({ when })?.when).toBe(when);
  });
});
