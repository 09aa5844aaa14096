import { NO_FILTERS, type Filters, type Order, type Part } from '#pile/index.ts';
import { read, write } from './storage.ts';
import { createStore } from './store.ts';

/** How the reader has arranged the desk: kept for the visit, so that Back, a reload and another part change nothing. */
export const deskStore = {
  get: (): Desk => store.get(),
  subscribe: (listener: () => void): (() => void) => store.subscribe(listener),

  set(change: Partial<Desk>): void {
    const desk = { ...store.get(), ...change };
    write('desk', JSON.stringify(desk));
    store.set(desk);
  },

  /** Changes how one part of the pile is arranged. */
  arrange(part: Part, change: Partial<Arrangement>): void {
    deskStore.set({ [part]: { ...store.get()[part], ...change } });
  },

  /** Forgets everything, with the pile it belongs to. */
  reset(): void {
    write('desk', '');
    store.set(NEW);
  },
};

/** What this tab kept; a new desk where it is none of ours. */
function restored(): Desk {
  try {
    const kept: unknown = JSON.parse(read('desk') || 'null');
    return typeof kept === 'object' && kept !== null && 'invitations' in kept ? { ...NEW, ...(kept as Desk) } : NEW; // only this module writes it
  } catch {
    return NEW;
  }
}

const ARRANGED: Arrangement = { filters: NO_FILTERS, order: 'newest', query: '', ticked: [], more: false };

const NEW: Desk = { invitations: ARRANGED, connections: ARRANGED, compared: false, answered: [], did: '' };

const store = createStore(restored());

export interface Arrangement {
  readonly filters: Filters;
  readonly order: Order;
  /** What is searched for, in all places. */
  readonly query: string;
  readonly ticked: readonly string[];
  /** The card that is open, or was last. */
  readonly open?: string;
  /** Whether all filters are shown. */
  readonly more: boolean;
}

export interface Desk extends Readonly<Record<Part, Arrangement>> {
  /** The policies were compared. */
  readonly compared: boolean;
  /** The people of whom something was answered in the pass that is open; they keep their place in it. */
  readonly answered: readonly string[];
  /** What came of the last answer for many, in a sentence. */
  readonly did: string;
}
