import { vi } from 'vitest';

/**
 * What of a browser the room of state touches: two storages, an address, a history and events. Modules of that room are
 * to be imported after it, by `await import`, since each stands for one page.
 */
export function pageOf({ local = {}, session = {}, hash = '', blocked = false, from = '' }: Given = {}): Page {
  vi.resetModules();
  const heard = new EventTarget();
  const areas = { local: new Map(Object.entries(local)), session: new Map(Object.entries(session)) };
  const history: History = { state: null };
  const location = { hash, pathname: '/checklist/', search: '', origin: 'https://aod.example' };
  vi.stubGlobal('localStorage', storageOn(areas.local, blocked));
  vi.stubGlobal('sessionStorage', storageOn(areas.session, blocked));
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', {
    get state() {
      return history.state;
    },
    replaceState(state: unknown) {
      history.state = state;
      location.hash = '';
    },
  });
  vi.stubGlobal('document', Object.assign(new EventTarget(), { referrer: from, hidden: false }));
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('addEventListener', heard.addEventListener.bind(heard));
  vi.stubGlobal('removeEventListener', heard.removeEventListener.bind(heard));
  return {
    ...areas,
    history,
    tell: (type, given = {}) => heard.dispatchEvent(Object.assign(new Event(type), given)),
    follow(fragment) {
      location.hash = fragment;
      heard.dispatchEvent(new Event('hashchange'));
    },
  };
}

function storageOn(kept: Map<string, string>, blocked: boolean): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const open = (): void => {
    if (blocked) throw new DOMException('blocked', 'SecurityError');
  };
  return {
    getItem(name) {
      open();
      return kept.get(name) ?? null;
    },
    setItem(name, text) {
      open();
      kept.set(name, text);
    },
    removeItem(name) {
      open();
      kept.delete(name);
    },
  };
}

interface Given {
  readonly local?: Readonly<Record<string, string>>;
  readonly session?: Readonly<Record<string, string>>;
  readonly hash?: string;
  /** The browser keeps nothing. */
  readonly blocked?: boolean;
  /** The page from which this one was reached. */
  readonly from?: string;
}

interface History {
  state: unknown;
}

export interface Page {
  readonly local: ReadonlyMap<string, string>;
  readonly session: ReadonlyMap<string, string>;
  readonly history: Readonly<History>;
  readonly tell: (type: string, given?: object) => void;
  /** Another fragment stands in the address. */
  readonly follow: (fragment: string) => void;
}
