import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { inProject, root } from './entry.mjs';
import { projectNode } from './install.mjs';

/**
 * Runs a command of an installed package with the project's Node and shows its output as it comes.
 *
 * @param {string} command such as `astro`
 * @param {string[]} args
 * @param {{ of?: string, env?: Record<string, string | undefined> }} [options] `of`: the package, when named otherwise
 * @returns {Promise<number>} the exit code
 */
export async function run(command, args, { of = command, env = {} } = {}) {
  const node = projectNode();
  const { bin } = JSON.parse(readFileSync(inProject('node_modules', of, 'package.json'), 'utf8'));
  const script = inProject('node_modules', of, typeof bin === 'string' ? bin : bin[command]);
  const child = spawn(node, [script, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      // What the child starts by name must be the same Node.
      PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}`,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
    },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
