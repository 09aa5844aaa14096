import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

const policy = 'default-src &#39;none&#39;;\n script-src &quot;x&quot;';
const dir = mkdtempSync(join(tmpdir(), 'served-'));
const closing: (() => Promise<void>)[] = [];
let origin = '';

beforeAll(async () => {
  mkdirSync(join(dir, 'rules', 'one'), { recursive: true });
  writeFileSync(join(dir, 'index.html'), 'home');
  writeFileSync(join(dir, '404.html'), 'lost');
  writeFileSync(join(dir, 'rules.json'), '{}');
  writeFileSync(join(dir, 'llms.txt'), 'LinkedIn’s');
  writeFileSync(join(dir, 'twin.md'), 'LinkedIn’s');
  writeFileSync(join(dir, 'rules', 'one', 'index.html'), `<meta content="${policy}" http-equiv="content-security-policy">`);
  writeFileSync(
    join(dir, '_headers'),
    '# every page\n/*\n  X-Frame-Options: DENY\n  Content-Security-Policy: a\n/rules/*\n  Cache-Control: no-cache\n',
  );
  const server = await serve({ dir, base: '/sub', cspHeaders: true });
  closing.push(server.close);
  ({ origin } = server);
});

afterAll(async () => {
  for (const close of closing) await close();
  rmSync(dir, { recursive: true });
});

describe('The server', () => {
  it.each([
    ['/sub/', 200, 'home'],
    ['/sub/?q=1', 200, 'home'],
    ['/sub/rules.json', 200, '{}'],
    ['/sub/rules', 404, 'lost'],
    ['/sub/nothing/', 404, 'lost'],
    ['/sub/_headers', 404, 'lost'],
    ['/sub/%00', 404, 'lost'],
    ['/sub/rules.json/', 404, 'lost'],
    ['/sub/..%2f..%2fpackage.json', 404, 'lost'],
    ['/', 404, 'Not found\n'],
    ['/rules.json', 404, 'Not found\n'],
  ])('answers %s with %i', async (path, status, body) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([status, body]);
  });

  it.each([
    ['/sub', '/sub/'],
    ['/sub/rules/one', '/sub/rules/one/'],
    ['/sub/rules/one?q=1', '/sub/rules/one/?q=1'],
  ])('sends a reader of %s on to %s', async (path, to) => {
    const response = await get(path);
    expect([response.status, response.headers.get('location')]).toEqual([301, to]);
  });

  it('adds the headers of the _headers file and the policy of the page', async () => {
    const { headers } = await get('/sub/rules/one/');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('content-security-policy')).toBe(`a, default-src 'none'; script-src "x"`);
  });

  it('leaves the policy to the page unless asked', async () => {
    const server = await serve({ dir });
    closing.push(server.close);
    const { headers } = await fetch(`${server.origin}/rules/one/`);
    expect(headers.get('content-security-policy')).toBe('a');
  });

  it.each([
    ['llms.txt', 'text/plain;charset=utf-8'],
    ['twin.md', 'text/markdown;charset=utf-8'],
    ['index.html', 'text/html;charset=utf-8'],
  ])('says that %s is UTF-8', async (file, type) => {
    const response = await get(`/sub/${file}`);
    expect(response.headers.get('content-type')?.replace('; ', ';')).toBe(type);
    await response.text();
  });

  it('can be reached at every address of the machine, if asked, and names one that a browser opens', async () => {
    const server = await serve({ dir, host: '0.0.0.0' });
    closing.push(server.close);
    expect(server.origin).toBe(`http://127.0.0.1:${server.port}`);
    expect((await fetch(server.origin)).status).toBe(200);
  });

  it('takes the next port when one is busy', async () => {
    const first = await serve({ dir });
    const second = await serve({ dir, port: first.port });
    closing.push(first.close, second.close);
    expect(second.port).toBeGreaterThan(first.port);
    expect((await fetch(second.origin)).status).toBe(200);
  });
});

function get(path: string): Promise<Response> {
  return fetch(origin + path, { redirect: 'manual' });
}
