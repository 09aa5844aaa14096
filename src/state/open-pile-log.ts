import { DATABASE, isThere, moveOld, openAny, openDatabase, readLog } from './database.ts';
import { DeviceLog } from './device-log.ts';
import type { Keeping, PileLog } from './pile-log.ts';
import { TabLog } from './tab-log.ts';

/**
 * Whether this browser keeps a pile, and where; undefined when there is none. What was kept under the names of
 * before they carried the base path is moved over first.
 *
 * @throws DOMException what the browser says when storage is blocked.
 */
export async function findPileLog(): Promise<Keeping | undefined> {
  if (TabLog.isThere()) return 'tab';
  await moveOld();
  return (await isThere(DATABASE)) ? 'device' : undefined;
}

/**
 * Opens the log of a pile: entries that are only ever added, each under the next number.
 *
 * @throws DOMException what the browser says when storage is blocked, full, or of a newer version (`VersionError`).
 */
export async function openPileLog(keeping: Keeping): Promise<PileLog> {
  return keeping === 'tab' ? new TabLog() : new DeviceLog(await openDatabase());
}

/**
 * Whatever entries a database still gives that cannot be opened as it should: one of a newer version, or a broken
 * one. They are as they were stored: check them.
 *
 * @throws DOMException when it gives none at all.
 */
export async function salvage(): Promise<readonly unknown[]> {
  const database = await openAny();
  const raw: unknown[] = [];
  try {
    for await (const some of readLog(() => Promise.resolve(database))) for (const entry of some) raw.push(entry.raw);
    return raw;
  } finally {
    database.close();
  }
}
