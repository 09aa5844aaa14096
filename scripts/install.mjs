import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject, root, Stop, whenRunDirectly } from './entry.mjs';

// This runs before node_modules exists and on the machine's own Node: built-ins only, Node 20 or newer.

const stampFile = inProject('node_modules', '.installed');
const npmArguments = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];

/** Installs the packages of the lockfile, unless they are installed already. */
export async function ensureInstalled() {
  const trouble = troubleWithPath(root);
  if (trouble) throw new Stop(trouble);
  const wanted = stamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  console.log('Installing packages (first run only) …');
  const { status, error } = npm(npmArguments, 'inherit');
  if (error || status !== 0) {
    const how = error ? error.message : `npm ended with code ${status ?? 'none'}`;
    throw new Stop(
      `The packages could not be installed: ${how}. Check the connection; if that is not it, delete node_modules and try again.`,
    );
  }
  writeStamp();
}

/**
 * The path of the Node this project is pinned to, or of the running one when that is new enough.
 *
 * @returns {string}
 */
export function projectNode() {
  const pinned = inProject('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(pinned)) return pinned;
  const { node } = process.versions;
  if (newEnough(node)) return process.execPath;
  throw new Stop(withoutNode(node, skipsScripts()));
}

/**
 * What is wrong with the folder the project is in, if anything is.
 *
 * @param {string} folder
 * @returns {string | undefined}
 */
export function troubleWithPath(folder) {
  const sign = ['#', '?'].find((one) => folder.includes(one));
  if (!sign) return undefined;
  return `The path of the project has a "${sign}" in it, where the tools that build the site would take it for the end of an address: ${folder}. Move or rename the folder, and try again.`;
}

/**
 * What to do where the pinned Node is missing and the running one is too old.
 *
 * @param {string} version of the running Node
 * @param {boolean} skipped whether npm leaves out install scripts
 */
export function withoutNode(version, skipped) {
  const needed = `Node 22.12 or newer is needed; this is ${version}`;
  if (!skipped) return `${needed}, and the pinned one is missing. Delete node_modules and try again.`;
  return `${needed}. The project brings its own, but npm is set to skip the install script that fetches it (ignore-scripts=true). Allow that one script with "npm rebuild node --ignore-scripts=false" and try again, or install a newer Node.`;
}

/** @param {string} version */
function newEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

function skipsScripts() {
  return String(npm(['config', 'get', 'ignore-scripts'], 'pipe').stdout).trim() === 'true';
}

/**
 * @param {string[]} args
 * @param {'inherit' | 'pipe'} stdio
 */
function npm(args, stdio) {
  const options = { cwd: root, stdio };
  const cli = process.env['npm_execpath'];
  // npm's own Node, not the running one: that may be the pinned one, which npm is about to replace.
  if (cli?.endsWith('npm-cli.js')) {
    return spawnSync(process.env['npm_node_execpath'] ?? process.execPath, [cli, ...args], options);
  }
  // On Windows npm is a .cmd file, which only a shell can start.
  return spawnSync(`npm ${args.join(' ')}`, { ...options, shell: true });
}

function stamp() {
  const lockfile = readFileSync(inProject('package-lock.json'));
  return `${createHash('sha256').update(lockfile).digest('hex')} ${process.platform} ${process.arch}\n`;
}

function writeStamp() {
  writeFileSync(stampFile, stamp());
}

// npm runs this with --stamp after an install of its own, so that it is not repeated here.
await whenRunDirectly(import.meta.url, process.argv.includes('--stamp') ? writeStamp : ensureInstalled);
