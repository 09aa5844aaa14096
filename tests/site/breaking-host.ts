import { createServer } from 'node:http';
import { serve } from '../../scripts/serve.mjs';

/**
 * Serves a built site on a port, but the connection breaks off in the middle of one file.
 *
 * @param breaksAt the end of that file's path
 */
export async function breakingHost(dir: string, base: string, port: number, breaksAt: string): Promise<{ port: number; close: () => Promise<void> }> {
  const whole = await serve({ dir, base, cspHeaders: true });
  const server = createServer((request, response) => {
    void fetch(whole.origin + (request.url ?? '/')).then(async (answer) => {
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), 'content-length': body.length });
      if (request.url?.endsWith(breaksAt)) response.write(body.subarray(0, body.length / 2), () => response.destroy());
      else response.end(body);
    });
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await whole.close();
    },
  };
}
