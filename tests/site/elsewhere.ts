import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves a page of somebody else’s, at another origin than the site: a heading, and whatever `body` says when it is asked for. */
export async function elsewhere(body: () => string): Promise<{ address: string; close: () => Promise<unknown> }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>A coach</title><h1>A coach’s page</h1>${body()}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { address: `http://127.0.0.1:${port}/`, close };
}

/** Three tags as a coach copies them, with the script they need. */
export const threeTags = (at: string): string =>
  [
    `<script async src="${at}/embed.js"></script>`,
    '<accept-or-decline rule="no-personal-note" theme="dark"><a href="#">one</a></accept-or-decline>',
    '<accept-or-decline guide="ask-first"></accept-or-decline>',
    '<accept-or-decline policy="open-networker"></accept-or-decline>',
  ].join('\n');

/** A frame as an editor makes one that trusts nobody: in a sandbox, where it has no storage and no origin. */
export const inSandbox = (at: string): string =>
  `<iframe sandbox="allow-scripts" width="500" height="500" src="${at}/embed/rules/no-personal-note/#?secret=abc123"></iframe>`;
