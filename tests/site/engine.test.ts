import { createServer } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { integrityOf, version } from '../../build/engine.mjs';
import { sites, site, useBrowser } from './browser.ts';

const visitor = useBrowser();
const textOf = (path: string): string => readFileSync(join(site().dir, 'engine', path), 'utf8');

describe('The engine', () => {
  it('takes at most 4.2 kB with brotli', () => {
    expect(brotliCompressSync(textOf('latest/engine.js')).length).toBeLessThanOrEqual(4200);
  });

  it('is at an address with its version, and at one that follows', () => {
    expect(readdirSync(join(site().dir, 'engine', version)).sort()).toEqual(['engine.d.ts', 'engine.js', 'words.d.ts', 'words.js']);
    for (const name of readdirSync(join(site().dir, 'engine/latest'))) expect(textOf(`latest/${name}`)).toBe(textOf(`${version}/${name}`));
  });

  it('imports nothing', () => {
    for (const name of ['engine.js', 'words.js']) expect(textOf(`latest/${name}`)).not.toMatch(/\bimport\b/);
  });

  it.each(sites())('is named on the About page with its hash, on the site built for $base', ({ dir, base }) => {
    const about = readFileSync(join(dir, 'about/index.html'), 'utf8');
    for (const name of ['engine.js', 'words.js']) {
      expect(about).toContain(`${base}engine/${version}/${name}`);
      expect(about).toContain(integrityOf(readFileSync(join(dir, 'engine', version, name), 'utf8')));
    }
  });
});

describe('On a page of another origin', () => {
  const files = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.end(request.url === '/' ? '<!doctype html><title>Theirs</title><p id="verdict">' : '<!doctype html><title>None</title>');
  });
  let theirs = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
    const address = files.address();
    theirs = `http://127.0.0.1:${typeof address === 'object' && address ? String(address.port) : ''}/`;
  });
  afterAll(() => files.close());

  it('the engine and the words are imported, held to their hashes', async () => {
    const page = await visitor.page(theirs);
    const at = `${site().at}/engine/${version}/`;
    const hashes = Object.fromEntries(['engine.js', 'words.js'].map((name) => [at + name, integrityOf(textOf(`${version}/${name}`))]));
    // As text, since the runner of these tests has its own way to import.
    const said: unknown = await page.evaluate(`(async () => {
      const map = document.createElement('script');
      map.type = 'importmap';
      map.textContent = ${JSON.stringify(JSON.stringify({ integrity: hashes }))};
      document.head.append(map);
      const { evaluate } = await import('${at}engine.js');
      const { words } = await import('${at}words.js');
      const { verdict, because } = evaluate({ note: 'none' });
      return [verdict, ...because.map((id) => words[id].fires)];
    })()`);
    expect(said).toEqual(['decline', 'They gave no reason of their own for connecting.']);
  });

  it('rules.json is read', async () => {
    const page = await visitor.page(theirs);
    const rules = await page.evaluate(async (address) => {
      const { rules } = (await (await fetch(address)).json()) as { rules: object[] };
      return rules.length;
    }, `${site().at}/rules.json`);
    expect(rules).toBeGreaterThan(20);
  });
});
