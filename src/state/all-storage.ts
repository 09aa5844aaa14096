import { KEYS, write, type Key } from './storage.ts';

/** Removes everything this site has kept, but a pile: hours of work, which is erased where it is shown. */
export function eraseAll(): void {
  for (const key of Object.keys(KEYS) as Key[]) if (!/pile/i.test(key)) write(key, ''); // the keys of a literal
}

/** Whether the browser lets this page keep anything. */
export function keeps(): boolean {
  try {
    localStorage.setItem(PROBE, '1');
    localStorage.removeItem(PROBE);
    return true;
  } catch {
    return false;
  }
}

const PROBE = 'aod:1:probe';
