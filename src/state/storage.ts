/** Everything this site keeps on a device, and for how long: `local` until erased, `session` for the visit. */
export const KEYS = {
  aboutYou: { name: 'aod:1:about-you', area: 'local' },
  policy: { name: 'aod:1:policy', area: 'local' },
  way: { name: 'aod:1:way', area: 'local' },
  theme: { name: 'aod:1:theme', area: 'local' },
  slash: { name: 'aod:1:slash', area: 'local' },
  triageKeys: { name: 'aod:1:triage-keys', area: 'local' },
  later: { name: 'aod:1:later', area: 'session' },
  invitation: { name: 'aod:1:invitation', area: 'session' },
  pile: { name: 'aod:1:pile', area: 'session' },
  hasPile: { name: 'aod:1:has-pile', area: 'local' },
  // Written and removed at once, to see whether the browser keeps anything.
  probe: { name: 'aod:1:probe', area: 'local' },
} as const;

/** The text kept under a key, or `''`. Where storage is blocked, what this page itself wrote. */
export function read(key: Key): string {
  const { name } = KEYS[key];
  if (memory.has(name)) return memory.get(name) ?? '';
  try {
    return area(key).getItem(name) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a text, `''` to remove it. Returns false when it is held in memory only, for this page. */
export function write(key: Key, text: string): boolean {
  const { name } = KEYS[key];
  try {
    if (text) area(key).setItem(name, text);
    else area(key).removeItem(name);
    memory.delete(name);
    return true;
  } catch {
    memory.set(name, text);
    return false;
  }
}

const area = (key: Key): Storage => (KEYS[key].area === 'local' ? localStorage : sessionStorage);

const memory = new Map<string, string>();

export type Key = keyof typeof KEYS;
