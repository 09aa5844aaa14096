import type { TestProject } from 'vitest/node';
import { ensureBuilt } from '../../scripts/build.mjs';
import { serve } from '../../scripts/serve.mjs';

/** Builds the site for the root of a host and for a path below it, and serves both, policy as a header. */
export default async function build({ provide }: TestProject): Promise<() => Promise<void>> {
  const sites: Site[] = [];
  const servers: { close: () => Promise<void> }[] = [];
  for (const [base, outDir] of [
    ['/', '.cache/site/root'],
    ['/below/here/', '.cache/site/below'],
  ] as const) {
    const dir = await ensureBuilt({ env: { SITE_URL: 'https://accept-or-decline.example', BASE_PATH: base }, outDir });
    const server = await serve({ dir, base, cspHeaders: true });
    servers.push(server);
    sites.push({ base, dir, at: server.origin + base.replace(/\/$/, '') });
  }
  provide('sites', sites);
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}

/** One built and served site. */
export interface Site {
  readonly base: string;
  /** The folder it was built into. */
  readonly dir: string;
  /** Its address without the slash at the end. */
  readonly at: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: readonly Site[];
  }
}
