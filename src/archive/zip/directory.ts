import { Trouble } from '../trouble.ts';

/**
 * Reads what a zip says it holds: its end, its directory and the head of every entry, nothing else. Bytes before
 * and behind it, as mail programs add, are passed over; what does not agree within it is refused, because a reader that guesses reads something else than was packed.
 * Source: PKWARE's APPNOTE 6.3.10, sections 4.3.7 to 4.3.16.
 *
 * @throws Trouble when it is cut short, damaged, split, in zip64, or holds too much.
 */
export async function readDirectory(zip: Blob): Promise<ZipEntry[]> {
  const end = await findEnd(zip);
  const view = await viewOf(zip, end.directory, end.directory + end.directorySize);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < end.entries; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw damaged();
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
    if (at + 46 + nameLength > view.byteLength) throw damaged();
    const rawName = new Uint8Array(view.buffer, at + 46, nameLength);
    entries.push({
      rawName,
      name: new TextDecoder().decode(rawName).replaceAll('\\', '/'),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: end.before + view.getUint32(at + 42, true),
      start: 0,
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  if (at !== view.byteLength) throw damaged();
  await placeAll(zip, entries, end.directory);
  return entries;
}

/** A file in a zip, as the directory has it. */
export interface ZipEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  /** In bytes. */
  readonly packedSize: number;
  /** In bytes, unpacked. */
  readonly size: number;
  /** Where its head begins in the zip. */
  readonly offset: number;
  /** Where its packed bytes begin in the zip. */
  start: number;
}

/** More than any export holds; fewer than would stop a browser. */
const MOST_ENTRIES = 10_000;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const ZIP64_RECORD = 0x06064b50;

/** In bytes: that record and the pointer to it. */
const SPARE = 76;

/** Bit 0 and bit 6: encrypted, and strongly so. */
export const ENCRYPTED = 0x41;

const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** Whether a file ends as a zip does, whatever it begins with. */
export async function hasEnd(file: Blob): Promise<boolean> {
  return endIn(await tailOf(file)) >= 0;
}

/** The last bytes, among which the end of a zip stands. */
async function tailOf(zip: Blob): Promise<DataView<ArrayBuffer>> {
  return viewOf(zip, Math.max(0, zip.size - END_SIZE - LONGEST_COMMENT - SPARE), zip.size);
}

/** Where the end begins: one that reaches to the last byte, or else the last one that has bytes behind it. */
function endIn(tail: DataView): number {
  let loose = -1;
  for (let at = tail.byteLength - END_SIZE; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END) continue;
    const behind = tail.byteLength - at - END_SIZE - tail.getUint16(at + 20, true);
    if (behind === 0) return at;
    if (behind > 0 && loose < 0) loose = at;
  }
  return loose;
}

async function findEnd(zip: Blob): Promise<End> {
  const view = await tailOf(zip);
  const at = endIn(view);
  if (at < 0) throw new Trouble('The zip is cut short or damaged: its end is missing. Download it again, whole.');
  const [disk, directoryDisk, here, entries = 0] = [4, 6, 8, 10].map((offset) => view.getUint16(at + offset, true));
  const directorySize = view.getUint32(at + 12, true);
  const directory = view.getUint32(at + 16, true);
  if (entries === 0xffff || directory === 0xffffffff || directorySize === 0xffffffff) throw zip64();
  if (disk !== 0 || directoryDisk !== 0 || here !== entries) {
    throw new Trouble('The zip is one part of several. Unpack it on your computer and choose the CSV files in it.');
  }
  // Some packers write zip64’s record and its pointer though nothing needs them.
  const spare = at >= SPARE && view.getUint32(at - SPARE, true) === ZIP64_RECORD ? SPARE : 0;
  // Every place is told from where the zip begins; bytes before that are somebody else’s.
  const before = zip.size - view.byteLength + at - spare - directorySize - directory;
  if (before < 0) throw damaged();
  if (entries > MOST_ENTRIES) {
    throw new Trouble(`The zip holds ${String(entries)} files; LinkedIn’s hold far fewer. Choose the zip as LinkedIn made it.`);
  }
  return { entries, directory: before + directory, directorySize, before };
}

interface End {
  readonly entries: number;
  readonly directory: number;
  readonly directorySize: number;
  /** How many bytes stand before the zip. */
  readonly before: number;
}

/** Finds where each entry's bytes begin, and refuses entries that reach into one another. */
async function placeAll(zip: Blob, entries: readonly ZipEntry[], directory: number): Promise<void> {
  const inPlace = [...entries].sort((one, other) => one.offset - other.offset);
  for (let first = 0; first < inPlace.length; first += 64) {
    await Promise.all(inPlace.slice(first, first + 64).map((entry) => place(zip, entry, directory)));
  }
  inPlace.forEach((entry, index) => {
    const next = inPlace[index + 1]?.offset ?? directory;
    if (entry.start + entry.packedSize > next) {
      throw new Trouble('The zip is damaged or made to mislead: files in it overlap. Download it again.');
    }
  });
}

async function place(zip: Blob, entry: ZipEntry, directory: number): Promise<void> {
  if (entry.offset >= 0xffffffff || entry.size === 0xffffffff || entry.packedSize === 0xffffffff) throw zip64();
  const nameStart = entry.offset + 30;
  const nameEnd = nameStart + entry.rawName.length;
  if (nameEnd > directory) throw damaged();
  const view = await viewOf(zip, entry.offset, nameEnd);
  const agrees =
    view.getUint32(0, true) === LOCAL &&
    // Packers differ in what else they flag, the language of names above all.
    ((view.getUint16(6, true) ^ entry.flags) & ENCRYPTED) === 0 &&
    view.getUint16(8, true) === entry.method &&
    view.getUint16(26, true) === entry.rawName.length &&
    entry.rawName.every((byte, index) => byte === view.getUint8(30 + index));
  if (!agrees) throw damaged();
  entry.start = nameEnd + view.getUint16(28, true);
}

async function viewOf(zip: Blob, start: number, end: number): Promise<DataView<ArrayBuffer>> {
  return new DataView(await zip.slice(start, end).arrayBuffer());
}

function damaged(): Trouble {
  return new Trouble('The zip is damaged: its parts do not agree. Download it again.');
}

function zip64(): Trouble {
  return new Trouble('The zip is in the format for very large files (zip64). Unpack it on your computer and choose the CSV files in it.');
}
