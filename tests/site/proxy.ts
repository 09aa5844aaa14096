import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A proxy that a browser sends everything through, from pages and from workers alike, and that writes down
 * what leaves: method, address and headers, one line each. It passes on what is for this machine alone.
 */
export async function proxy(): Promise<{ address: string; sent: string[]; close: () => void }> {
  const sent: string[] = [];
  const server = createServer((asked, answer) => {
    const url = asked.url ?? '';
    sent.push(`${asked.method} ${url} ${JSON.stringify(asked.headers)}`);
    if (!url.startsWith('http://127.0.0.1:')) return void answer.writeHead(502).end();
    const onward = ask(url, { method: asked.method, headers: asked.headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  server.on('connect', (asked, socket) => {
    sent.push(`CONNECT ${asked.url}`);
    socket.destroy();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return {
    address: `http://127.0.0.1:${port}`,
    sent,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
