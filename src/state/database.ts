import { deleteDB, openDB, unwrap, type DBSchema, type IDBPDatabase } from 'idb';
import type { Numbered } from './pile-log.ts';
import { oldName, storageName } from './storage.ts';

/** The database of the pile. */
export const DATABASE = storageName('pile');

/** The name of the database before names carried the base path. */
const OLD = oldName('pile');

/**
 * Opens the database of the pile, and makes it when there is none.
 *
 * @throws DOMException `VersionError` when a newer version of this site made it; what else the browser says.
 */
export function openDatabase(name = DATABASE): Promise<IDBPDatabase<Shape>> {
  return openDB<Shape>(name, 1, {
    upgrade(database) {
      database.createObjectStore('log', { autoIncrement: true });
      database.createObjectStore('pile');
    },
    // Give way to a newer version, or to being erased, in another tab.
    blocking: (_now, _then, event) => (event.target as IDBDatabase).close(), // the event's target is the connection
  });
}

/** Opens the database as it is, whatever its version; the stores of a newer one may be others. */
export function openAny(): Promise<IDBPDatabase<Shape>> {
  return openDB<Shape>(DATABASE);
}

/** Whether there is a database of this name. Not every browser can list databases, so this opens it, without making one. */
export function isThere(name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(true);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve(false);
      else reject(request.error ?? new Error('The database could not be opened.'));
    };
  });
}

/** The entries of a log after a number, in order, some thousands at a time. Each time `database` says what to read from. */
export async function* readLog(database: () => Promise<IDBPDatabase<Shape>>, after = 0): AsyncGenerator<readonly Numbered[]> {
  for (let last = after; ;) {
    const some = await readSome(await database(), last);
    const end = some.at(-1);
    if (!end) return;
    yield some;
    last = end.number;
  }
}

async function readSome(database: IDBPDatabase<Shape>, number: number): Promise<readonly Numbered[]> {
  const log = database.transaction('log').store;
  const range = IDBKeyRange.lowerBound(number, true);
  const [keys, values] = await Promise.all([log.getAllKeys(range, SOME), log.getAll(range, SOME)]);
  return keys.map((key, i) => ({ number: key, raw: values[i] }));
}

/**
 * Adds entries to a log, all of them or none.
 *
 * @throws DOMException what the browser says.
 */
export async function addAll(
  database: IDBPDatabase<Shape>,
  entries: Iterable<unknown>,
  check: (pile: PileIn) => Promise<void>,
): Promise<void> {
  const transaction = database.transaction(['log', 'pile'], 'readwrite', { durability: 'strict' });
  const done = transaction.done;
  done.catch(() => undefined); // told below
  try {
    await check(transaction.objectStore('pile'));
    // To wait for a promise for each of a million entries would take longer than to write them.
    const log = unwrap(transaction.objectStore('log'));
    for (const entry of entries) log.add(entry);
  } catch (error) {
    transaction.abort();
    throw error;
  }
  await done;
}

/** Deletes the database; `onBlocked` is called while another page holds it, and the deletion waits for that page. */
export async function deleteDatabase(onBlocked: () => void): Promise<void> {
  for (const name of [DATABASE, OLD]) await deleteDB(name, { blocked: onBlocked });
}

/** Moves a pile from its old name to its name of today. */
export async function moveOld(): Promise<void> {
  if (!(await isThere(OLD)) || (await isThere(DATABASE))) return;
  const old = await openDatabase(OLD);
  const raw: unknown[] = [];
  for await (const some of readLog(() => Promise.resolve(old))) for (const entry of some) raw.push(entry.raw);
  const id = await old.get('pile', 'id');
  if (id !== undefined) {
    const database = await openDatabase();
    await addAll(database, raw, async (pile) => void (await pile.put(id, 'id')));
    database.close();
  }
  old.close();
  await deleteDB(OLD);
}

export interface Shape extends DBSchema {
  log: { key: number; value: unknown };
  /** Which pile this is, so that a tab notices when it was erased. */
  pile: { key: 'id'; value: string };
}

/** The store with the id of the pile, within a transaction. */
export interface PileIn {
  get(key: 'id'): Promise<string | undefined>;
  put(value: string, key: 'id'): Promise<unknown>;
}

/** How many entries are read at once: as many as leave the page free. */
const SOME = 2_000;
