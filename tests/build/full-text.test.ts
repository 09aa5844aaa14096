import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { indexText } from '../../build/full-text.mjs';

const folder = mkdtempSync(join(tmpdir(), 'indexed-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** A site of eight pages, each with a value of its own in each of three filters. */
function write(dir: string): void {
  const pages = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((name) => ({
    path: `/${name}/`,
    facets: { kind: ['rule', `${name} kind`], topic: [`${name} topic`], verdict: [`${name} verdict`] },
  }));
  for (const { path } of pages) {
    mkdirSync(join(dir, path), { recursive: true });
    const name = path.slice(1, -1);
    writeFileSync(
      join(dir, path, 'index.html'),
      `<html lang="en"><title>${name}</title><main><h1>${name}</h1><p>All about ${name}.</main>`,
    );
  }
  writeFileSync(join(dir, 'search-index.json'), JSON.stringify({ pages }));
}

/** Every file of a folder with its bytes. */
const filesOf = (dir: string): Map<string, string> =>
  new Map(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(dir, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(join(dir, file)).toString('base64')]),
  );

describe('The index of the full text', () => {
  it('is the same to the byte each time it is made of the same pages', async () => {
    const made: Map<string, string>[] = [];
    for (const name of ['first', 'second', 'third']) {
      const dir = join(folder, name);
      write(dir);
      expect(await indexText(dir)).toBe(8);
      made.push(filesOf(join(dir, 'pagefind')));
    }
    const [first, ...others] = made;
    expect([...(first?.keys() ?? [])].filter((file) => file.endsWith('.pf_filter'))).toHaveLength(3);
    for (const other of others) expect(other).toEqual(first);
  });
});
