import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readDirectory } from '../../src/archive/zip/directory.ts';

/** Only unpacks the two large tables with the browser's own inflater and throws the bytes away: no rows. */
export async function inflateOnly(zip: Blob): Promise<number> {
  for (const { name, start, packedSize } of await readDirectory(zip)) {
    if (!TABLES.includes(name)) continue;
    const chunks = zip
      .slice(start, start + packedSize)
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'))
      .getReader();
    while (!(await chunks.read()).done);
  }
  return 0;
}

/** Unpacks with fflate, parses with papaparse, and keeps of every correspondent a count and the last date. */
export async function fflateAndPapaparse(zip: Blob): Promise<number> {
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()), { filter: ({ name }) => TABLES.includes(name) });
  const people = new Map<string, { count: number; last: string }>();
  let rows = 0;
  for (const [name, bytes] of Object.entries(files)) {
    await new Promise((complete, error) => {
      Papa.parse<string[]>(new File([bytes], name), {
        skipEmptyLines: true,
        chunk: ({ data }) => {
          rows += data.length;
          if (name === 'messages.csv') for (const row of data) note(people, row);
        },
        complete,
        error,
      });
    });
  }
  return rows;
}

function note(people: Map<string, { count: number; last: string }>, { 3: link = '', 6: date = '' }: readonly string[]): void {
  const known = people.get(link) ?? { count: 0, last: '' };
  people.set(link, { count: known.count + 1, last: date > known.last ? date : known.last });
}

const TABLES = ['Connections.csv', 'messages.csv'];
