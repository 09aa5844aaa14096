import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claim, where } from '../../build/where.mjs';

describe('Where the site will be', () => {
  it.each([
    [{}, undefined, '/', undefined],
    [{ SITE_URL: '', BASE_PATH: '', PUBLIC_REPO_URL: '' }, undefined, '/', undefined],
    [{ SITE_URL: 'https://example.org' }, 'https://example.org', '/', undefined],
    [{ SITE_URL: 'https://Example.org/', BASE_PATH: '/x' }, 'https://example.org', '/x/', undefined],
    [{ SITE_URL: 'http://localhost:8080', BASE_PATH: 'a/b/' }, 'http://localhost:8080', '/a/b/', undefined],
    [{ PUBLIC_REPO_URL: 'https://github.com/you/aod.git/' }, undefined, '/', 'https://github.com/you/aod'],
    [{ PUBLIC_REPO_URL: 'https://github.com/you/aod' }, undefined, '/', 'https://github.com/you/aod'],
    [
      {
        NETLIFY: 'true',
        URL: 'https://aod.netlify.app',
        DEPLOY_PRIME_URL: 'https://preview--aod.netlify.app',
        REPOSITORY_URL: 'git@github.com:you/aod.git',
      },
      'https://aod.netlify.app',
      '/',
      'https://github.com/you/aod',
    ],
    [{ VERCEL: '1', VERCEL_URL: 'aod-1x.vercel.app', VERCEL_PROJECT_PRODUCTION_URL: 'aod.example' }, 'https://aod.example', '/', undefined],
    [
      {
        VERCEL: '1',
        VERCEL_URL: 'aod-1x.vercel.app',
        VERCEL_GIT_PROVIDER: 'github',
        VERCEL_GIT_REPO_OWNER: 'you',
        VERCEL_GIT_REPO_SLUG: 'aod',
      },
      'https://aod-1x.vercel.app',
      '/',
      'https://github.com/you/aod',
    ],
    [{ CF_PAGES: '1', CF_PAGES_URL: 'https://1a2b3c4d.aod.pages.dev' }, 'https://aod.pages.dev', '/', undefined],
    [{ CF_PAGES: '1', CF_PAGES_URL: 'https://aod.pages.dev' }, 'https://aod.pages.dev', '/', undefined],
    [{ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'You/aod' }, 'https://you.github.io', '/aod/', 'https://github.com/You/aod'],
    [
      { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'you/you.github.io' },
      'https://you.github.io',
      '/',
      'https://github.com/you/you.github.io',
    ],
    [
      { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'you/aod', GITHUB_SERVER_URL: 'https://git.example' },
      undefined,
      '/',
      'https://git.example/you/aod',
    ],
    // What is said by hand comes first, and a path found for one address is not put behind another.
    [
      { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'you/aod', SITE_URL: 'https://example.org' },
      'https://example.org',
      '/',
      'https://github.com/you/aod',
    ],
    [{ NETLIFY: 'true', URL: 'https://aod.netlify.app', SITE_URL: 'https://example.org' }, 'https://example.org', '/', undefined],
    // A variable of that name that no host has set.
    [{ URL: 'https://elsewhere.example', REPOSITORY_URL: 'https://elsewhere.example/x' }, undefined, '/', undefined],
    [{ NETLIFY: 'true', REPOSITORY_URL: 'local' }, undefined, '/', undefined],
  ])('is read from %j', (env: Record<string, string>, site, base, repository) => {
    expect(where(env)).toMatchObject({ site, base, repository });
  });

  it.each([
    [{ SITE_URL: 'example.org' }, 'SITE_URL', 'Did you mean SITE_URL=https://example.org?'],
    [{ SITE_URL: '//example.org' }, 'SITE_URL', 'Did you mean SITE_URL=https://example.org?'],
    [{ SITE_URL: 'ftp://example.org' }, 'SITE_URL', 'must begin with https://'],
    [{ SITE_URL: 'https://me.github.io/repo' }, 'SITE_URL', 'Did you mean SITE_URL=https://me.github.io BASE_PATH=/repo?'],
    [{ SITE_URL: 'https://me.github.io/repo/', BASE_PATH: '/x' }, 'SITE_URL', 'BASE_PATH=/repo?'],
    [{ SITE_URL: 'https://example.org?x=1' }, 'SITE_URL', 'Did you mean SITE_URL=https://example.org?'],
    [{ SITE_URL: 'https://me:word@example.org' }, 'SITE_URL', 'Did you mean SITE_URL=https://example.org?'],
    [{ SITE_URL: 'https://' }, 'SITE_URL', 'looks like https://example.org'],
    [{ SITE_URL: 'https://exa mple.org' }, 'SITE_URL', 'looks like https://example.org'],
    [{ BASE_PATH: 'C:/Program Files/Git/x' }, 'BASE_PATH', 'Did you mean BASE_PATH=x?'],
    [{ BASE_PATH: '/C:/Git/x/' }, 'BASE_PATH', 'Did you mean BASE_PATH=x?'],
    [{ BASE_PATH: 'c:\\Git\\x' }, 'BASE_PATH', 'Did you mean BASE_PATH=x?'],
    [{ BASE_PATH: 'https://me.github.io/repo' }, 'BASE_PATH', 'Did you mean BASE_PATH=/repo?'],
    [{ BASE_PATH: '//evil.example/x' }, 'BASE_PATH', 'Did you mean BASE_PATH=/x?'],
    [{ BASE_PATH: '/a/../b' }, 'BASE_PATH', 'looks like /accept-or-decline'],
    [{ BASE_PATH: '/my site' }, 'BASE_PATH', 'looks like /accept-or-decline'],
    [{ BASE_PATH: '/x?y#z' }, 'BASE_PATH', 'looks like /accept-or-decline'],
    [{ PUBLIC_REPO_URL: 'git@github.com:you/aod.git' }, 'PUBLIC_REPO_URL', 'Did you mean PUBLIC_REPO_URL=https://github.com/you/aod?'],
    [{ PUBLIC_REPO_URL: 'ssh://git@github.com/you/aod' }, 'PUBLIC_REPO_URL', 'Did you mean PUBLIC_REPO_URL=https://github.com/you/aod?'],
    [{ PUBLIC_REPO_URL: 'github.com/you/aod' }, 'PUBLIC_REPO_URL', 'Did you mean PUBLIC_REPO_URL=https://github.com/you/aod?'],
    [{ PUBLIC_REPO_URL: 'you/aod' }, 'PUBLIC_REPO_URL', 'such as https://github.com/you/accept-or-decline'],
    [{ PUBLIC_REPO_URL: 'https://github.com' }, 'PUBLIC_REPO_URL', 'names no repository'],
  ])('is refused for %j, naming the variable and the likely mend', (env: Record<string, string>, name, mend) => {
    expect(() => where(env)).toThrow(new RegExp(`^${name} is "`));
    expect(() => where(env)).toThrow(mend);
  });

  it('is a host and a path with a slash at both ends, or an error that names a variable, whatever is set', () => {
    const value = fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom('/', 'x', 'C:/x', '\\', 'https://', '..'));
    fc.assert(
      fc.property(fc.record({ SITE_URL: value, BASE_PATH: value, PUBLIC_REPO_URL: value }, { requiredKeys: [] }), (env) => {
        try {
          const { site, base } = where(env);
          expect(base).toMatch(/^\/(?:[^/]+\/)*$/);
          if (site) expect(new URL(base, site).href).toBe(site + base);
        } catch (error) {
          expect(String(error)).toMatch(/^Error: (?:SITE_URL|BASE_PATH|PUBLIC_REPO_URL) is "/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('The last line of a build', () => {
  it.each([
    [{ SITE_URL: 'https://example.org', BASE_PATH: '/x' }, 'The pages say that they are at https://example.org/x/ (from SITE_URL).'],
    [
      { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'you/aod' },
      'The pages say that they are at https://you.github.io/aod/ (from GITHUB_REPOSITORY).',
    ],
    [{ BASE_PATH: '/x' }, 'do not say where they are, only that they are under /x/'],
  ])('says for %j which address the pages claim', (env: Record<string, string>, words) => {
    expect(claim(where(env))).toContain(words);
  });
});
