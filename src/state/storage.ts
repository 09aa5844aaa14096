/** What this site keeps on a device for the visit alone; everything else is kept until it is erased. */
const SESSION = ['later', 'invitation', 'compared', 'pile', 'desk'] as const;

/** A name in this browser’s storage. It carries the base path, since other sites may share the origin. */
export const storageName = (name: string): string => oldName(BASE + name);

/** The same as it was before it carried the path. What stands there is moved over once. */
export const oldName = (name: string): string => `aod:1:${name}`;

/** From now on nothing is read from this device or kept on it: for a page that stands in somebody else’s. */
export function keepNothing(): void {
  forgetful = true;
}

/** The text kept under a key, or `''`. Where storage is blocked, what this page itself wrote. */
export function read(key: Key): string {
  if (forgetful || memory.has(key)) return memory.get(key) ?? '';
  try {
    const area = areaOf(key);
    const old = area.getItem(oldName(key));
    if (old !== null) {
      if (area.getItem(storageName(key)) === null) area.setItem(storageName(key), old);
      area.removeItem(oldName(key));
    }
    return area.getItem(storageName(key)) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a text, `''` to remove it. Returns false when it is held in memory only, for this page. */
export function write(key: Key, text: string): boolean {
  if (!forgetful)
    try {
      const area = areaOf(key);
      if (text) area.setItem(storageName(key), text);
      else area.removeItem(storageName(key));
      area.removeItem(oldName(key));
      memory.delete(key);
      return true;
    } catch {
      // Kept in memory below.
    }
  memory.set(key, text);
  return forgetful;
}

const areaOf = (key: Key): Storage => ((SESSION as readonly Key[]).includes(key) ? sessionStorage : localStorage);

const BASE = import.meta.env.BASE_URL; // begins and ends with a slash
const memory = new Map<Key, string>();
let forgetful = false;

/** Everything this site keeps on a device. The names are a type, since every page carries this file; storage-keys.ts lists them. */
export type Key =
  | (typeof SESSION)[number]
  | 'about-you'
  | 'policy'
  | 'way'
  | 'theme'
  | 'slash'
  | 'many-shared'
  | 'triage-keys'
  | 'has-pile'
  // Written and removed at once, to see whether the browser keeps anything.
  | 'probe';
