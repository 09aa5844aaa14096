import { Trouble } from '../trouble.ts';

/** Whether a file is UTF-16, and which: by its byte order mark, or else by a zero beside each of its first letters. */
export function utf16Of(start: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const text = String.fromCharCode(...start.subarray(0, 16));
  if (/^(?:\xFF\xFE|(?:[^\0]\0){8})/.test(text)) return 'utf-16le';
  return /^(?:\xFE\xFF|(?:\0[^\0]){8})/.test(text) ? 'utf-16be' : undefined;
}

/**
 * What turns the chunks of a file into UTF-8 without a byte order mark; its beginning tells UTF-16.
 * All else is passed through: what is not UTF-8 in it shows cell by cell, when it is read. The last call has no chunk.
 *
 * @throws Trouble when UTF-16 is damaged.
 */
export function toUtf8(start: Uint8Array): (chunk?: Uint8Array) => Uint8Array {
  const name = utf16Of(start);
  let unread = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? 3 : 0;
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

/** Whether the beginning of a file is UTF-8, as all of LinkedIn's files are. */
export function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const NOTHING = new Uint8Array(0);
