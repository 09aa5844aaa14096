import { describe, expect, it } from 'vitest';
import { contactOf } from '#components/about/contact.ts';

describe('The address to write to', () => {
  it('is the publisher’s own, else the repository’s issues, else none', () => {
    expect(contactOf('mailto:you@example.org', 'https://github.com/you/x')).toBe('mailto:you@example.org');
    expect(contactOf('', 'https://github.com/you/x')).toBe('https://github.com/you/x/issues');
    expect(contactOf(undefined, '')).toBeUndefined();
  });

  it.each(['you@example.org', 'ftp://example.org', 'http://example.org', 'mailto:you'])('is not %s, and the build says so', (own) => {
    expect(() => contactOf(own, undefined)).toThrow(/PUBLIC_CONTACT/);
  });
});
