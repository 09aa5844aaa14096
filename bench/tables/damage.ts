import { unzipSync, zipSync, strToU8 } from 'fflate';
import Papa from 'papaparse';
import { demoExport } from '../../src/archive/demo/index.ts';
import { readExport } from '../../src/archive/read-export.ts';
import { table, type Report } from '../harness/table.ts';

/**
 * Who notices that a zip is damaged: cut at every byte, and with one bit flipped in each of 1,000 places. What
 * was read without a complaint must be what was packed.
 */
export async function damage(): Promise<Report> {
  const files = Object.fromEntries(demoExport({ seed: 3, size: 40 }).map(({ name, text }) => [name, strToU8(text)]));
  const zip = zipSync(files, { level: 6 });
  const cuts = Array.from({ length: zip.length }, (_, length) => zip.slice(0, length));
  const flips = Array.from({ length: 1000 }, (_, i) => flipped(zip, Math.floor((i * zip.length) / 1000), i % 8));
  const rows = [];
  for (const [name, read] of Object.entries(READERS)) {
    const whole = await read(zip);
    rows.push([name, ...(await tally(read, whole, cuts)), ...(await tally(read, whole, flips))]);
  }
  return {
    exact: true,
    tables: [table([HEAD, ...rows])],
    notes: [
      `A zip of ${zip.length} bytes with ${Object.keys(files).length} tables. Noticed: refused, or a file reported as failed or missing. No matter: read whole and right all the same. Not noticed: read without a word, and wrong.`,
    ],
  };
}

async function tally(read: Reader, whole: Read, zips: readonly Uint8Array<ArrayBuffer>[]): Promise<number[]> {
  const counts = { noticed: 0, 'no matter': 0, 'not noticed': 0 };
  for (const zip of zips) {
    const found = await read(zip);
    const verdict = found.complains ? 'noticed' : found.content === whole.content ? 'no matter' : 'not noticed';
    counts[verdict] += 1;
  }
  return Object.values(counts);
}

function flipped(zip: Uint8Array, at: number, bit: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(zip);
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}

const READERS: Readonly<Record<string, Reader>> = {
  ours: async (zip) => {
    const { people, report } = await readExport([{ name: 'export.zip', blob: new Blob([zip]) }]);
    return { complains: report.files.some(({ outcome }) => outcome !== 'read'), content: JSON.stringify(people) };
  },
  'fflate and papaparse': (zip) => {
    try {
      const files = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, Papa.parse(new TextDecoder().decode(bytes)).data]);
      return Promise.resolve({ complains: files.length !== 6, content: JSON.stringify(files) });
    } catch {
      return Promise.resolve({ complains: true, content: '' });
    }
  },
};

const HEAD = [
  'reader',
  ...['every cut: noticed', 'no matter', 'not noticed'],
  ...['1,000 flipped bits: noticed', 'no matter', 'not noticed'],
];

type Reader = (zip: Uint8Array<ArrayBuffer>) => Promise<Read>;

interface Read {
  /** It refuses the zip, or says that a file in it is damaged or missing. */
  readonly complains: boolean;
  /** All that was read, to compare. */
  readonly content: string;
}
