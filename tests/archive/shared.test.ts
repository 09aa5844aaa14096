import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShared, type Shared } from '../../src/archive/shared.ts';
import { growth } from '../steps.ts';

const people = (shared: Shared) => readShared(shared).people.map(({ name, profile }) => ({ name, profile }));
const INES = { name: 'Ines Okafor', profile: 'https://www.linkedin.com/in/ines-okafor-demo/' };
const LINK =
  'https://www.linkedin.com/in/ines-okafor-demo?utm_source=share&utm_campaign=share_via&utm_content=profile&utm_medium=android_app';

describe('what another app shares', () => {
  it.each<[string, Shared]>([
    ['LinkedIn’s app, a link and a subject', { title: 'Ines Okafor', text: LINK }],
    ['a sentence with the link in it', { text: `Check out Ines Okafor’s profile on LinkedIn: ${LINK}.` }],
    ['a browser, with LinkedIn’s title', { title: '(3) Ines Okafor - Buyer at Nordhafen Foods | LinkedIn', url: LINK }],
    ['a browser that puts the address into the text', { title: 'Ines Okafor | LinkedIn', text: LINK }],
    ['a phone’s address', { title: 'Ines Okafor – Buyer – LinkedIn', url: 'https://m.linkedin.com/in/ines-okafor-demo/' }],
    ['a message with a name on a line of its own', { text: `Ines Okafor\nBuyer at Nordhafen Foods\n\n${LINK}` }],
  ])('is a person by name: %s', (_, shared) => {
    expect(people(shared)).toEqual([INES]);
  });

  it('is known by the link where no name is like it', () => {
    for (const title of ['', 'LinkedIn', 'Have a look at this profile!', 'Nordhafen Foods']) {
      expect(people({ title, text: LINK })).toEqual([{ ...INES, name: 'ines-okafor-demo' }]);
    }
  });

  it('is several people where there are several links, each once', () => {
    const text = `Two for you: ${LINK} and https://uk.linkedin.com/in/wren-hale-demo/, and once more ${LINK}`;
    expect(people({ title: 'Ines Okafor | LinkedIn', text }).map(({ name }) => name)).toEqual(['ines-okafor-demo', 'wren-hale-demo']);
  });

  it('is nobody where no link leads to a profile', () => {
    for (const text of [
      '',
      'Ines Okafor',
      'https://example.org/in/ines',
      'https://www.linkedin.com/company/nordhafen-demo/',
      'mailto:ines@example.org',
    ])
      expect(people({ title: 'Ines Okafor | LinkedIn', text })).toEqual([]);
  });

  it('never makes anybody of what does not lead to LinkedIn, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (title, text, url) => {
        for (const { profile } of people({ title, text, url })) expect(profile).toMatch(/^https:\/\/www\.linkedin\.com\/in\/[^/\s]+\/$/);
      }),
    );
  });

  it('takes at most twice the steps when it is twice as long', () => {
    for (const piece of [`${LINK} `, 'Ines - ', 'a ’s profile ', 'https://', '(1) ']) {
      const shared = (size: number): string => piece.repeat(Math.ceil(size / piece.length));
      expect(growth(shared, (text) => readShared({ title: text, text, url: text }), 2_000)).toBeLessThan(2.6);
    }
  });
});
