/** Everything this site keeps on a device, and for how long: `local` until erased, `session` for the visit. */
export const KEYS = {
  aboutYou: { name: 'about-you', area: 'local' },
  policy: { name: 'policy', area: 'local' },
  way: { name: 'way', area: 'local' },
  theme: { name: 'theme', area: 'local' },
  slash: { name: 'slash', area: 'local' },
  manyShared: { name: 'many-shared', area: 'local' },
  triageKeys: { name: 'triage-keys', area: 'local' },
  later: { name: 'later', area: 'session' },
  invitation: { name: 'invitation', area: 'session' },
  pile: { name: 'pile', area: 'session' },
  desk: { name: 'desk', area: 'session' },
  hasPile: { name: 'has-pile', area: 'local' },
  // Written and removed at once, to see whether the browser keeps anything.
  probe: { name: 'probe', area: 'local' },
} as const;

/** A name in this browser’s storage. It carries the base path, since other sites may share the origin. */
export const storageName = (name: string): string => `aod:1:${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${name}`;

/** The same as it was before it carried the path. What stands there is moved over once. */
export const oldName = (name: string): string => `aod:1:${name}`;

/** From now on nothing is read from this device or kept on it: for a page that stands in somebody else’s. */
export function keepNothing(): void {
  forgetful = true;
}

/** The text kept under a key, or `''`. Where storage is blocked, what this page itself wrote. */
export function read(key: Key): string {
  if (forgetful || memory.has(key)) return memory.get(key) ?? '';
  const { name } = KEYS[key];
  try {
    const old = area(key).getItem(oldName(name));
    if (old !== null && area(key).getItem(storageName(name)) === null) area(key).setItem(storageName(name), old);
    if (old !== null) area(key).removeItem(oldName(name));
    return area(key).getItem(storageName(name)) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a text, `''` to remove it. Returns false when it is held in memory only, for this page. */
export function write(key: Key, text: string): boolean {
  const { name } = KEYS[key];
  if (forgetful) return Boolean(memory.set(key, text));
  try {
    if (text) area(key).setItem(storageName(name), text);
    else area(key).removeItem(storageName(name));
    area(key).removeItem(oldName(name));
    memory.delete(key);
    return true;
  } catch {
    memory.set(key, text);
    return false;
  }
}

const area = (key: Key): Storage => (KEYS[key].area === 'local' ? localStorage : sessionStorage);

const memory = new Map<Key, string>();
let forgetful = false;

export type Key = keyof typeof KEYS;
