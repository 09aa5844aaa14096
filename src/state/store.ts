/** One state that several parts of a page draw: it is changed as a whole, and everybody who asked hears of it. */
export function createStore<State>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,

    set(next) {
      state = next;
      for (const listener of listeners) listener();
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** What can be drawn, and drawn again. */
export interface Drawn<State> {
  /** What to draw now. The same object until something changes. */
  get: () => State;
  /** Calls back after every change; returns how to stop. */
  subscribe: (listener: () => void) => () => void;
}

export interface Store<State> extends Drawn<State> {
  set: (next: State) => void;
}
