import { describe, expect, it } from 'vitest';
import { readPaste } from '#archive/index.ts';
import { card2026, cardUnmarked, inChromium, inFirefox, listed, shared, type Card } from './page.ts';

const ADA: Card = {
  name: 'Ada Okoye',
  slug: 'ada-okoye-demo',
  verb: 'wants to connect',
  headline: 'Buyer at Nordhafen Foods | Coffee &amp; cacao',
};
const BEN = shared('Ben Castell', 'ben-castell-demo');
const only = (html: string) => readPaste({ html }).people;
const one = (card: Partial<Card>) => only(listed(card2026({ ...ADA, ...card }) + card2026({ ...EVA }, 2)))[0];
const EVA: Card = { name: 'Eva Sundal', slug: 'eva-sundal-demo', verb: 'wants to connect', headline: 'Owner' };

describe('An invitation that is not to connect', () => {
  const dora = '<a href="https://www.linkedin.com/in/dora-demo/">Dora Test</a>';
  it.each([
    ['page', `${dora} invited you to follow <a href="https://www.linkedin.com/company/testwerk-demo/">Testwerk</a>`],
    ['page', `${dora} invited you to follow Testwerk`],
    ['page', `${dora} hat Sie eingeladen, Testwerk zu folgen`],
    ['page', `${dora} vous a invité(e) à suivre <a href="https://www.linkedin.com/company/moulin-demo/">Moulin</a>`],
    ['newsletter', `${dora} … <a href="https://www.linkedin.com/newsletters/grid-1/">Grid</a>`],
    ['newsletter', `${dora} invited you to subscribe to Grid`],
    ['event', `${dora} vous invite à un événement : <a href="https://www.linkedin.com/events/7300/">Salon</a>`],
    ['event', `${dora} hat Sie zur Teilnahme an Messe eingeladen`],
    ['showcase', `${dora} x <a href="https://www.linkedin.com/showcase/t-demo/">T</a>`],
    ['school', `${dora} x <a href="https://www.linkedin.com/school/t-demo/">T</a>`],
    ['group', `${dora} x <a href="https://www.linkedin.com/groups/12/">T</a>`],
    ['follow', `${dora} invited you to follow <a href="https://www.linkedin.com/in/zoe-demo/">Zoe Brandt</a>`],
  ])('to a %s is counted and named: %s', (kind, title) => {
    for (const browser of [inChromium, inFirefox]) {
      const html = browser(listed(card2026(ADA) + card2026({ name: 'Dora Test', slug: 'dora-demo', title, labels: [] }, 2)));
      expect(readPaste({ html })).toMatchObject({ people: [{ name: 'Ada Okoye' }], others: [{ kind, from: 'Dora Test' }] });
    }
  });

  it('is none because a headline has a link to a company', () => {
    expect(one({ headline: 'Buyer at <a href="https://www.linkedin.com/company/nordhafen-demo/">Nordhafen</a>' })).toMatchObject({
      name: 'Ada Okoye',
      headline: 'Buyer at Nordhafen',
    });
  });

  it('is not one that was just answered, nor a suggestion', () => {
    const html =
      listed(
        card2026(ADA) +
          card2026({ ...EVA, title: '<a href="https://www.linkedin.com/in/eva-sundal-demo/">Eva Sundal</a> is now a connection' }, 2),
      ) +
      '<h2>People you may know</h2><div role="listitem"><a href="https://www.linkedin.com/in/otto-demo/"><img alt="Otto Beispiel’s profile picture"><p><a href="https://www.linkedin.com/in/otto-demo/"><strong>Otto Beispiel</strong></a></p></a><a href="/preload/search-custom-invite/?vanityName=otto-demo" aria-label="Invite Otto Beispiel to connect">Connect</a></div>';
    for (const browser of [inChromium, inFirefox]) {
      expect(only(browser(html)).map(({ name }) => name)).toEqual(['Ada Okoye']);
      expect(only(browser(html.replace(/ (?:role|componentkey|data-view-name)="[^"]*"/g, ''))).map(({ name }) => name)).toEqual([
        'Ada Okoye',
      ]);
    }
  });
});

describe('A whole page', () => {
  const frame = (list: string): string =>
    `<div class="global-nav"><a href="https://www.linkedin.com/in/kim-owner-demo/"><img alt="Kim Owner’s profile picture"><strong>Kim Owner</strong></a></div><main>${list}</main>` +
    '<aside class="msg-overlay-list-bubble"><a href="https://www.linkedin.com/in/tom-talker-demo/"><img alt="Tom Talker’s profile picture"><h3>Tom Talker</h3></a><p>Zoe wants to connect</p><time>Yesterday</time></aside><footer>About</footer>';

  it.each([
    ['the layout of 2026', (card: Card) => card2026(card)],
    ['no marks', cardUnmarked],
  ])('with %s gives neither the reader nor those in the messages', (_, card) => {
    for (const browser of [inChromium, inFirefox]) {
      const html = browser(frame(listed(card(ADA) + card(EVA))));
      expect(only(html).map(({ name }) => name)).toEqual(['Ada Okoye', 'Eva Sundal']);
    }
  });
});

it('A page that only speaks of LinkedIn, such as one of this site, is none', () => {
  const html =
    '<h1>Work through a pile</h1><p>Tom Talker wants to connect</p><a href="https://www.linkedin.com/in/tom-talker-demo">Open the profile</a>';
  expect(readPaste({ html })).toMatchObject({ page: 'none', people: [], cutOff: 0, notUnderstood: [] });
});

it('What stands under a list without marks belongs to nobody in it', () => {
  const html = `${listed(cardUnmarked(ADA) + cardUnmarked(EVA))}<p>Tanıyor olabilirsiniz</p><p>12 mutual connections</p>`;
  for (const browser of [inChromium, inFirefox]) {
    expect(only(browser(html))[1]).toEqual({ name: 'Eva Sundal', slug: 'eva-sundal-demo', headline: 'Owner' });
  }
});

describe('The end of a selection', () => {
  // The label of the picture ends with this letter too.
  it.each(['Eva Su', 'E'])('in the name of the last card, after “%s”, makes it a cut one', (shown) => {
    const cut = card2026(EVA, 2).replace(/Eva Sundal<\/a>.*$/s, `${shown}</a></p></div></div></a></div></div>`);
    expect(readPaste({ html: card2026(ADA) + cut })).toMatchObject({ people: [{ name: 'Ada Okoye' }], cutOff: 1 });
  });

  it('in the count of shared connections leaves them open', () => {
    const whole = card2026({ ...EVA, mutual: `${BEN}and 12 other mutual connections` }, 2);
    const cut = `${whole.slice(0, whole.indexOf('and 12'))}and 1</span></p></div></div></div></a></div></div>`;
    expect(only(card2026(ADA) + cut)[1]).toEqual({ name: 'Eva Sundal', slug: 'eva-sundal-demo', headline: 'Owner' });
  });

  it('before the name of the first, or without its picture, makes that a cut one', () => {
    const cut = card2026(ADA)
      .replace(/<a href="[^"]*" tabindex.*?<p>/s, '<div><p>')
      .replace('>Ada Okoye<', '>da Okoye<')
      .replace(/<button.*?<\/button>/gs, '');
    expect(readPaste({ html: cut + card2026(EVA, 2) })).toMatchObject({ people: [{ name: 'Eva Sundal' }], cutOff: 1 });
  });
});

describe('Damaged HTML', () => {
  it.each([
    ['unclosed', (html: string) => html.replace(/<\/(?:p|span|strong)>/g, '')],
    ['with items that do not end', (html: string) => html.replaceAll('</li>', '')],
    [
      'with upper case',
      (html: string) => html.replace(/<\/?(?:li|a|div|strong|button)\b/g, (tag) => tag.toUpperCase()).replaceAll('href=', 'HREF='),
    ],
    [
      'with references',
      (html: string) => html.replaceAll('’', '&#x2019;').replaceAll('Ada', '&#65;da').replaceAll('Owner', 'Owner&nbsp;&eacute;'),
    ],
    [
      'with scripts and comments',
      (html: string) => html.replaceAll('<div>', '<div><script>document.write("<b>")</script><!-- <a href="x"> --><style>a{}</style>'),
    ],
    [
      'in a document',
      (html: string) => `<html><head><title>x</title></head><body><!--StartFragment-->${html}<!--EndFragment--></body></html>`,
    ],
  ])('%s is read as far as it makes sense', (_, damage) => {
    const names = only(damage(listed(cardUnmarked(ADA) + cardUnmarked(EVA)))).map(({ name }) => name);
    expect(names).toEqual(['Ada Okoye', 'Eva Sundal']);
  });
});
