import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './headers-file.mjs';
import { metaPolicies } from './meta-policies.mjs';

/**
 * Serves a built site as a static host would.
 *
 * @param {object} options
 * @param {string} options.dir the built site
 * @param {string} [options.base] the path it is built for
 * @param {number} [options.port] when busy, the next free one of twenty; 0 takes any free one
 * @param {string} [options.host] an address of this machine; 0.0.0.0 or :: for all of them
 * @param {boolean} [options.cspHeaders] send each page's own policy as a header too, which governs the whole document
 * @returns {Promise<{ origin: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ dir, base = '/', port = 0, host = '127.0.0.1', cspHeaders = false }) {
  const folder = resolve(dir);
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const headersFile = join(folder, '_headers');
  const rules = existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, 'utf8')) : [];
  const files = sirv(folder, { etag: true, maxAge: 0 });

  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'Method not allowed');
    // Not the two-argument form: to that, a path with two slashes in front is another host.
    const address = `http://host${request.url ?? '/'}`;
    if (!URL.canParse(address)) return end(response, 400, 'Bad request');
    const { pathname, search } = new URL(address);
    if (`${pathname}/` === prefix) return redirect(response, prefix + search);
    if (!pathname.startsWith(prefix)) return end(response, 404, 'Not found');

    const path = pathname.slice(prefix.length - 1);
    if (!path.endsWith('/') && fileAt(folder, `${path}/index.html`)) {
      return redirect(response, `${pathname}/${search}`);
    }
    const wanted = path.endsWith('/') ? `${path}index.html` : path;
    const file = path === '/_headers' ? undefined : fileAt(folder, wanted);
    const shown = file ?? fileAt(folder, '/404.html');

    for (const [name, values] of headersFor(rules, path)) response.setHeader(name, values);
    if (cspHeaders && shown && extname(shown) === '.html') {
      for (const policy of metaPolicies(readFileSync(shown, 'utf8'))) {
        response.appendHeader('Content-Security-Policy', policy);
      }
    }
    if (!file) return notFound(response, shown);
    // The server's own library says it for HTML alone, and a browser would guess.
    const type = TEXTS[extname(file)];
    if (type && !response.hasHeader('Content-Type')) response.setHeader('Content-Type', `${type};charset=utf-8`);
    request.url = wanted;
    files(request, response, () => notFound(response, fileAt(folder, '/404.html')));
  });

  const taken = await listen(server, port, host);
  const name = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? (host.includes(':') ? `[${host}]` : host);
  return { origin: `http://${name}:${taken}`, port: taken, close: () => close(server) };
}

const TEXTS = { '.txt': 'text/plain', '.md': 'text/markdown', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

function fileAt(folder, urlPath) {
  const file = resolve(folder, `.${decoded(urlPath)}`);
  // existsSync first: statSync throws at a path that leads through a file.
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function decoded(urlPath) {
  try {
    return decodeURI(urlPath);
  } catch {
    return urlPath;
  }
}

function notFound(response, page) {
  if (!page) return end(response, 404, 'Not found');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(readFileSync(page));
}

function redirect(response, path) {
  // One slash only: two would lead to another host.
  response.writeHead(301, { Location: path.replace(/^\/+/, '/') });
  response.end();
}

function end(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' });
  response.end(`${text}\n`);
}

async function listen(server, first, host) {
  const last = first === 0 ? 0 : Math.min(first + 20, 65_535);
  for (let port = first; ; port += 1) {
    try {
      return await listenOn(server, port, host);
    } catch (error) {
      const busy = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      if (!busy || port >= last) throw error;
    }
  }
}

function listenOn(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Browsers keep connections open, and close() alone waits for them.
    server.closeAllConnections();
  });
}
