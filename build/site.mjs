import { writeSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engineFiles, integrityOf, version, writeEngine } from './engine.mjs';
import { indexText } from './full-text.mjs';
import { listForOffline } from './offline-list.mjs';
import { closeUp } from './passes/close-up.mjs';
import { exactPolicy, withFolders, withScripts } from './passes/exact-policy.mjs';
import { ownStyles } from './passes/own-styles.mjs';
import { quietLinks } from './passes/quiet-links.mjs';
import { onlyImport, straightScripts } from './passes/straight-scripts.mjs';
import { chunks } from './vite/chunks.mjs';
import { embedScript } from './vite/embed-script.mjs';
import { offlineWorker } from './vite/offline-worker.mjs';
import { pagefindAddress } from './vite/pagefind-address.mjs';
import { ruleParts } from './vite/rule-parts.mjs';
import { saidWords } from './vite/said-words.mjs';
import { claim } from './where.mjs';

/**
 * Everything that `astro build` does here beyond Astro: how the parts are bundled; then, over the pages that Astro has written, the passes,
 * the index of the full text, the rules as modules for other people's programs, and the list of files to keep for reading offline. It must
 * be the last integration, because that list names every file there is.
 *
 * @param {ReturnType<typeof import('./where.mjs').where>} place where the site will be
 * @returns {import('astro').AstroIntegration}
 */
export function site(place) {
  let engine = new Map();
  const scripts = saidWords();
  return {
    name: 'site',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command === 'build') engine = await engineFiles();
        const integrity = Object.fromEntries([...engine].map(([name, text]) => [name, integrityOf(text)]));
        updateConfig({
          vite: {
            plugins: [scripts, offlineWorker(), embedScript(), pagefindAddress(), ruleParts(), chunks()],
            // The pages say where the modules are and what to hold them to.
            define: { 'import.meta.env.PUBLIC_ENGINE': JSON.stringify({ version, integrity }) },
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        await passOver(root, place, scripts.wordsOf);
        logger.info(`Indexed the text of ${await indexText(root)} pages.`);
        await writeEngine(root, engine);
        logger.info(`Wrote the engine, version ${version}.`);
        logger.info(`Listed ${listForOffline(root)} files to keep for reading offline.`);
        // As the last line of the build, below all that Astro says; at exit only what is written at once still appears.
        process.once('exit', () => writeSync(1, `${claim(place)}\n`));
      },
    },
  };
}

/**
 * Each pass takes a page and what is known of the site, and returns the page. The policy comes last, because it has the hashes of what the
 * others leave.
 */
const PASSES = [quietLinks, straightScripts, closeUp, ownStyles, exactPolicy];

/** Reads and writes every page once; then removes the scripts that no page asks for any more, and completes `_headers`. */
async function passOver(root, { site: origin }, wordsOf) {
  const files = await readdir(root, { recursive: true });
  const modules = await modulesOf(root, files);
  const known = { wordsOf, targets: thoseThatOnlyImport(modules), scripts: new Set(), origin };
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(root, file);
    const page = await readFile(path, 'utf8');
    await writeFile(
      path,
      PASSES.reduce((html, pass) => pass(html, known), page),
    );
  }
  for (const name of known.targets.keys()) await rm(join(root, '_astro', name));
  const headers = join(root, '_headers');
  await writeFile(headers, withFolders(withScripts(await readFile(headers, 'utf8'), known.scripts), foldersToShut(files)));
}

/** The pages and folders that nobody may frame: all but those made for it. */
const foldersToShut = (files) =>
  ['/', ...new Set(files.filter((name) => /[\\/]index\.html$/.test(name)).map((name) => `/${name.split(/[\\/]/)[0]}/*`))]
    .filter((path) => path !== '/embed/*')
    .sort();

async function modulesOf(root, files) {
  const modules = new Map();
  for (const file of files.filter((name) => /_astro[\\/][^\\/]+\.js$/.test(name))) {
    modules.set(basename(file), await readFile(join(root, file), 'utf8'));
  }
  return modules;
}

function thoseThatOnlyImport(modules) {
  const targets = new Map();
  for (const [name, text] of modules) {
    const target = onlyImport(text);
    if (target) targets.set(name, target);
  }
  return targets;
}
