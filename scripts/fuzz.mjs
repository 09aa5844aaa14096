import { whenRunDirectly } from './entry.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';

/** Reads mutated exports for as long as you like: `npm run fuzz -- 100000`, a number of exports. */
async function fuzz() {
  await ensureInstalled();
  const runs = process.argv[2] ?? '20000';
  process.exitCode = await run('vitest', ['run', '--project', 'unit', 'tests/archive/fuzz.test.ts'], { env: { FUZZ_RUNS: runs } });
}

await whenRunDirectly(import.meta.url, fuzz);
