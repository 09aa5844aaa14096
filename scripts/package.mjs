import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { inProject, Stop, whenRunDirectly } from './entry.mjs';
import { ensureInstalled } from './install.mjs';

/** Makes the npm package in `.cache/package`, ready for `npm publish` there. */
async function main() {
  await ensureInstalled();
  const folder = await makePackage({ site: await ensureBuilt(), folder: inProject('.cache/package') });
  console.log(`The package is in ${relative(process.cwd(), folder)}. To publish it: npm publish ${relative(process.cwd(), folder)}`);
}

/**
 * Makes the npm package of a built site's own files and the command line.
 *
 * @param {{ site: string, folder: string }} options `site`: the built site; `folder`: where to, emptied first
 * @returns {Promise<string>} the folder
 */
export async function makePackage({ site, folder }) {
  const manifest = JSON.parse(readFileSync(inProject('package/manifest.json'), 'utf8'));
  // First, since this is where it may stop: no half a package is left then.
  const guidance = guidanceOf(site);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const engine = join(site, 'engine', manifest.version);
  for (const name of readdirSync(engine)) cpSync(join(engine, name), join(folder, name));
  cpSync(join(site, 'rules.json'), join(folder, 'rules.json'));
  cpSync(inProject('package/README.md'), join(folder, 'README.md'));
  cpSync(inProject('LICENSE'), join(folder, 'LICENSE'));
  writeFileSync(join(folder, 'guidance.json'), JSON.stringify(guidance));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  const brought = await writeProgram(folder);
  writeFileSync(join(folder, 'licences.txt'), brought.map(noticeOf).join('\n\n'));
  return folder;
}

/** The prose of a built site, as package/guidance.ts reads it. */
function guidanceOf(site) {
  const textOf = (file) => readFileSync(join(site, file), 'utf8');
  const { pages } = JSON.parse(textOf('search-index.json'));
  const texts = readdirSync(join(site, 'rules')).filter((file) => file.endsWith('.md'));
  const address = /\((https?:\S+)\/checklist\/\)/.exec(textOf('llms.txt'))?.[1];
  if (!address) throw new Stop('The package links to the site: set SITE_URL to where that is, such as SITE_URL=https://example.org.');
  return {
    site: address,
    pages,
    rules: Object.fromEntries(texts.map((file) => [basename(file, '.md'), textOf(`rules/${file}`)])),
  };
}

/** Bundles the command line, so that the package depends on none; returns the packages that went into it. */
async function writeProgram(folder) {
  // Not at the top: this module is loaded before the packages are installed.
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({ input: { cli: inProject('package/cli.ts') }, platform: 'node' });
  const { output } = await bundle.write({
    dir: folder,
    minify: true,
    chunkFileNames: 'program/[name].js',
    banner: ({ name }) => (name === 'cli' ? '#!/usr/bin/env node' : ''),
  });
  await bundle.close();
  const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  const names = modules.map((id) => /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id.replace(/^\0/, ''))?.[0]);
  return [...new Set(names.filter(Boolean))].sort();
}

/** The licence of a package, which goes wherever its code goes. */
function noticeOf(path) {
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const file = readdirSync(path).find((one) => /^licen[cs]e/i.test(one));
  const text = file && existsSync(join(path, file)) ? readFileSync(join(path, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}`;
}

await whenRunDirectly(import.meta.url, main);
