import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves a page of somebody else’s, at another origin than the site: a heading, and whatever `body` says when it is asked for. */
export async function elsewhere(body: () => string): Promise<{ address: string; close: () => Promise<unknown> }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>A coach</title><h1>A coach’s page</h1>${body()}</html>`);
  });
  return { address: `${await listening(server)}/`, close: closing(server) };
}

/** Three tags as a coach copies them, with the script they need. */
export const threeTags = (at: string): string =>
  [
    `<script async src="${at}/embed.js"></script>`,
    '<accept-or-decline rule="no-personal-note" theme="dark"><a href="#">one</a></accept-or-decline>',
    '<accept-or-decline guide="ask-first"></accept-or-decline>',
    '<accept-or-decline policy="open-networker"></accept-or-decline>',
  ].join('\n');

/** Serves what is at `at` as if it stood where its pages say that they are, at `claimed`. */
export async function asClaimed(at: string, claimed: string): Promise<{ address: string; close: () => Promise<unknown> }> {
  let address = '';
  const here = (text: string): string => text.replaceAll(claimed, address);
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(at + url);
    for (const [name, value] of answer.headers)
      if (!/^(?:content-(?:length|encoding)|connection|date|keep-alive)$/.test(name)) response.setHeader(name, here(value));
    response.writeHead(answer.status).end(here(await answer.text()));
  });
  address = await listening(server);
  return { address, close: closing(server) };
}

/** A frame as an editor makes one that trusts nobody: in a sandbox, where it has no storage and no origin. */
export const inSandbox = (at: string): string =>
  `<iframe sandbox="allow-scripts" width="500" height="500" src="${at}/embed/rules/no-personal-note/#?secret=abc123"></iframe>`;

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return `http://127.0.0.1:${port}`;
}

const closing = (server: Server) => () => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
};
