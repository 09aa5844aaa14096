import fc from 'fast-check';
import { expect, it } from 'vitest';
import { demoExport } from '#archive/demo/index.ts';
import type { Reading } from '#archive/reading.ts';
import { bytesOf, read, SCRIPT, zipOf, type Files } from './files.ts';
import { snippets } from './snippets.ts';

/** How many mutated exports are read: few with every test, many with `npm run fuzz`. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 1000);

const demo = demoExport({ seed: 5, size: 25 }).map(({ name, text }): [string, string] => [name, text]);
const seeds: [name: string, content: string | Uint8Array][] = [
  ...demo,
  ...Object.entries(snippets).map(([name, content]): [string, string | Uint8Array] => [nameFor(name), content]),
];

function nameFor(snippet: string): string {
  const [, table = ''] = /^(connections|invitations|messages|contacts|endorsements)/.exec(snippet) ?? [];
  return { endorsements: 'Endorsement_Received_Info.csv', '': 'other.csv' }[table] ?? `${table}.csv`;
}

const HOSTILE = [
  '"',
  '""',
  ',',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '\uFEFF',
  ';',
  '\t',
  SCRIPT,
  '=1+1',
  '</script>',
  '\u202E',
  '👋',
  '12/31/22, 12:05 PM',
  'INCOMING',
  '%',
  'https://www.linkedin.com/in/%ZZ',
  '__proto__',
  'constructor',
];

/** What is done to the bytes of a file. */
const mutation = fc.oneof(
  fc.record({ at: fc.nat(), put: fc.constantFrom(...HOSTILE) }).map(
    ({ at, put }) =>
      (bytes: Uint8Array) =>
        spliced(bytes, at, 0, bytesOf(put)),
  ),
  fc.record({ at: fc.nat(), length: fc.nat(200) }).map(
    ({ at, length }) =>
      (bytes: Uint8Array) =>
        spliced(bytes, at, length),
  ),
  fc.record({ at: fc.nat(), length: fc.nat(200), to: fc.nat() }).map(
    ({ at, length, to }) =>
      (bytes: Uint8Array) =>
        spliced(bytes, to, 0, bytes.slice(at % (bytes.length + 1)).subarray(0, length)),
  ),
  fc.record({ at: fc.nat(), bit: fc.nat(7) }).map(
    ({ at, bit }) =>
      (bytes: Uint8Array) =>
        flipped(bytes, at, bit),
  ),
  fc.nat().map((at) => (bytes: Uint8Array) => bytes.slice(0, at % (bytes.length + 1))),
  fc.array(fc.nat(255), { maxLength: 40 }).map((noise) => (bytes: Uint8Array) => spliced(bytes, noise[0] ?? 0, 0, new Uint8Array(noise))),
);

function spliced(bytes: Uint8Array, at: number, remove: number, put: Uint8Array = new Uint8Array(0)): Uint8Array {
  const place = at % (bytes.length + 1);
  return new Uint8Array([...bytes.subarray(0, place), ...put, ...bytes.subarray(place + remove)]);
}

function flipped(bytes: Uint8Array, at: number, bit: number): Uint8Array {
  const copy = bytes.slice();
  if (copy.length > 0) copy[at % copy.length] = (copy[at % copy.length] ?? 0) ^ (1 << bit);
  return copy;
}

const mutated = fc
  .record({ seed: fc.constantFrom(...seeds), mutations: fc.array(mutation, { minLength: 1, maxLength: 6 }) })
  .map(({ seed: [name, content], mutations }): [string, Uint8Array] => [
    name,
    mutations.reduce((bytes, mutate) => mutate(bytes), bytesOf(content) as Uint8Array),
  ]);

it('Whatever is done to the files, nothing throws or hangs, and every row is accounted for once', { timeout: 0 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutated, { minLength: 1, maxLength: 4 }), fc.boolean(), async (list, zipped) => {
      const files: Files = Object.fromEntries(list);
      isSound(await read(zipped ? { 'export.zip': zipOf(files) } : files));
    }),
    { numRuns },
  );
});

it('Whatever is done to a zip, nothing throws or hangs, and every row is accounted for once', { timeout: 0 }, async () => {
  const zip = zipOf(Object.fromEntries(demo));
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
      isSound(await read({ 'export.zip': mutations.reduce((bytes, mutate) => mutate(bytes), zip as Uint8Array) }));
    }),
    { numRuns },
  );
});

function isSound({ report, people }: Reading): void {
  for (const { outcome, rows, accepted, duplicate, skipped, rejected, rejections, trouble, why } of report.files) {
    expect(accepted + duplicate + rejected + Object.values(skipped).reduce((sum, number) => sum + number, 0)).toBe(rows);
    expect(rejections).toHaveLength(Math.min(rejected, 50));
    expect(trouble !== undefined).toBe(outcome === 'failed');
    expect(why !== undefined).toBe(outcome === 'not-read');
  }
  expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
  for (const { name, profile, from } of people) {
    expect(name).not.toBe('');
    expect(from.line).toBeGreaterThan(1);
    if (profile) expect(profile).toMatch(/^https:\/\/www\.linkedin\.com\/in\/[^/]+\/$/);
  }
  // Plain data, as it crosses to the page and into storage.
  expect(structuredClone({ report, people })).toEqual({ report, people });
}
