import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A failure the reader can act on: its message is shown alone, without a stack trace. */
export class Stop extends Error {}

/**
 * Runs `main` when the module is the one Node was started with.
 *
 * @param {string} moduleUrl
 * @param {() => unknown} main
 */
export async function whenRunDirectly(moduleUrl, main) {
  const started = process.argv[1];
  if (!started || !existsSync(started)) return;
  if (realpathSync(started) !== realpathSync(fileURLToPath(moduleUrl))) return;
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * An absolute path inside the project.
 *
 * @param {string[]} parts
 */
export function inProject(...parts) {
  return join(root, ...parts);
}
