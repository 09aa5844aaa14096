import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { remembered } from './remembered.mjs';

/** The version of the rules, as the package gives it. */
export const { version } = JSON.parse(readFileSync(at('package/manifest.json'), 'utf8'));

/**
 * The rules as modules for other people's programs, made of `src/rules` alone: `engine.js`, and `words.js` for whoever
 * wants the sentences, each with its types.
 *
 * @returns {Promise<Map<string, string>>} the text of each file, by its name
 */
export async function engineFiles() {
  const modules = NAMES.map(async (name) => [`${name}.js`, await bundled({ input: inputOf(name) }, { minify: true })]);
  // The compiler takes two seconds for them.
  const types = await remembered(
    at('.cache/engine-types.json'),
    ['src', 'package', 'build', 'tsconfig.json', 'package-lock.json'].map(at),
    typesOfAll,
  );
  return new Map([...(await Promise.all(modules)), ...types]);
}

async function typesOfAll() {
  const types = [];
  for (const name of NAMES) types.push([`${name}.d.ts`, await bundled({ input: inputOf(name), plugins: [dts(TYPES)] })]);
  return types;
}

/**
 * Writes these files into a built site twice: below their version, and below `latest`. The versions that were released before are in
 * `public/engine` already.
 *
 * @param {string} dir the built site
 * @param {Map<string, string>} files
 * @throws Error when this version is released and is no longer what is built
 */
export async function writeEngine(dir, files) {
  for (const [name, text] of files) {
    const released = at(`public/engine/${version}/${name}`);
    if (existsSync(released) && readFileSync(released, 'utf8') !== text) {
      throw new Error(
        `${name} is no longer what was released as ${version}: raise the version in package/manifest.json (package/README.md).`,
      );
    }
  }
  for (const folder of [version, 'latest']) {
    await mkdir(join(dir, 'engine', folder), { recursive: true });
    for (const [name, text] of files) await writeFile(join(dir, 'engine', folder, name), text);
  }
}

/**
 * What a page that loads a file may ask the browser to hold it to.
 *
 * @param {string} text
 */
export const integrityOf = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

async function bundled(options, output = {}) {
  const bundle = await rolldown({ ...options, treeshake: { moduleSideEffects: false }, checks: { pluginTimings: false } });
  const { output: chunks } = await bundle.generate(output);
  await bundle.close();
  const [chunk, ...more] = chunks;
  if (more.length > 0) throw new Error(`One file was wanted, and there are ${chunks.map(({ fileName }) => fileName).join(', ')}.`);
  return chunk.code;
}

/** A path of the project. */
function at(path) {
  return join(dirname(dirname(fileURLToPath(import.meta.url))), path);
}

const NAMES = ['engine', 'words'];
const inputOf = (name) => ({ [name]: at(`package/${name}.ts`) });
const TYPES = { emitDtsOnly: true, tsconfig: at('tsconfig.json'), compilerOptions: { noEmit: false, declaration: true } };
