import { whenRunDirectly } from './entry.mjs';
import { ensureInstalled } from './install.mjs';

/** Takes the pictures anew that tests/site/looks.test.ts compares the pages with. */
async function takeLooks() {
  await ensureInstalled();
  const { run } = await import('./run.mjs');
  process.exitCode = await run('vitest', ['run', '--project', 'site', 'tests/site/looks.test.ts'], { env: { LOOKS: 'anew' } });
}

await whenRunDirectly(import.meta.url, takeLooks);
