import type { IDBPDatabase } from 'idb';
import { newId } from '#pile/new-id.ts';
import { addAll, DATABASE, isThere, openDatabase, readLog, type Shape } from './database.ts';
import { ErasedError, type Numbered, type PileLog } from './pile-log.ts';

/** A pile kept until erased, by IndexedDB, whose transactions are whole or not at all. */
export class DeviceLog implements PileLog {
  #database: IDBPDatabase<Shape>;
  #pile: string | undefined;

  constructor(database: IDBPDatabase<Shape>) {
    this.#database = database;
  }

  async *after(number: number): AsyncGenerator<readonly Numbered[]> {
    const database = await this.#open();
    this.#pile = (await database.get('pile', 'id')) ?? this.#pile;
    yield* readLog(() => this.#open(), number);
  }

  async append(entries: readonly object[]): Promise<void> {
    await addAll(await this.#open(), entries, async (pile) => {
      const kept = await pile.get('id');
      // Another tab erased the pile while this one still shows it: nothing may rise again.
      if (this.#pile !== undefined && kept !== this.#pile) throw new ErasedError();
      if (kept !== undefined) return;
      this.#pile = newId();
      await pile.put(this.#pile, 'id');
    });
  }

  async isKept(): Promise<boolean> {
    // Opening it would make it again.
    if (!(await isThere(DATABASE))) return false;
    const kept = await (await this.#open()).get('pile', 'id');
    return kept !== undefined && kept === this.#pile;
  }

  async erase(): Promise<void> {
    const database = await this.#open();
    const transaction = database.transaction(['log', 'pile'], 'readwrite');
    await Promise.all([transaction.objectStore('log').clear(), transaction.objectStore('pile').clear(), transaction.done]);
    this.#pile = undefined;
    database.close();
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
