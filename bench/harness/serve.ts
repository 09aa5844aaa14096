import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { headersFor, parseHeaders } from '../../scripts/headers-file.mjs';

/**
 * Serves a built site over HTTP/2 with brotli 11, as a good static host does: its own `_headers` when it has
 * them, hashed files kept for good, everything else asked for again.
 *
 * @param dir the built site
 * @throws Error when openssl, which makes the certificate, is not installed
 */
export async function serve(dir: string): Promise<Served> {
  const folder = resolve(dir);
  const own = join(folder, '_headers');
  const rules = existsSync(own) ? parseHeaders(readFileSync(own, 'utf8')) : [];
  const log: Sent[] = [];
  const pipe: Pipe = { link: undefined, free: 0 };
  const bodies = new Map<string, Body>();

  const server = createSecureServer(certificate(), (request: Http2ServerRequest, response: Http2ServerResponse) => {
    const path = decodeURIComponent(new URL(request.url, 'https://host').pathname);
    const file = fileAt(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const body = bodies.get(file) ?? read(file);
    bodies.set(file, body);
    const headers: Record<string, string | string[]> = {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      etag: body.etag,
      'cache-control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
    };
    for (const [name, values] of headersFor(rules, path)) headers[name] = values;
    if (request.headers['if-none-match'] === body.etag) {
      response.writeHead(304, headers).end();
      return;
    }
    if (body.brotli) headers['content-encoding'] = 'br';
    log.push({ path, bytes: body.bytes.length });
    response.writeHead(200, headers);
    void send(response, body.bytes, pipe);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo; // a TCP server's address is one
  const sessions = new Set<{ destroy: () => void }>();
  server.on('session', (session) => sessions.add(session));
  return {
    origin: `https://127.0.0.1:${port}`,
    log,
    slow: (link) => {
      pipe.link = link;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const session of sessions) session.destroy();
      }),
  };
}

/** What lets a browser trust the certificate, and so cache: the hash of its public key. */
export function certificateHash(): string {
  const key = new X509Certificate(certificate().cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

function certificate(): { key: Buffer; cert: Buffer } {
  if (made) return made;
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
        ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', cert],
      ],
      { stdio: 'ignore' },
    );
    made = { key: readFileSync(key), cert: readFileSync(cert) };
    return made;
  } catch (cause) {
    throw new Error('openssl is needed to make a certificate for HTTP/2: install it and try again.', { cause });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function read(file: string): Body {
  const raw = readFileSync(file);
  const small = TEXT.test(extname(file)) ? brotliCompressSync(raw) : raw;
  const brotli = small.length < raw.length;
  const bytes = brotli ? small : raw;
  return { bytes, brotli, etag: `"${createHash('sha1').update(bytes).digest('base64url').slice(0, 16)}"` };
}

/** Emulation in the browser does not reach what workers fetch, so a slow link can be made here as well. */
async function send(response: Http2ServerResponse, bytes: Buffer, pipe: Pipe): Promise<void> {
  const { link } = pipe;
  if (!link) {
    response.end(bytes);
    return;
  }
  await pause(link.latency);
  for (let at = 0; at < bytes.length; at += PART) {
    const part = bytes.subarray(at, at + PART);
    const now = performance.now();
    pipe.free = Math.max(pipe.free, now) + (part.length / link.downloadThroughput) * 1000;
    await pause(pipe.free - now);
    response.write(part);
  }
  response.end();
}

function fileAt(folder: string, path: string): string | undefined {
  const file = resolve(folder, `.${path}`);
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

const PART = 4096;
const HASHED = /^\/_astro\/|^\/pagefind\/(?:fragment|index)\//;
const TEXT = /\.(?:html|css|js|mjs|json|svg|xml|txt|md|webmanifest|wasm)$/;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

let made: { key: Buffer; cert: Buffer } | undefined;

interface Body {
  readonly bytes: Buffer;
  readonly brotli: boolean;
  readonly etag: string;
}

interface Pipe {
  link: Link | undefined;
  /** When the bytes sent so far have gone through. */
  free: number;
}

interface Sent {
  readonly path: string;
  /** Of the body, as compressed. */
  readonly bytes: number;
}

/** A slow link: milliseconds before each answer, and bytes a second. */
export interface Link {
  readonly latency: number;
  readonly downloadThroughput: number;
}

export interface Served {
  readonly origin: string;
  /** Every body sent, workers' fetches included. */
  readonly log: Sent[];
  readonly slow: (link: Link | undefined) => void;
  readonly close: () => Promise<void>;
}
