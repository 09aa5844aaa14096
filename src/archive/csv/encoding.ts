import { Trouble } from '../trouble.ts';

/**
 * What turns the chunks of a file into UTF-8 without a byte order mark; the mark at its beginning tells UTF-16.
 * All else is passed through: what is not UTF-8 in it shows cell by cell, when it is read. The last call has no chunk.
 *
 * @throws Trouble when UTF-16 is damaged.
 */
export function toUtf8(start: Uint8Array): (chunk?: Uint8Array) => Uint8Array {
  const mark = String.fromCharCode(...start.subarray(0, 3));
  const name = mark.startsWith('\xFF\xFE') ? 'utf-16le' : mark.startsWith('\xFE\xFF') ? 'utf-16be' : '';
  let unread = mark === '\xEF\xBB\xBF' ? 3 : 0;
  if (!name) {
    return (chunk = NOTHING) => {
      const rest = chunk.subarray(unread);
      unread = 0;
      return rest;
    };
  }
  const decoder = new TextDecoder(name, { fatal: true });
  return (chunk) => {
    try {
      return new TextEncoder().encode(decoder.decode(chunk, { stream: chunk !== undefined }));
    } catch {
      throw new Trouble('It says it is UTF-16 text, but it is damaged. Save it again, or choose the file as LinkedIn made it.');
    }
  };
}

const NOTHING = new Uint8Array(0);
