import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { variables, where } from '../build/where.mjs';
import { inProject, root, Stop, whenRunDirectly } from './entry.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';

const inputs = ['src', 'public', 'build', 'package', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];

/**
 * Builds the site, unless nothing it is made of has changed since the last build into the same folder.
 *
 * @param {{ env?: Record<string, string | undefined>, outDir?: string | undefined, force?: boolean }} [options]
 *   `env`: what says where the site will be, in place of this process's environment
 * @returns {Promise<string>} the absolute path of the built site
 */
export async function ensureBuilt({ env = process.env, outDir = process.env['OUT_DIR'] || 'dist', force = false } = {}) {
  const target = resolve(root, outDir);
  const place = placeFrom(env);
  const index = join(target, 'index.html');
  const stampFile = inProject('.cache', `build-${digest([target]).slice(0, 12)}.txt`);
  const wanted = digest([JSON.stringify([place, target]), ...inputs.flatMap((input) => contents(input))]);

  if (!force && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp(wanted, index)) {
    console.log('Nothing changed; using the last build.');
    return target;
  }
  // A build that fails half way must not pass for the last one.
  rmSync(stampFile, { force: true });
  const code = await run('astro', ['build'], {
    env: { ...asIfAlone, ...Object.fromEntries(variables.map((name) => [name, env[name]])), OUT_DIR: target },
  });
  if (code !== 0) throw new Stop(`The site could not be built: astro build ended with code ${code}.`);
  mkdirSync(inProject('.cache'), { recursive: true });
  writeFileSync(stampFile, stamp(wanted, index));
  return target;
}

/**
 * Where the site will be.
 *
 * @throws Stop naming the variable that cannot be right.
 */
export function placeFrom(env) {
  try {
    return where(env);
  } catch (error) {
    throw new Stop(error.message);
  }
}

// Tests build too, and what their runner puts into the environment would change the build.
const asIfAlone = Object.fromEntries(
  ['VITEST', 'VITEST_MODE', 'TEST', 'DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL'].map((name) => [name, undefined]),
);
asIfAlone['NODE_ENV'] = 'production';

/** The time of the index is part of it: a build made by other means has another. */
function stamp(wanted, index) {
  return existsSync(index) ? `${wanted} ${statSync(index).mtimeMs}\n` : '';
}

function contents(path) {
  const absolute = inProject(path);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [path, readFileSync(absolute)];
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => contents(`${path}/${name}`));
}

function digest(parts) {
  const hash = createHash('sha256');
  // The length keeps two neighbours from being read as one.
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

await whenRunDirectly(import.meta.url, async () => {
  await ensureInstalled();
  await ensureBuilt({ force: true });
});
