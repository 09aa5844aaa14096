import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Site } from './build.ts';

/**
 * Every file of a built site as it is wherever the site stands: without the path it is built for, and with the hashes in the
 * names of its scripts, which change with that path, made of what is left. Two builds of one source are then the same to the byte.
 */
export function placeless({ dir, base }: Pick<Site, 'base' | 'dir'>): ReadonlyMap<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(dir, file)).isFile())
    .map((file) => [file.replaceAll('\\', '/'), withoutPath(readFileSync(join(dir, file)), base)] as const);
  const names = new Map(files.map(([file, text]) => [basename(file), `${basename(file).replace(HASHED, '$1')}.${hashOf(text)}.js`]));
  const named = (text: string): string => text.replace(HASHED, (name) => names.get(name) ?? name);
  return new Map(files.map(([file, text]) => [named(file), file === 'offline.json' ? inOrder(named(text)) : named(text)]));
}

/** The name of a script, with its hash. */
const HASHED = /([\w.-]+)\.[\w-]{8}\.js/g;

/** What stands for the bytes of a file or an inline script, which are compared themselves. */
const INTEGRITY = /[\w+/]{43}=/g;

function withoutPath(bytes: Buffer, base: string): string {
  const [isPacked] = [bytes[0] === 0x1f && bytes[1] === 0x8b];
  const text = (isPacked ? gunzipSync(bytes) : bytes).toString('latin1').replace(INTEGRITY, '#');
  return base === '/' ? text : text.replaceAll(base, '/').replaceAll(base.slice(0, -1), '');
}

const hashOf = (text: string): string => createHash('sha256').update(text.replace(HASHED, '$1')).digest('hex');

/** Its files stand in the order of their names. */
const inOrder = (list: string): string => JSON.stringify((JSON.parse(list) as unknown[]).map((entry) => JSON.stringify(entry)).sort());
