/** The one thing of a type in a page's structured data. */
export function graphOf(html: string, type: string): Readonly<Record<string, unknown>> {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  if (scripts.length !== 1) throw new Error(`The page has ${scripts.length} blocks of data, not one.`);
  const data = asObject(JSON.parse(scripts[0]?.[1] ?? ''));
  if (data['@context'] !== 'https://schema.org') throw new Error('The data is not in the terms of schema.org.');
  const found = asArray(data['@graph'])
    .map(asObject)
    .filter((thing) => thing['@type'] === type);
  if (found.length !== 1 || !found[0]) throw new Error(`The data has ${found.length} of ${type}, not one.`);
  return found[0];
}

/** Width and height as the first chunk of a PNG gives them. */
export function pngSize(file: Buffer): { width: number; height: number } {
  if (file.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n' || file.toString('latin1', 12, 16) !== 'IHDR') {
    throw new Error('This is not a PNG.');
  }
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** The text of a piece of HTML. */
export const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|quot|lt|gt);/g, (entity, code?: string) =>
      code ? String.fromCodePoint(Number(code)) : ({ '&quot;': '"', '&lt;': '<', '&gt;': '>' }[entity] ?? entity),
    )
    .replaceAll('&amp;', '&')
    .trim();

/** A value that must be an object. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('Not an object.');
  return value as Record<string, unknown>; // just checked; what it holds is unknown
}

/** A value that must be a list. */
export function asArray(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('Not a list.');
  return value;
}
