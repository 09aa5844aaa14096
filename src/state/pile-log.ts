import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { KEYS, read } from './storage.ts';

/** Whether this browser keeps a pile, and where; undefined when there is none. */
export async function findPileLog(): Promise<Keeping | undefined> {
  if (read('pile')) return 'tab';
  const databases = await indexedDB.databases();
  return databases.some(({ name }) => name === DATABASE) ? 'device' : undefined;
}

/**
 * Opens the log of a pile: entries that are only ever added, each under the next number.
 *
 * @throws DOMException what the browser says when storage is blocked, full, or of a newer version (`VersionError`).
 */
export async function openPileLog(keeping: Keeping): Promise<PileLog> {
  return keeping === 'tab' ? new TabLog() : new DeviceLog(await openDatabase());
}

/** Kept until erased, by IndexedDB, whose transactions are whole or not at all. */
class DeviceLog implements PileLog {
  #database: IDBPDatabase<Shape>;
  #pile: string | undefined;

  constructor(database: IDBPDatabase<Shape>) {
    this.#database = database;
  }

  async after(number: number): Promise<readonly Numbered[]> {
    const database = await this.#open();
    const transaction = database.transaction(['log', 'pile']);
    this.#pile = (await transaction.objectStore('pile').get('id')) ?? this.#pile;
    const found: Numbered[] = [];
    let cursor = await transaction.objectStore('log').openCursor(IDBKeyRange.lowerBound(number, true));
    while (cursor) {
      found.push({ number: cursor.key, raw: cursor.value });
      cursor = await cursor.continue();
    }
    return found;
  }

  async append(entries: readonly object[]): Promise<void> {
    const database = await this.#open();
    const transaction = database.transaction(['log', 'pile'], 'readwrite', { durability: 'strict' });
    const kept = await transaction.objectStore('pile').get('id');
    // Another tab erased the pile while this one still shows it: nothing may rise again.
    if (this.#pile !== undefined && kept !== this.#pile) {
      transaction.done.catch(() => undefined);
      transaction.abort();
      throw new ErasedError();
    }
    if (kept === undefined) {
      this.#pile = crypto.randomUUID();
      await transaction.objectStore('pile').put(this.#pile, 'id');
    }
    await Promise.all([...entries.map((entry) => transaction.objectStore('log').add(entry)), transaction.done]);
  }

  async erase(): Promise<void> {
    const database = await this.#open();
    const transaction = database.transaction(['log', 'pile'], 'readwrite');
    await Promise.all([transaction.objectStore('log').clear(), transaction.objectStore('pile').clear(), transaction.done]);
    this.#pile = undefined;
    database.close();
    await deleteDB(DATABASE);
  }

  /** The browser may close a connection: when another tab deletes the database, or its site data is cleared. */
  async #open(): Promise<IDBPDatabase<Shape>> {
    try {
      this.#database.transaction('log');
    } catch {
      this.#database = await openDatabase();
    }
    return this.#database;
  }
}

/** Kept until the tab is closed: a text for each time something was added, a line an entry. */
class TabLog implements PileLog {
  /** How many entries each text holds, so that none is read twice. */
  readonly #sizes: number[] = [];

  async after(number: number): Promise<readonly Numbered[]> {
    const found: Numbered[] = [];
    for (let text = 0, count = 0; ; text++) {
      const size = this.#sizes[text] ?? 0;
      if (size > 0 && count + size <= number) {
        count += size;
        continue;
      }
      const lines = (sessionStorage.getItem(nameOf(text)) ?? '').split('\n').filter(Boolean);
      if (lines.length === 0) return found;
      this.#sizes[text] = lines.length;
      for (const line of lines) if (++count > number) found.push({ number: count, raw: parsed(line) });
    }
  }

  async append(entries: readonly object[]): Promise<void> {
    sessionStorage.setItem(nameOf(this.#count()), entries.map((entry) => JSON.stringify(entry)).join('\n'));
  }

  async erase(): Promise<void> {
    for (let text = this.#count() - 1; text >= 0; text--) sessionStorage.removeItem(nameOf(text));
    this.#sizes.length = 0;
  }

  #count(): number {
    let count = this.#sizes.length;
    while (sessionStorage.getItem(nameOf(count))) count++;
    return count;
  }
}

const nameOf = (text: number): string => KEYS.pile.name + (text > 0 ? `:${text}` : '');

/** The pile that was to be added to has been erased, in another tab. */
export class ErasedError extends Error {}

function openDatabase(): Promise<IDBPDatabase<Shape>> {
  return openDB<Shape>(DATABASE, 1, {
    upgrade(database) {
      database.createObjectStore('log', { autoIncrement: true });
      database.createObjectStore('pile');
    },
    // Give way to a newer version, or to being erased, in another tab.
    blocking: (_now, _then, event) => (event.target as IDBDatabase).close(), // the event's target is the connection
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const DATABASE = 'aod:1:pile';

/** Where a pile is kept: on this device until erased, or until its tab is closed. */
export type Keeping = 'device' | 'tab';

export interface PileLog {
  /** The entries after a number (0 for all), in order. They are as they were stored: check them. */
  after(number: number): Promise<readonly Numbered[]>;
  /** Adds entries at the end: all of them, or none. */
  append(entries: readonly object[]): Promise<void>;
  /** Removes the whole pile. */
  erase(): Promise<void>;
}

export interface Numbered {
  readonly number: number;
  readonly raw: unknown;
}

interface Shape extends DBSchema {
  log: { key: number; value: unknown };
  /** Which pile this is, so that a tab notices when it was erased. */
  pile: { key: 'id'; value: string };
}
