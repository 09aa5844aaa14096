import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow, root } from './source.ts';

/** What is tried of a room as a whole. */
const OF_A_ROOM = new Set([
  ...['rules/examples', 'rules/laws', 'rules/published', 'rules/size'],
  ...['archive/fuzz', 'archive/linear', 'archive/snippets', 'archive/paste/around-cards', 'archive/paste/clipboards', 'archive/paste/fuzz'],
  ...['pile/large-pile', 'pile/reading'],
]);

const tests = filesBelow('tests')
  .map((file) => file.replace(/^tests\/|\.test\.ts$/g, ''))
  .filter((file) => /^(?:rules|archive|pile|state|feeds|components|build)\/.*(?<!\.ts)$/.test(file));

it('A test stands where what it tries stands: a file or a folder of that name', () => {
  const isThere = (path: string): boolean =>
    ['', '.ts', '.tsx', '.mjs', '.astro', '.client.ts'].some((end) => existsSync(join(root, path + end)));
  const lost = tests.filter((path) => !OF_A_ROOM.has(path) && !isThere(path.startsWith('build/') ? path : `src/${path}`));
  expect(lost).toEqual([]);
  expect(tests.length).toBeGreaterThan(80);
});
