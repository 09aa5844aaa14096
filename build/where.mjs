/**
 * Where the site will be, as the environment says: SITE_URL, BASE_PATH and PUBLIC_REPO_URL, or, where these are not set,
 * the variables by which Netlify, Vercel, Cloudflare Pages and GitHub Actions tell it of themselves.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {{ site: string | undefined, base: string, repository: string | undefined, from: string | undefined }}
 *   the host's origin, if known, and which variable said so; the path on it, with a slash at both ends; the repository
 * @throws Error naming the variable that cannot be right, and the likely mend.
 */
export function where(env) {
  const host = hosts.find(({ is }) => env[is])?.tells(env) ?? {};
  const base = basePath(env['BASE_PATH'] || (env['SITE_URL'] ? '' : host.base) || '/');
  const repository = repositoryUrl(env['PUBLIC_REPO_URL']) ?? quietly(host.repository);
  if (env['SITE_URL']) return { site: origin(env['SITE_URL']), base, repository, from: 'SITE_URL' };
  return { site: host.site ? origin(host.site, host.from) : undefined, base, repository, from: host.site && host.from };
}

/** Every variable that is read here. */
export const variables = [
  ...['SITE_URL', 'BASE_PATH', 'PUBLIC_REPO_URL', 'PUBLIC_CONTACT', 'NETLIFY', 'URL', 'REPOSITORY_URL'],
  ...['VERCEL', 'VERCEL_URL', 'VERCEL_PROJECT_PRODUCTION_URL', 'VERCEL_GIT_PROVIDER', 'VERCEL_GIT_REPO_OWNER', 'VERCEL_GIT_REPO_SLUG'],
  ...['CF_PAGES', 'CF_PAGES_URL', 'GITHUB_ACTIONS', 'GITHUB_REPOSITORY', 'GITHUB_SERVER_URL'],
];

/**
 * What the pages say of themselves, in a sentence for whoever builds them.
 *
 * @param {ReturnType<typeof where>} place
 */
export function claim({ site, base, from }) {
  if (site) return `The pages say that they are at ${site}${base} (from ${from}).`;
  return (
    `The pages do not say where they are, only that they are under ${base}: no address is known. Set SITE_URL, such as ` +
    'SITE_URL=https://example.org, for whole addresses in canonical links, share pictures and the feed, and for a site map.'
  );
}

/** The hosts that tell the address of what they build; a preview names the site it is a preview of. */
const hosts = [
  {
    is: 'NETLIFY',
    tells: (env) => ({ site: env['URL'], from: 'URL of Netlify', repository: env['REPOSITORY_URL'] }),
  },
  {
    is: 'VERCEL',
    tells: (env) => {
      const name = env['VERCEL_PROJECT_PRODUCTION_URL'] ? 'VERCEL_PROJECT_PRODUCTION_URL' : 'VERCEL_URL';
      const { VERCEL_GIT_PROVIDER: provider, VERCEL_GIT_REPO_OWNER: owner, VERCEL_GIT_REPO_SLUG: slug } = env;
      return {
        site: env[name] && `https://${env[name]}`,
        from: name,
        repository: provider === 'github' && owner && slug ? `https://github.com/${owner}/${slug}` : undefined,
      };
    },
  },
  {
    is: 'CF_PAGES',
    // The address of one deployment is that of the project with a mark of its own in front.
    tells: (env) => ({ site: env['CF_PAGES_URL']?.replace(/^(https:\/\/)[0-9a-f]{8}\.(?=[^.]+\.pages\.dev)/, '$1'), from: 'CF_PAGES_URL' }),
  },
  {
    is: 'GITHUB_ACTIONS',
    tells: (env) => {
      const [owner, name] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
      const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
      if (!owner || !name) return {};
      const repository = `${server}/${owner}/${name}`;
      if (server !== 'https://github.com') return { repository };
      const pages = `${owner.toLowerCase()}.github.io`;
      return { site: `https://${pages}`, base: name.toLowerCase() === pages ? '/' : `/${name}/`, from: 'GITHUB_REPOSITORY', repository };
    },
  },
];

function origin(value, name = 'SITE_URL') {
  const says = `${name} is "${value}"`;
  if (!/^https?:\/\//i.test(value)) {
    const mend = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? '' : didYouMean(name, `https://${value.replace(/^\/+/, '')}`);
    throw new Error(`${says}, but it must begin with https:// (or http://).${mend}`);
  }
  if (!URL.canParse(value) || /\s/.test(value)) throw new Error(`${says}, which is no address. It looks like https://example.org.`);
  const { origin, pathname, search, hash, username, password } = new URL(value);
  if (username || password) throw new Error(`${says}, but a name or password in it would stand on every page.${didYouMean(name, origin)}`);
  if (pathname !== '/' || search || hash) {
    const path = pathname.replace(/\/$/, '');
    const mend = didYouMean(name, path && name === 'SITE_URL' ? `${origin} BASE_PATH=${path}` : origin);
    throw new Error(`${says}, but it is the host alone; a path on it goes into BASE_PATH.${mend}`);
  }
  return origin;
}

function basePath(value) {
  const says = `BASE_PATH is "${value}"`;
  if (/^\/?[a-z]:/i.test(value) || value.includes('\\')) {
    const last = value.split(/[\\/]/).findLast(Boolean) ?? '';
    throw new Error(
      `${says}, which is a path on a disk; Git Bash makes one of /${last}. Write it without the slash.${didYouMean('BASE_PATH', last)}`,
    );
  }
  if (/^(?:[a-z]+:)?\/\//i.test(value)) {
    const path = /\/\/[^/]*(\/[^?#]*)?/.exec(value)?.[1] ?? '/';
    throw new Error(`${says}, but it is a path; the host goes into SITE_URL.${didYouMean('BASE_PATH', path)}`);
  }
  const parts = value.split('/').filter(Boolean);
  if (parts.some((part) => /^\.+$/.test(part) || !/^[\w.~!$'()*+,;=:@%-]+$/.test(part))) {
    throw new Error(`${says}, but no address has such a path. It looks like /accept-or-decline, in letters, digits and signs such as -.`);
  }
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

function repositoryUrl(value) {
  if (!value) return undefined;
  const trimmed = value.trim().replace(/(?:\.git)?\/*$/, '');
  // As Git writes it for a key: git@host:owner/name, or ssh://git@host/owner/name.
  const [, host, path] = /^(?:ssh:\/\/)?(?:git@)([^/:]+)(?::\d+)?[:/](.+)$/.exec(trimmed) ?? [];
  if (host)
    throw new Error(
      `PUBLIC_REPO_URL is "${value}", but a browser opens https:// only.${didYouMean('PUBLIC_REPO_URL', `https://${host}/${path}`)}`,
    );
  if (!/^https?:\/\//i.test(trimmed)) {
    const mend = /^[\w.-]+\.[a-z]+\/./i.test(trimmed) ? didYouMean('PUBLIC_REPO_URL', `https://${trimmed}`) : '';
    throw new Error(
      `PUBLIC_REPO_URL is "${value}", but it must begin with https://, such as https://github.com/you/accept-or-decline.${mend}`,
    );
  }
  if (!URL.canParse(trimmed) || new URL(trimmed).pathname === '/') {
    throw new Error(`PUBLIC_REPO_URL is "${value}", which names no repository. It looks like https://github.com/you/accept-or-decline.`);
  }
  return trimmed;
}

/** The repository a host tells of, if it is one a browser can open. */
function quietly(value) {
  const address = value?.replace(/^(?:ssh:\/\/)?git@([^/:]+)[:/]/, 'https://$1/');
  return address && /^https:\/\/[^/@]+\/./.test(address) ? repositoryUrl(address) : undefined;
}

const didYouMean = (name, value) => ` Did you mean ${name}=${value}?`;
