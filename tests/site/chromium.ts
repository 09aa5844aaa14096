import { existsSync, mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';
import { CORNER } from './corner.ts';
import { knownFonts } from './fonts.ts';

/** Whether the tests run in the pinned browser, which draws the same on every machine. */
export const pinned = process.platform === 'linux' && process.arch === 'x64' && !process.env['CHROME_PATH'];

/**
 * Starts the browser of the tests: the one in CHROME_PATH, the one from the packages on Linux (x64), otherwise an
 * installed Chrome, Edge or Chromium.
 *
 * @throws Error that says what to install, or why what is installed does not start
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = pinned ? await unpacked() : installed(process.platform, process.env, existsSync);
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', ...(pinned ? [...FEW_PROCESSES, CORNER] : [])];
  const ignoreDefaultArgs = sharesInMemory() ? ['--disable-dev-shm-usage'] : [];
  return chromium.launch({ executablePath, args, ignoreDefaultArgs, env: { ...process.env, ...knownFonts() } });
}

/** Of what a page costs, a fifth is starting processes: one for all pages of a profile, and none to draw without a GPU. */
const FEW_PROCESSES = ['--renderer-process-limit=1', '--in-process-gpu'];

/** Whether there is room in memory for what processes share; otherwise it goes to the disk, as Playwright has it for containers. */
function sharesInMemory(): boolean {
  if (process.platform !== 'linux' || !existsSync('/dev/shm')) return false;
  const { bavail, bsize } = statfsSync('/dev/shm');
  return bavail * bsize > 1024 ** 3;
}

/**
 * Where Chrome, Edge or Chromium is on a system.
 *
 * @throws Error when it is nowhere
 */
export function installed(system: NodeJS.Platform, env: Environment, exists: (path: string) => boolean): string {
  const { CHROME_PATH: told } = env;
  if (told && !exists(told)) throw new Error(`CHROME_PATH says ${told}, and there is nothing.`);
  const found = told ?? placesOn(system, env).find((place) => exists(place));
  if (!found) {
    throw new Error(
      'The tests of the site need Chrome, Edge or Chromium on this machine: install one, or say in CHROME_PATH where it is, and run npm test again.',
    );
  }
  return found;
}

function placesOn(system: NodeJS.Platform, env: Environment): string[] {
  if (system === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((root) => root !== undefined);
    const below = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ];
    return below.flatMap((path) => roots.map((root) => `${root}\\${path}`));
  }
  if (system === 'darwin') {
    const roots = ['', env['HOME'] ?? ''];
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) =>
      roots.map((root) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  }
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
  return ['google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'chromium', 'chromium-browser'].flatMap(
    (name) => folders.map((folder) => join(folder, name)),
  );
}

/**
 * The packaged browser, unpacked into the project: in the machine's folder for temporary files, a browser
 * that another user has unpacked could not be started.
 */
async function unpacked(): Promise<string> {
  const folder = fileURLToPath(new URL('../../.cache/browser/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await sparticuz.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;
