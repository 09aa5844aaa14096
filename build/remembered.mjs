import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * What takes long to make, as long as nothing has changed of which it could be made.
 *
 * @template Made
 * @param {string} file where it is kept
 * @param {readonly string[]} from the files and folders of which it could be made
 * @param {() => Promise<Made>} make what JSON can say
 * @returns {Promise<Made>}
 */
export async function remembered(file, from, make) {
  const madeOf = hashOf(from.flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path])));
  const last = keptIn(file);
  if (last.madeOf === madeOf) return last.made;
  const made = await make();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, JSON.stringify({ madeOf, made }));
  // In one move: another build may be reading it.
  await rename(`${file}.${process.pid}`, file);
  return made;
}

/** What was kept; nothing where there is none yet, or it is damaged: then it is made anew. */
function keptIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) ?? {};
  } catch {
    return {};
  }
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = readFileSync(file);
    hash.update(`${file} ${bytes.length} `).update(bytes);
  }
  return hash.digest('hex');
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
