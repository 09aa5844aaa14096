import { whenRunDirectly } from './entry.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';

/** Serves the site while it is being written, and shows every change as it is saved. */
async function dev() {
  await ensureInstalled();
  process.exitCode = await run('astro', ['dev', ...process.argv.slice(2)]);
}

await whenRunDirectly(import.meta.url, dev);
