import { storageName } from './storage.ts';

/** Tells other tabs of this site what was done to the pile, where the browser has a way; they look for themselves when they are shown again. */
export function otherTabs(hear: (message: unknown) => void): OtherTabs {
  try {
    const channel = new BroadcastChannel(storageName('pile'));
    channel.addEventListener('message', ({ data }) => hear(data));
    return { say: (message) => channel.postMessage(message) };
  } catch {
    // Old browsers have none, and Firefox refuses it where it keeps nothing.
    return { say: () => undefined };
  }
}

export interface OtherTabs {
  readonly say: (message: 'added' | 'erased') => void;
}
