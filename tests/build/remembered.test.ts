import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { remembered } from '../../build/remembered.mjs';

const folder = mkdtempSync(join(tmpdir(), 'remembered-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('What is remembered is made anew when anything changes of which it could be made, and not otherwise', async () => {
  const [one, deep, lock] = [join(folder, 'src/one.ts'), join(folder, 'src/deep/two.ts'), join(folder, 'lock.json')];
  mkdirSync(join(folder, 'src/deep'), { recursive: true });
  for (const file of [one, deep, lock]) writeFileSync(file, 'as it was');
  let made = 0;
  const make = (): Promise<number> =>
    remembered(join(folder, '.kept/made.json'), [join(folder, 'src'), lock], () => Promise.resolve(++made));
  const changes = [
    () => undefined,
    () => writeFileSync(deep, 'another text'),
    () => writeFileSync(lock, '{}'),
    () => writeFileSync(join(folder, 'src/three.ts'), ''),
    () => renameSync(one, join(folder, 'src/1.ts')),
    () => rmSync(deep),
  ];
  for (const [index, change] of changes.entries()) {
    change();
    expect([await make(), await make()]).toEqual([index + 1, index + 1]);
  }
});

it.each(['', '{"madeOf": "', 'null', '[]'])('What is remembered is made anew where %j is kept of it', async (damaged) => {
  const file = join(folder, 'damaged.json');
  writeFileSync(file, damaged);
  expect(await remembered(file, [], () => Promise.resolve('whole'))).toBe('whole');
  expect(await remembered(file, [], () => Promise.resolve('again'))).toBe('whole');
});
