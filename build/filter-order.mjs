import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * The files of a Pagefind index with their filters, and the values of each, in one order. Pagefind writes both in
 * another order at every build, and its files are named by what is in them: readers would be offered a new version
 * with nothing new.
 *
 * @param {readonly { path: string, content: Uint8Array }[]} files
 * @returns {{ path: string, content: Uint8Array }[]}
 * @throws Error when the index is not in the form of Pagefind 1.5.
 */
export function inOneOrder(files) {
  const filters = files.filter(({ path }) => path.endsWith('.pf_filter')).map((file) => renamed(file, sorted(contentOf(file), VALUES), 7));
  const meta = files
    .filter(({ path }) => path.endsWith('.pf_meta'))
    .map((file) => renamed(file, sorted(withNames(contentOf(file), filters), FILTERS), 10));
  const done = [...filters, ...meta];
  return files.map((file) => {
    const other = done.find(({ from }) => from === file.path);
    if (other) return { path: other.to, content: other.content };
    return file.path === ENTRY ? { ...file, content: withNames(Buffer.from(file.content), meta) } : file;
  });
}

const ENTRY = 'pagefind-entry.json';

/** The place of a filter's values in its file, and of the filters in the file about the index. */
const VALUES = 1;
const FILTERS = 3;

/** What every file begins with, before its one item in CBOR. */
const MARK = Buffer.from('pagefind_dcd');

function contentOf({ path, content }) {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, MARK.length).equals(MARK)) throw new Error(`${path} is not in the form of Pagefind 1.5.`);
  return bytes.subarray(MARK.length);
}

/** A file with its new content, under a name made of that. */
function renamed({ path }, item, digits) {
  const hash = createHash('sha256').update(item).digest('hex').slice(0, digits);
  const to = path.replace(/_[0-9a-f]+\./, `_${hash}.`);
  return { from: path, to, content: gzipSync(Buffer.concat([MARK, item]), { level: 9 }) };
}

/** Bytes that name these files by their new names, which are as long as the old ones. */
function withNames(bytes, files) {
  const hash = (path) => /_([0-9a-f]+)\./.exec(path)?.[1] ?? '';
  const text = files.reduce((all, { from, to }) => all.replaceAll(hash(from), hash(to)), bytes.toString('latin1'));
  return Buffer.from(text, 'latin1');
}

/** A list in CBOR of which the list at a place is sorted. */
function sorted(bytes, place) {
  const whole = itemAt(bytes, 0);
  const list = whole.items[place];
  if (whole.end !== bytes.length || !list) throw new Error('The index is not in the form of Pagefind 1.5.');
  const [first = list, last = list] = [list.items[0], list.items.at(-1)];
  const items = list.items.map(({ start, end }) => bytes.subarray(start, end)).sort(Buffer.compare);
  return items.length < 2 ? bytes : Buffer.concat([bytes.subarray(0, first.start), ...items, bytes.subarray(last.end)]);
}

/** Where an item of CBOR stands, and the items in it; of its many kinds those that Pagefind writes. */
function itemAt(bytes, start) {
  const [kind, argument, size] = headAt(bytes, start);
  const inside = start + size;
  if (kind === 'number') return { start, end: inside, items: [] };
  if (kind === 'text') return { start, end: inside + argument, items: [] };
  const items = [];
  for (let end = inside; items.length < argument; end = items.at(-1).end) items.push(itemAt(bytes, end));
  return { start, end: items.at(-1)?.end ?? inside, items };
}

/** Kind and number of an item, and how many bytes say so. */
function headAt(bytes, at) {
  const kind = { 0: 'number', 3: 'text', 4: 'list' }[bytes[at] >> 5];
  const short = bytes[at] & 31;
  if (!kind || short > 26) throw new Error('The index is not in the form of Pagefind 1.5.');
  if (short < 24) return [kind, short, 1];
  const length = 2 ** (short - 24);
  return [kind, bytes.readUIntBE(at + 1, length), 1 + length];
}
