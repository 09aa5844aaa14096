import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../scripts/serve.mjs';

/**
 * Serves a built site on a port (0: a free one), but in the way a test wants: it gets each request with the
 * body of its answer, whose head is written already, and sends the body or does not. `change` puts another body in its
 * place, as something on the way would.
 */
export async function troubledHost(
  dir: string,
  base: string,
  port: number,
  send: Send,
  change: Change = (_, body) => body,
): Promise<{ port: number; close: () => Promise<void> }> {
  const whole = await serve({ dir, base, cspHeaders: true });
  const server = createServer((request, response) => {
    void fetch(whole.origin + (request.url ?? '/')).then(async (answer) => {
      const body = change(request.url ?? '/', Buffer.from(await answer.arrayBuffer()));
      response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), 'content-length': body.length });
      send(request, response, body);
    });
  });
  await once(server.listen(port, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as AddressInfo).port, // it listens on a port, not on a pipe
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await whole.close();
    },
  };
}

type Send = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;

type Change = (url: string, body: Buffer) => Buffer;
