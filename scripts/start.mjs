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
  const host = process.env['HOST'] || '127.0.0.1';
  const { origin, port, close } = await serve({ dir, base, port: wanted, host }).catch((error) => {
    if (error.code !== 'EADDRNOTAVAIL' && error.code !== 'ENOTFOUND') throw error;
    throw new Stop(
      `HOST is "${host}", which is no address of this machine. Use 127.0.0.1 for this machine alone, or 0.0.0.0 for all that reach it.`,
    );
  });
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is busy; using ${port}.`);
  console.log(`Accept or Decline is at ${origin + base} (Ctrl+C ends it)`);
  if (host === '0.0.0.0' || host === '::')
    console.log('HOST lets every machine that reaches this one open it, at its address and the same port.');

  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void close().then(() => process.exit(0)));
}

await whenRunDirectly(import.meta.url, start);
