import type { Numbered, PileLog } from './pile-log.ts';
import { oldName, read, storageName } from './storage.ts';

/** A pile kept until the tab is closed: a text for each time something was added, a line an entry. */
export class TabLog implements PileLog {
  /** How many entries each text holds, so that none is read twice. */
  readonly #sizes: number[] = [];

  /** Whether this tab keeps a pile; one under the names of before is moved over. */
  static isThere(): boolean {
    if (!read('pile')) return false;
    for (let text = 1; ; text++) {
      const old = sessionStorage.getItem(partOf(oldName('pile'), text));
      if (old === null) return true;
      sessionStorage.setItem(nameOf(text), old);
      sessionStorage.removeItem(partOf(oldName('pile'), text));
    }
  }

  async *after(number: number): AsyncGenerator<readonly Numbered[]> {
    for (let text = 0, count = 0; ; text++) {
      const size = this.#sizes[text] ?? 0;
      if (size > 0 && count + size <= number) {
        count += size;
        continue;
      }
      const lines = (sessionStorage.getItem(nameOf(text)) ?? '').split('\n').filter(Boolean);
      if (lines.length === 0) return;
      this.#sizes[text] = lines.length;
      const found: Numbered[] = [];
      for (const line of lines) if (++count > number) found.push({ number: count, raw: parsed(line) });
      yield found;
    }
  }

  async append(entries: readonly object[]): Promise<void> {
    sessionStorage.setItem(nameOf(this.#count()), entries.map((entry) => JSON.stringify(entry)).join('\n'));
  }

  async isKept(): Promise<boolean> {
    return sessionStorage.getItem(nameOf(0)) !== null;
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

const partOf = (name: string, text: number): string => name + (text > 0 ? `:${text}` : '');

const nameOf = (text: number): string => partOf(storageName('pile'), text);

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
