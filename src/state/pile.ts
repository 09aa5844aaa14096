import {
  add,
  EMPTY,
  fold,
  missingEntries,
  lastRedoable,
  lastUndoable,
  nameOfStep,
  step,
  type Deed,
  type Entry,
  type Pile,
} from '#pile/index.ts';
import { readEntry } from '#pile/entry-schema.ts';
import { DATABASE, deleteDatabase, isThere } from './database.ts';
import { deskStore } from './desk.ts';
import { findPileLog, openPileLog, salvage } from './open-pile-log.ts';
import { ErasedError, type Keeping, type PileLog } from './pile-log.ts';
import { otherTabs, type OtherTabs } from './other-tabs.ts';
import { write } from './storage.ts';
import { createStore } from './store.ts';

/** The pile this browser works on: shown at once, kept as the reader goes, the same in every tab. */
export const pileStore = {
  get: (): PileState => store.get(),
  subscribe: (listener: () => void): (() => void) => store.subscribe(listener),

  /** Opens what is kept, once a page. */
  async start(): Promise<void> {
    tabs = otherTabs((message) => void hear(message));
    document.addEventListener('visibilitychange', () => void (document.hidden ? flush() : hear('added')));
    let isThere = false;
    try {
      const keeping = await findPileLog();
      isThere = keeping === 'device';
      if (keeping) await open(keeping);
      else set({ phase: 'none' });
    } catch (error) {
      set({ phase: 'none', trouble: troubleOf(error), isStuck: isThere });
    }
  },

  /** Begins a pile with its first deeds; nothing is kept anywhere before this. */
  async begin(keeping: Keeping, deeds: readonly Deed[]): Promise<void> {
    await pileStore.restore(keeping, step(deeds));
  },

  /** Begins a pile from entries that a save file held, or adds those that an open pile does not have, as one step. */
  async restore(keeping: Keeping, log: readonly Entry[]): Promise<void> {
    if (store.get().phase === 'open') {
      const missing = missingEntries(store.get().pile.log, log);
      pending = [...pending, ...missing];
      if (missing.length > 0) set({ pile: fold([...store.get().pile.log, ...missing]) });
      return flush();
    }
    kept = [];
    last = 0;
    pending = [...log];
    write('has-pile', 'yes');
    set({ ...NONE, phase: 'open', keeping, pile: fold(log) });
    if (keeping === 'device') void askToPersist();
    await flush();
  },

  /** Does something in one step, shows it at once, and keeps it. */
  act(...deeds: readonly Deed[]): void {
    const entries = step(deeds);
    pending = [...pending, ...entries];
    set({ pile: entries.reduce(add, store.get().pile), ...(store.get().trouble ? { unkept: pending.length } : {}) });
    void flush();
  },

  /** Takes back the newest step; returns its entries, none when there is none. */
  undo(): readonly Entry[] {
    const taken = lastUndoable(store.get().pile);
    const undoes = nameOfStep(taken);
    if (undoes) pileStore.act({ kind: 'undo', undoes });
    return taken;
  },

  /** Does again what was taken back last; returns its entries, none when there is nothing to do again. */
  redo(): readonly Entry[] {
    const again = lastRedoable(store.get().pile);
    if (again) pileStore.act({ kind: 'undo', undoes: again.undo.id });
    return again?.entries ?? [];
  },

  /** What can still be read of a kept pile that cannot be opened, for a save file. */
  async salvage(): Promise<readonly Entry[]> {
    return checked(await salvage()).entries;
  },

  /** Removes the pile from this browser, in every tab; also one that cannot be opened. Says when another page is in the way. */
  async erase(): Promise<void> {
    set({ isErasing: true });
    try {
      const { keeping, phase } = store.get();
      await pileLog?.erase();
      if (keeping !== 'tab') {
        const gone = deleteDatabase(() => set({ trouble: 'held' })).then(
          () => store.get().trouble === 'held' && set({ trouble: undefined }),
        );
        // An open pile was emptied above, so nobody waits until its database is gone.
        if (phase === 'open') gone.catch((error: unknown) => pileLog && set({ trouble: troubleOf(error) }));
        else await gone;
      }
      await forget();
      if (keeping !== 'tab') tabs?.say('erased');
    } catch (error) {
      set({ trouble: troubleOf(error), isErasing: false });
    }
  },
};

async function open(keeping: Keeping): Promise<void> {
  pileLog = await openPileLog(keeping);
  const entries = await pull();
  if (entries === 0) {
    // A log in which no step can be read is no pile, but must not stay there for good.
    set({ phase: 'none', isStuck: store.get().problems.length > 0 });
    return;
  }
  set({ phase: 'open', keeping, pile: fold(kept) });
  if (keeping === 'device') set({ isPersisted: await navigator.storage?.persisted?.().catch(() => undefined) });
}

/** Reads what was added since, by this tab or another; returns how many entries could be used. `own`: what this tab has just kept. */
async function pull(own: ReadonlyMap<string, Entry> = new Map()): Promise<number> {
  let count = 0;
  for await (const some of pileLog?.after(last) ?? []) {
    const { entries, problems } = checked(
      some.map(({ raw }) => raw),
      some.map(({ number }) => number),
      own,
    );
    last = some.at(-1)?.number ?? last;
    count += entries.length;
    for (const entry of entries) kept.push(entry);
    if (problems.length > 0) set({ problems: [...store.get().problems, ...problems] });
  }
  return count;
}

function checked(
  raw: readonly unknown[],
  numbers?: readonly number[],
  own?: ReadonlyMap<unknown, Entry>,
): { entries: Entry[]; problems: string[] } {
  const problems: string[] = [];
  const entries = raw.flatMap((one, i) => {
    const mine = own?.get((one as Partial<Entry> | null | undefined)?.id); // whatever it is, nothing of it is used
    if (mine) return mine;
    const result = readEntry(one);
    if ('entry' in result) return result.entry;
    problems.push(`Step ${numbers?.[i] ?? i + 1} could not be read (${result.problem}). Everything else is in use.`);
    return [];
  });
  return { entries, problems };
}

/** Keeps what is not kept yet: whole, and in order. */
function flush(): Promise<void> {
  slow ??= setTimeout(() => set({ waiting: pending.length }), SLOW);
  guard();
  return inTurn(async () => {
    const { keeping } = store.get();
    if (pending.length > 0 && keeping) {
      pileLog ??= await openPileLog(keeping);
      const batch = pending;
      await pileLog.append(batch);
      const own = new Map(batch.map((entry) => [entry.id, entry]));
      pending = pending.filter(({ id }) => !own.has(id));
      // Another tab may have kept steps in between: every tab counts all steps in the order in which they were kept.
      if ((await pull(own)) > batch.length) set({ pile: pending.reduce(add, fold(kept)) });
      if (store.get().unkept > 0 || store.get().trouble) set({ unkept: pending.length, trouble: undefined });
      if (keeping === 'device') tabs?.say('added');
    }
    calm();
  });
}

/** Ends the warning that steps are still being written: none are, or `trouble` says more. */
function calm(): void {
  if (pending.length > 0 && !store.get().trouble) return;
  clearTimeout(slow);
  slow = undefined;
  if (store.get().waiting > 0) set({ waiting: 0 });
  guard();
}

/** The browser asks before it closes a tab with steps that are kept nowhere. */
function guard(): void {
  if (pending.length > 0) addEventListener('beforeunload', keepOpen);
  else removeEventListener('beforeunload', keepOpen);
}

const keepOpen = (event: BeforeUnloadEvent): void => event.preventDefault();

/** What another tab did to the pile. Anyone can say so: it is believed after a look at the database. */
const hear = (message: unknown): Promise<void> =>
  inTurn(async () => {
    if (store.get().keeping === 'tab' || (message !== 'added' && message !== 'erased')) return;
    if (store.get().phase === 'none' && !store.get().isStuck && (await findPileLog()) === 'device') await open('device');
    else if (store.get().phase !== 'open' || !pileLog || store.get().trouble) return;
    else if (!(await pileLog.isKept())) await forget(true);
    else if ((await pull()) > 0) set({ pile: pending.reduce(add, fold(kept)) });
  });

/** Reading and keeping take turns, so that no entry is counted twice. */
function inTurn(task: () => Promise<void>): Promise<void> {
  turns = turns.then(task).catch(async (error: unknown) => {
    if (error instanceof ErasedError) await forget(true);
    else set({ unkept: pending.length, trouble: troubleOf(error) });
    calm();
  });
  return turns;
}

async function forget(elsewhere = false): Promise<void> {
  // While the pile was kept in this tab alone, another one may be on the device.
  const another = store.get().keeping === 'tab' && (await isThere(DATABASE).catch(() => false));
  pileLog = undefined;
  kept = [];
  pending = [];
  last = 0;
  if (!another) write('has-pile', '');
  if (!another) deskStore.reset();
  set({ ...NONE, ...(store.get().trouble === 'held' ? { trouble: 'held' } : {}), erasedElsewhere: elsewhere });
  calm();
  guard();
}

/** Asks the browser not to clear the pile by itself; not every one does, and one that runs out of space may ask the reader. */
async function askToPersist(): Promise<void> {
  set({ isPersisted: await navigator.storage?.persist?.().catch(() => undefined) });
}

function troubleOf(error: unknown): KeepingTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') return 'newer';
  if (name === 'QuotaExceededError' || name === 'AbortError') return 'full';
  return name === 'SecurityError' || name === 'InvalidStateError' ? 'blocked' : 'broken';
}

function set(change: Partial<PileState>): void {
  store.set({ ...store.get(), ...change });
}

const NONE: PileState = {
  phase: 'none',
  pile: EMPTY,
  keeping: undefined,
  isPersisted: undefined,
  problems: [],
  waiting: 0,
  unkept: 0,
  trouble: undefined,
  isStuck: false,
  isErasing: false,
  erasedElsewhere: false,
};

const store = createStore<PileState>({ ...NONE, phase: 'loading' });
let pileLog: PileLog | undefined;
let kept: Entry[] = [];
let pending: readonly Entry[] = [];
let last = 0;
let turns = Promise.resolve();
let slow: ReturnType<typeof setTimeout> | undefined;
let tabs: OtherTabs | undefined;

/** In milliseconds: after this time the page says that a step is still being written. */
const SLOW = 500;

export interface PileState {
  readonly phase: 'loading' | 'none' | 'open';
  readonly pile: Pile;
  readonly keeping: Keeping | undefined;
  /** Whether the browser has promised not to clear the pile by itself; undefined where it does not say. */
  readonly isPersisted: boolean | undefined;
  /** What of a kept pile could not be read, in sentences. */
  readonly problems: readonly string[];
  /** Steps shown that are still being written, once that takes longer than usual. */
  readonly waiting: number;
  /** Steps shown that are not kept: offer the save file. */
  readonly unkept: number;
  readonly trouble: KeepingTrouble | undefined;
  /** A pile is kept that cannot be opened: offer to save what can be read of it, and to erase it. */
  readonly isStuck: boolean;
  readonly isErasing: boolean;
  /** The pile was erased in another tab. */
  readonly erasedElsewhere: boolean;
}

/**
 * Why keeping or erasing fails: storage is full, blocked, in the hands of a newer version of this site, or held by
 * another page; `broken`: something else.
 */
export type KeepingTrouble = 'full' | 'blocked' | 'newer' | 'held' | 'broken';
