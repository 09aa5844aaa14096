import { startOf } from './chunks.ts';
import { toUtf8 } from './csv/encoding.ts';
import { findHeader } from './csv/header.ts';
import { CHOOSE, isZip, START } from './file-kind.ts';
import { whyNotRead } from './file-names.ts';
import type { ReadTable } from './reading.ts';
import type { ZipEntry } from './zip/directory.ts';
import { unpack, whyNotUnpacked } from './zip/entry.ts';

/** What the files of a zip hold by their beginnings, where names do not tell: those of another language, or of a spreadsheet's own. */
export async function hintsByHeader(entries: readonly ZipEntry[], zip: Blob): Promise<[ZipEntry, ReadTable][]> {
  const hints: [ZipEntry, ReadTable][] = [];
  for (const entry of entries) {
    const isRead = whyNotRead(entry.name, true) === undefined && whyNotUnpacked(entry) === undefined;
    const table = isRead ? await tableIn(unpack(zip, entry)) : undefined;
    if (table) hints.push([entry, table]);
  }
  // Conversations with a coach have the same columns: of several nobody knows which are which.
  const talks = hints.filter(([, table]) => table === 'messages');
  return talks.length > 1 ? hints.filter(([, table]) => table !== 'messages') : hints;
}

/**
 * The zips in a zip, unpacked: some people pack what they downloaded once more. None of one that is itself within another,
 * and none where they are too large to be held.
 *
 * @throws Trouble when one is damaged.
 */
export async function zipsIn(entries: readonly ZipEntry[], zip: Blob, within: string): Promise<{ name: string; blob: Blob }[]> {
  const zips: { name: string; blob: Blob }[] = [];
  const packed = entries.filter((entry) => /\.zip$/i.test(entry.name) && !whyNotUnpacked(entry));
  const size = packed.reduce((sum, entry) => sum + entry.size, 0);
  if (within.includes(INSIDE) || size > LARGEST) return [];
  for (const entry of packed) {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    for await (const chunk of unpack(zip, entry)) chunks.push(new Uint8Array(chunk));
    const blob = new Blob(chunks);
    const start = new Uint8Array(await blob.slice(0, START).arrayBuffer());
    if (isZip(start)) zips.push({ name: within + INSIDE + entry.name, blob });
  }
  return zips;
}

/** Between the name of a zip and that of one in it. */
const INSIDE = ' › ';

/** In bytes: what is held at once, of all of them; the largest export seen is a small part of it. */
const LARGEST = 300_000_000;

/** What to say of a zip in which nothing of an export is found, and what to do. */
export function nothingIn(entries: readonly ZipEntry[]): string {
  const names = entries.map(({ name }) => name);
  if (names.some((name) => /^(?:\[Content_Types\]\.xml|mimetype|Index\/Document\.iwa)$/.test(name)))
    return `It is a document of Excel, Numbers or another office program. Save the sheet as CSV, in Excel as “CSV UTF-8”. Otherwise: ${CHOOSE}`;
  if (names.some((name) => /\.zip$/i.test(name))) return 'The zip holds another zip. Unpack it once and choose the one inside.';
  if (names.length === 0) return `The zip is empty: it holds no files. ${CHOOSE}`;
  return `The zip holds none of the files of an export, such as Invitations.csv, but ${names.slice(0, 3).join(', ')}. ${CHOOSE}`;
}

/** Undefined where no header is known, and where the file is damaged. */
async function tableIn(chunks: AsyncGenerator<Uint8Array>): Promise<ReadTable | undefined> {
  try {
    const [start, whole] = await startOf(chunks);
    return findHeader(toUtf8(start)(start), whole, undefined)?.table;
  } catch {
    return undefined;
  } finally {
    await chunks.return(undefined);
  }
}
