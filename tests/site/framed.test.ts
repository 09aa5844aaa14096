import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { site, useBrowser } from './browser.ts';

const visitor = useBrowser();

it('The triage is drawn in no frame of another site, where the host sends no headers, and a link opens it', async () => {
  // A host without headers for the site, and another site that shows it.
  const bare = createServer((request, response) => {
    if (request.url === '/outside') {
      response.setHeader('Content-Type', 'text/html');
      response.end('<!doctype html><title>Outside</title><iframe src="/triage/" width="900" height="600"></iframe>');
      return;
    }
    void fetch(site().at + (request.url ?? '/')).then(async (answer) => {
      response.setHeader('Content-Type', answer.headers.get('Content-Type') ?? '');
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await once(bare.listen(0, '127.0.0.1'), 'listening');
  const { port } = bare.address() as AddressInfo; // it listens on a port, not on a pipe
  try {
    const page = await visitor.page(`http://127.0.0.1:${port}/outside`);
    const frame = page.frameLocator('iframe');
    await frame.getByText('Another site shows this page within its own').waitFor();
    expect(await frame.locator('[data-root=triage]').getByRole('button').count()).toBe(0);
    const [opened] = await Promise.all([page.waitForEvent('popup'), frame.getByRole('link', { name: 'open it there' }).click()]);
    await opened.waitForURL(/\/triage\/$/);
    expect(await opened.getByText('Another site shows').count()).toBe(0);
  } finally {
    bare.closeAllConnections();
    bare.close();
  }
});
