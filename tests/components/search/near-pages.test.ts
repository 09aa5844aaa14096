import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearPages } from '#components/search/near-pages.client.ts';
import { ruleIds } from '#rules/index.ts';

const pages = [
  '/',
  '/checklist/',
  '/triage/',
  '/search/',
  '/card/',
  '/rules/',
  '/guide/',
  '/about/',
  ...ruleIds.map((id) => `/rules/${id}/`),
];

describe('The page that was meant', () => {
  it.each([
    ['/triag/', '/triage/'],
    ['/Triage/', '/triage/'],
    ['//triage//', '/triage/'],
    ['/searhc/', '/search/'],
    ['/checklist/)', '/checklist/'],
    ['/checklist).', '/checklist/'],
    ['/checklist.html,', '/checklist/'],
    ['/checklist/%3Futm_source=mail', '/checklist/'],
    ['/checklist/%E2%80%9D', '/checklist/'],
    ['/RULES/No-Reply', '/rules/no-reply/'],
    ['/rules/no-reply/)', '/rules/no-reply/'],
    ['/rules/no-reply/amp/', '/rules/no-reply/'],
    ['/rules/no_reply', '/rules/no-reply/'],
    ['/rulesno-reply/', '/rules/no-reply/'],
    ['/rules/no-reply/print/', '/rules/no-reply/'],
    ['/rules/xqzwvjk/', '/rules/'],
    ['/amp/', '/'],
    ['/%', '/'],
  ])('of %s is %s', (asked, meant) => {
    expect(nearPages(asked, pages).pages[0]).toBe(meant);
  });

  it.each(['/zzzzzzzzzz/', '/1/', '/%E0%A4%A/'])('of %s is none', (asked) => {
    expect(nearPages(asked, pages).pages).toEqual([]);
  });

  it('is found whatever capitals, slashes and signs it was written with', () => {
    const page = fc.constantFrom(...pages);
    const sign = fc.constantFrom('', '.', ')', ',', '%22', '>', '/)', '/.', '/amp/', '/index.html', '//', '%2F');
    fc.assert(
      fc.property(page, fc.boolean(), sign, (path, capitals, end) => {
        const asked = `${capitals ? path.toUpperCase() : path}${end}`;
        expect(nearPages(asked, pages)).toEqual({ pages: expect.arrayContaining([path]) as string[], exact: true, fragment: '' });
        expect(nearPages(asked, pages).pages[0]).toBe(path);
      }),
    );
  });
});

describe('A # written as %23', () => {
  it('is taken for what it was, after any page and however often it was encoded', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.nat(3), fc.webFragments(), (path, times, fragment) => {
        const asked = `${path}%${'25'.repeat(times)}23${fragment.replaceAll(/%(25)*23/g, '')}`;
        const { pages: found, exact, fragment: after } = nearPages(asked, pages);
        expect([found[0], exact, after]).toEqual([path, true, fragment.replaceAll(/%(25)*23/g, '')]);
      }),
    );
  });

  it('stays with a page that is only near', () => {
    expect(nearPages('/cheklist%23note=none&same-industry=yes', pages)).toMatchObject({
      exact: false,
      fragment: 'note=none&same-industry=yes',
    });
  });
});

it('Any address at all is answered, with pages that exist', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.string(), (path, end) => {
      for (const page of nearPages(path + end, pages).pages) expect(pages).toContain(page);
    }),
  );
});
