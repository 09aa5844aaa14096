/**
 * A Vite plugin. Has the service worker bundled with the site, to a file whose name never changes. While writing
 * (`astro dev`) there is another in its place, which removes what a built site on the same port has left.
 */
export function offlineWorker() {
  return {
    name: 'offline-worker',
    /** @param {{ config: { base: string }, middlewares: { use: (answer: import('vite').Connect.NextHandleFunction) => unknown } }} server */
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== server.config.base.replace(/\/?$/, `/${WORKER}`)) return next();
        response.setHeader('Content-Type', 'text/javascript');
        response.setHeader('Cache-Control', 'no-store');
        response.end(leavingWorker);
      });
    },
    buildStart() {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
      this.emitFile({ type: 'chunk', id: '/src/offline/worker.ts', fileName: WORKER });
    },
  };
}

const WORKER = 'sw.js';

/**
 * Takes the place of the worker of a built site: on a port where pages are now being written, and, as `docs/hosting.md`
 * has it, on a site that wants to be rid of its own.
 */
export const leavingWorker = `
self.addEventListener('install', () => {
  self.skipWaiting();
  // Once more at a quiet moment: a busy old worker is not always let go at the first.
  setTimeout(() => self.skipWaiting(), 2000);
});
self.addEventListener('activate', (event) => event.waitUntil(leave()));
async function leave() {
  await self.registration.unregister();
  const ours = (await caches.keys()).filter((name) => name.endsWith(self.registration.scope));
  await Promise.all(ours.map((name) => caches.delete(name)));
  if (ours.length === 0) return; // a page that registers it again is not loaded again and again
  // Not awaited: the new page waits for this to end.
  for (const client of await self.clients.matchAll({ type: 'window' })) void client.navigate(client.url);
}
`;
