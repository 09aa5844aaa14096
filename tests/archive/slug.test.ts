import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileOf, slugOf, urnOf } from '#archive/slug.ts';
import { SCRIPT } from './files.ts';

describe('A link to a profile', () => {
  it.each([
    'https://www.linkedin.com/in/zoë-brandt-demo',
    'https://www.linkedin.com/in/zo%C3%AB-brandt-demo',
    'https://www.linkedin.com/in/zo%c3%ab-brandt-demo/',
    'https://www.linkedin.com/in/zo%25C3%25AB-brandt-demo',
    'https://www.linkedin.com/in/zoe%CC%88-brandt-demo',
    'http://de.linkedin.com/in/Zoë-Brandt-Demo?trk=x#y',
    'www.linkedin.com/in/zoë-brandt-demo/de',
    'linkedin.com/in/zoë-brandt-demo',
    '  https://www.linkedin.com/mwlite/in/zoë-brandt-demo ',
  ])('is the same person however it is written: %s', (link) => {
    expect(slugOf(link)).toBe('zoë-brandt-demo');
  });

  it.each([
    ...['', 'https://www.linkedin.com/in', 'https://www.linkedin.com/in/', 'https://www.linkedin.com/company/demo', 'urn:li:member:1'],
    ...[SCRIPT, `${SCRIPT}//linkedin.com/in/x`, 'data:text/html,linkedin.com/in/x', 'ftp://linkedin.com/in/x'],
    ...[
      'https://linkedin.com.example/in/x',
      'https://example.com/linkedin.com/in/x',
      'https://linkedin.com@example.com/in/x',
      'https://xlinkedin.com/in/x',
    ],
    ...[
      'https://www.linkedin.com/in/..',
      'https://www.linkedin.com/in/%2e%2e%2fx',
      'https://www.linkedin.com/in/a%00b',
      'https://www.linkedin.com/in/a b',
      'https://www.linkedin.com/in/%22onload=x',
    ],
  ])('is none: %j', (link) => {
    expect(slugOf(link)).toBeUndefined();
  });

  it.each(['a.b-demo', '.a-demo', 'a-demo.', 'a'.repeat(200)])('may have full stops, and 200 letters: %s', (slug) => {
    expect(slugOf(`https://www.linkedin.com/in/${slug}`)).toBe(slug);
  });

  it('is none when it is longer', () => {
    expect(slugOf(`https://www.linkedin.com/in/${'a'.repeat(201)}`)).toBeUndefined();
  });

  it('is kept as it is when its percent signs are no encoding', () => {
    expect(slugOf('https://www.linkedin.com/in/100%-demo')).toBe('100%-demo');
  });

  it('leads from a slug to LinkedIn, and back to the slug', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const slug = slugOf(`https://www.linkedin.com/in/${text}`);
        if (slug === undefined) return;
        const profile = new URL(profileOf(slug));
        expect(profile.origin).toBe('https://www.linkedin.com');
        expect(profile.pathname).toMatch(/^\/in\/[^/]+\/$/);
        expect(slugOf(profile.href)).toBe(slug);
      }),
      { numRuns: 2000 },
    );
  });

  it('may be a number', () => {
    expect(urnOf(' urn:li:member:100000001 ')).toBe('100000001');
    for (const other of [
      'urn:li:company:1',
      'x urn:li:member:1',
      'urn:li:member:1x',
      'urn:li:member:',
      `urn:li:member:${'1'.repeat(21)}`,
    ]) {
      expect(urnOf(other)).toBeUndefined();
    }
  });
});
