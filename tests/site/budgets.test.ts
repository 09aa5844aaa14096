import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../src/rules/index.ts';
import { site, useBrowser } from './browser.ts';

const { dir, at } = site();
const visitor = useBrowser();

/** Everything an untouched first visit fetches, and its bytes with brotli as a host would send them. */
async function visit(path: string): Promise<{ files: string[]; bytes: number }> {
  const context = await visitor.context();
  const files: string[] = [];
  context.on('request', (request) => files.push(new URL(request.url()).pathname));
  const page = await visitor.visit(context, at + path);
  await page.waitForLoadState('networkidle');
  const bytes = files
    .map((file) => readFileSync(join(dir, file.endsWith('/') ? `${file}index.html` : file)))
    .reduce((sum, content) => sum + brotliCompressSync(content).length, 0);
  return { files, bytes };
}

describe('the byte budgets, first visit, untouched', () => {
  it.each(ruleIds)('/rules/%s/ takes at most 8.5 kB in 3 requests', async (id) => {
    const { files, bytes } = await visit(`/rules/${id}/`);
    expect(files.length).toBeLessThanOrEqual(3);
    expect(bytes).toBeLessThanOrEqual(8500);
  });

  it('/checklist/ takes at most 20 kB', async () => {
    const { bytes } = await visit('/checklist/');
    expect(bytes).toBeLessThanOrEqual(20_000);
  });
});
