import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { attributes, fileAt } from './built.ts';
import { describe, expect, it } from 'vitest';
import { leavingWorker, offlineWorker } from '../../build/vite/offline-worker.mjs';
import { site, sites, useBrowser } from './browser.ts';
import { pageKept, wholeKept } from './kept.ts';
import { asArray } from './shared.ts';
import { troubledHost } from './troubled-host.ts';
import { weightOf } from './weight.ts';

const { dir, at } = site();
const visitor = useBrowser();

/** What the worker of a built site keeps: addresses and hashes. */
const list = (folder: string) =>
  asArray(JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8')))
    .map(asArray)
    .map(([url, hash]) => ({ url: String(url), hash: String(hash) }));

describe('the copy on the device', () => {
  it('takes at most 800 kB, pictures for sharing and twins for machines left out', () => {
    const files = list(dir).map(({ url }) => url.slice(2).replace(/(^|\/)$/, '$1index.html'));
    const bytes = files.map((file) => weightOf(join(dir, file))).reduce((one, other) => one + other);
    expect(bytes).toBeLessThanOrEqual(800_000);
    expect(files.filter((file) => /^share\/|\.md$/.test(file))).toEqual([]);
  });

  it.each(sites())('is named by its hash, file by file, for $base', ({ dir: folder }) => {
    for (const { url, hash } of list(folder)) {
      expect(url).toMatch(/^\.\//);
      expect(hash).toMatch(/^[\w+/]{43}=$/);
    }
  });

  it('is fetched after the page, which asks for nothing more because of it', async () => {
    const asked = async (serviceWorkers: 'allow' | 'block') => {
      const context = await visitor.context({ serviceWorkers });
      const paths: string[] = [];
      const page = await context.newPage();
      page.on('request', (request) => !request.serviceWorker() && paths.push(new URL(request.url()).pathname));
      await page.goto(`${at}/rules/personal-note/`);
      if (serviceWorkers === 'allow') await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      else await page.waitForLoadState('networkidle');
      return paths.sort();
    };
    expect(await asked('allow')).toEqual(await asked('block'));
  });

  it('is fetched a few files at a time, each of them once', async () => {
    const asked: string[] = [];
    let [now, most] = [0, 0];
    const slow = await troubledHost(dir, '/', 0, ({ url = '/', headers }, response, body) => {
      const byWorker = Number(headers['sec-fetch-dest'] === 'empty' && headers['sec-fetch-mode'] !== 'navigate');
      if (byWorker) asked.push(url);
      most = Math.max(most, (now += byWorker));
      setTimeout(() => {
        now -= byWorker;
        response.end(body);
      }, 20);
    });
    try {
      const context = await visitor.context({ serviceWorkers: 'allow' });
      const page = await visitor.visit(context, `http://127.0.0.1:${slow.port}/about/`);
      await pageKept(page);
      asked.length = 0;
      await page.goto(`http://127.0.0.1:${slow.port}/`);
      await wholeKept(page);
      expect(most).toBeGreaterThan(1);
      expect(most).toBeLessThanOrEqual(5);
      expect([...new Set(asked)].sort()).toEqual(['/offline.json', ...list(dir).map(({ url }) => url.slice(1))].sort());
      // What stands on the page that is open is kept first, by itself.
      const ofThePage = attributes(fileAt(dir, '/') ?? '', 'src');
      const twice = asked.filter((url, i) => asked.indexOf(url) !== i);
      expect(twice.filter((url) => !ofThePage.includes(url))).toEqual([]);
    } finally {
      await slow.close();
    }
  });

  it('is not fetched for readers who save data', async () => {
    const context = await visitor.context({ serviceWorkers: 'allow' });
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    const page = await visitor.visit(context, `${at}/`);
    await page.waitForLoadState('networkidle');
    expect(await workers(context, `${at}/`)).toBe(0);
  });

  it('does not trouble a page where the browser allows no worker', async () => {
    const context = await visitor.context({ serviceWorkers: 'allow' });
    await context.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
    });
    const page = await visitor.visit(context, `${at}/`);
    await page.waitForLoadState('networkidle');
    expect(await workers(context, `${at}/`)).toBe(0);
  });
});

describe('the site as an app', () => {
  it.each(sites())('can be installed from $base', async ({ at: address }) => {
    const context = await visitor.context({ serviceWorkers: 'allow' });
    const page = await visitor.visit(context, `${address}/`);
    const session = await context.newCDPSession(page);
    const { errors, url } = await session.send('Page.getAppManifest');
    expect([errors, url]).toEqual([[], `${address}/manifest.webmanifest`]);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // The tests run in a window that keeps nothing, which is never installed from.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  });
});

describe('npm run dev', () => {
  it('has a port of its own, so that nothing of npm start is in its way', () => {
    expect(text('astro.config.mjs')).toMatch(/server: \{ port: (?!4321)\d+ \}/);
    expect(text('scripts/start.mjs')).toContain("process.env['PORT'] || 4321");
  });

  it.each(['/', '/below/here'])('answers for the worker under %s with one that leaves', async (base) => {
    const server = createServer();
    offlineWorker().configureServer({
      config: { base },
      middlewares: {
        use: (answer) => server.on('request', (request, response) => void answer(request, response, () => response.writeHead(404).end())),
      },
    });
    const { origin, close } = await listening(server);
    const path = base.replace(/\/?$/, '/');
    expect(await fetch(`${origin}${path}sw.js?now`).then((response) => response.text())).toBe(leavingWorker);
    expect(await fetch(`${origin}${path}other.js`).then(({ status }) => status)).toBe(404);
    close();
  });

  it('is then free of the worker and of what it kept', async () => {
    let worker = readFileSync(join(dir, 'sw.js'), 'utf8');
    const server = createServer(({ url }, response) => {
      response.setHeader('Content-Type', url === '/sw.js' ? 'text/javascript' : 'text/html');
      response.end(url === '/sw.js' ? worker : '<script>navigator.serviceWorker.register("/sw.js")</script>');
    });
    const { origin, close } = await listening(server);
    const page = await visitor.page(`${origin}/`, { serviceWorkers: 'allow' });
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    worker = leavingWorker;
    await page.goto(`${origin}/elsewhere`);
    const left = () => page.evaluate(async () => [await caches.keys(), navigator.serviceWorker.controller === null]).catch(() => []);
    await expect.poll(left).toEqual([[], true]);
    close();
  });
});

describe('a site that wants to be rid of its worker', () => {
  it('puts another in its place, which takes over, removes all that was kept and is no burden to pages that register it again', async () => {
    let withdrawn = false;
    const asked: string[] = [];
    const whole = await troubledHost(
      dir,
      '/',
      0,
      ({ url = '/' }, response, body) => {
        asked.push(url);
        response.end(body);
      },
      (url, body) => (withdrawn && url === '/sw.js' ? Buffer.from(leavingWorker) : body),
    );
    try {
      const at = `http://127.0.0.1:${whole.port}`;
      const context = await visitor.context({ serviceWorkers: 'allow' });
      const page = await visitor.visit(context, `${at}/about/`);
      await pageKept(page);
      await page.goto(`${at}/`);
      await wholeKept(page);
      withdrawn = true;
      await page.goto(`${at}/about/`);
      const left = () => page.evaluate(async () => [await caches.keys(), navigator.serviceWorker.controller === null]).catch(() => []);
      await expect.poll(left).toEqual([[], true]);
      asked.length = 0;
      await page.goto(`${at}/experts/`);
      await page.waitForLoadState('networkidle');
      expect(asked.filter((path) => path === '/experts/')).toHaveLength(1);
      await expect.poll(left).toEqual([[], true]);
    } finally {
      await whole.close();
    }
  });
});

async function listening(server: Server): Promise<{ origin: string; close: () => void }> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function workers(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(address);
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}

const text = (file: string): string => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');
