import { Stop, whenRunDirectly } from './entry.mjs';
import { ensureInstalled } from './install.mjs';

/** Installs, builds and serves the site, until Ctrl+C. */
async function start() {
  const wanted = Number(process.env['PORT'] || 4321);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    throw new Stop(`PORT must be a number from 0 to 65535, not "${process.env['PORT']}".`);
  }
  await ensureInstalled();
  // Only now: these import installed packages.
  const { ensureBuilt, placeFrom } = await import('./build.mjs');
  const { serve } = await import('./serve.mjs');

  const { base } = placeFrom(process.env);
  const dir = await ensureBuilt();
  const { origin, port, close } = await serve({ dir, base, port: wanted });
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is busy; using ${port}.`);
  console.log(`Accept or Decline is at ${origin + base} (Ctrl+C ends it)`);

  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void close().then(() => process.exit(0)));
}

await whenRunDirectly(import.meta.url, start);
