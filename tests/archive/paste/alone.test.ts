import { describe, expect, it } from 'vitest';
import { inContainer, isAlone } from '#archive/paste/alone.ts';
import { readPaste } from '#archive/index.ts';
import { card2019, card2026, inChromium, listed, shared, type Card } from './page.ts';

const ADA: Card = {
  ...{ name: 'Ada Okoye', slug: 'ada-okoye-demo', verb: 'wants to connect', headline: 'Buyer' },
  mutual: `${shared('Ben Castell', 'ben-castell-demo')}and 12 other mutual connections`,
};
const bare = card2026(ADA).replace(/^<div [^>]*><div [^>]*>/, '');

describe('One card copied alone', () => {
  it.each([
    ['as it is', bare],
    ['as Chromium writes it', `<meta charset="utf-8">${inChromium(bare)}`],
    ['of an older layout', card2019(ADA).replace(/^<li [^>]*>/, '')],
  ])('is told by its one picture and its buttons, %s', (_, html) => {
    expect(isAlone(html)).toBe(true);
    expect(readPaste({ html })).toMatchObject({ people: [{ name: 'Ada Okoye', headline: 'Buyer', mutual: 13 }] });
  });

  it.each([
    ['another card', listed(bare + bare)],
    ['a heading over it', `<h2>Invitations (1)</h2>${bare}`],
    ['a heading under it', `${bare}<h2>People you may know</h2>`],
    ['somebody’s picture beside it', `<a href="#"><img alt="Kim Owner"></a>${bare}`],
    ['no picture', bare.replace(/<img alt="[^"]+"/g, '<img alt=""')],
  ])('is none with %s', (_, html) => {
    expect(isAlone(html)).toBe(false);
  });

  it('stands in its container whatever it closes itself', () => {
    expect(inContainer(`${bare}</div></li>`)).toMatch(/^<([a-z-]+) componentkey="urn:li:invitation:">.*<\/\1>$/s);
    expect(readPaste({ html: `${bare.replace('<div><ul', '</div><div><ul')}</div></li>` }).people).toMatchObject([{ mutual: 13 }]);
  });
});
