import { add, EMPTY, fold, lastRedoable, lastUndoable, nameOfStep, step, type Deed, type Entry, type Pile } from '#pile/index.ts';
import { readEntry } from '#pile/entry-schema.ts';
import { ErasedError, findPileLog, openPileLog, type Keeping, type PileLog } from './pile-log.ts';
import { write } from './storage.ts';

/** The pile this browser works on: shown at once, kept as the reader goes, the same in every tab. */
export const pileStore = {
  /** What to draw now. The same object until something changes. */
  get: (): PileState => state,

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Opens what is kept, once a page. */
  async start(): Promise<void> {
    channel = new BroadcastChannel('aod:1:pile');
    channel.addEventListener('message', ({ data }) => void hear(data));
    try {
      const keeping = await findPileLog();
      if (keeping) await open(keeping);
      else set({ phase: 'none' });
    } catch (error) {
      set({ phase: 'none', trouble: troubleOf(error) });
    }
  },

  /** Begins a pile with its first deeds; nothing is kept anywhere before this. */
  async begin(keeping: Keeping, deeds: readonly Deed[]): Promise<void> {
    await pileStore.restore(keeping, step(deeds));
  },

  /** Begins a pile from entries that a save file held, or adds those that an open pile does not have. */
  async restore(keeping: Keeping, log: readonly Entry[]): Promise<void> {
    if (state.phase === 'open') {
      const has = new Set(state.pile.log.map(({ id }) => id));
      const missing = log.filter(({ id }) => !has.has(id));
      pending.push(...missing);
      set({ pile: fold([...state.pile.log, ...missing]) });
      return flush();
    }
    kept = [];
    last = 0;
    pending = [...log];
    write('hasPile', 'yes');
    set({ ...NONE, phase: 'open', keeping, pile: fold(log) });
    try {
      store = await openPileLog(keeping);
      await flush();
    } catch (error) {
      set({ trouble: troubleOf(error), unkept: pending.length });
    }
  },

  /** Does something in one step, shows it at once, and keeps it. */
  act(...deeds: readonly Deed[]): void {
    const entries = step(deeds);
    pending.push(...entries);
    set({ pile: entries.reduce(add, state.pile) });
    void flush();
  },

  /** Takes back the newest step; returns its entries, none when there is none. */
  undo(): readonly Entry[] {
    const taken = lastUndoable(state.pile);
    const undoes = nameOfStep(taken);
    if (undoes) pileStore.act({ kind: 'undo', undoes });
    return taken;
  },

  /** Does again what was taken back last; returns its entries, none when there is nothing to do again. */
  redo(): readonly Entry[] {
    const again = lastRedoable(state.pile);
    if (again) pileStore.act({ kind: 'undo', undoes: again.undo.id });
    return again?.entries ?? [];
  },

  /** Removes the pile from this browser, in every tab. */
  async erase(): Promise<void> {
    try {
      await store?.erase();
      channel?.postMessage('erased');
      forget();
    } catch (error) {
      set({ trouble: troubleOf(error) });
    }
  },
};

async function open(keeping: Keeping): Promise<void> {
  store = await openPileLog(keeping);
  const entries = await pull();
  if (entries === 0) {
    set({ phase: 'none' });
    return;
  }
  set({ phase: 'open', keeping, pile: fold(kept) });
}

/** Reads what was added since, by this tab or another; returns how many entries could be used. */
async function pull(): Promise<number> {
  const problems: string[] = [];
  const read: Entry[] = [];
  for (const { number, raw } of (await store?.after(last)) ?? []) {
    last = number;
    const result = readEntry(raw);
    if ('entry' in result) read.push(result.entry);
    else problems.push(`Step ${number} could not be read (${result.problem}). Everything else is in use.`);
  }
  kept.push(...read);
  if (problems.length > 0) set({ problems: [...state.problems, ...problems] });
  return read.length;
}

/** Keeps what is not kept yet: whole, and in order. */
const flush = (): Promise<void> =>
  inTurn(async () => {
    if (!store || pending.length === 0) return;
    const batch = [...pending];
    await store.append(batch);
    const own = new Set(batch.map(({ id }) => id));
    pending = pending.filter(({ id }) => !own.has(id));
    // Steps of another tab may have come in between: every tab counts them in the order in which they were kept.
    if ((await pull()) > batch.length) set({ pile: pending.reduce(add, fold(kept)) });
    if (state.unkept > 0 || state.trouble) set({ unkept: pending.length, trouble: undefined });
    channel?.postMessage('added');
  });

/** What another tab did to the pile. */
const hear = (message: unknown): Promise<void> =>
  inTurn(async () => {
    if (state.keeping === 'tab') return;
    if (message === 'erased' && state.phase === 'open') forget(true);
    else if (message === 'added' && state.phase === 'none') await open('device');
    else if (message === 'added' && (await pull()) > 0) set({ pile: pending.reduce(add, fold(kept)) });
  });

/** Reading and keeping take turns, so that no entry is counted twice. */
function inTurn(task: () => Promise<void>): Promise<void> {
  turns = turns.then(task).catch((error: unknown) => {
    if (error instanceof ErasedError) forget(true);
    else set({ unkept: pending.length, trouble: troubleOf(error) });
  });
  return turns;
}

function forget(elsewhere = false): void {
  store = undefined;
  kept = [];
  pending = [];
  last = 0;
  write('hasPile', '');
  set({ ...NONE, erasedElsewhere: elsewhere });
}

function troubleOf(error: unknown): Trouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') return 'newer';
  return name === 'QuotaExceededError' || name === 'AbortError' ? 'full' : 'blocked';
}

function set(change: Partial<PileState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

const NONE: PileState = {
  phase: 'none',
  pile: EMPTY,
  keeping: undefined,
  problems: [],
  unkept: 0,
  trouble: undefined,
  erasedElsewhere: false,
};

let state: PileState = { ...NONE, phase: 'loading' };
let store: PileLog | undefined;
let kept: Entry[] = [];
let pending: Entry[] = [];
let last = 0;
let turns = Promise.resolve();
const listeners = new Set<() => void>();
let channel: BroadcastChannel | undefined;

export interface PileState {
  readonly phase: 'loading' | 'none' | 'open';
  readonly pile: Pile;
  readonly keeping: Keeping | undefined;
  /** What of a kept pile could not be read, in sentences. */
  readonly problems: readonly string[];
  /** Steps shown that are not kept: offer the save file. */
  readonly unkept: number;
  readonly trouble: Trouble | undefined;
  /** The pile was erased in another tab. */
  readonly erasedElsewhere: boolean;
}

/** Why keeping fails: storage is full, blocked, or in the hands of a newer version of this site. */
export type Trouble = 'full' | 'blocked' | 'newer';
