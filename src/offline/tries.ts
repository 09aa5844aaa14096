import { clear, note, PAGES, TRIES } from './names.ts';

/** Notes that the whole could not be kept: it is left alone for a day, and twice as long after each failure that follows. */
export async function noteFailure(why: Why): Promise<void> {
  const failures = ((await lastTry())?.failures ?? 0) + 1;
  const until = Date.now() + DAY * 2 ** Math.min(failures - 1, 5);
  const write = async (): Promise<void> =>
    (await caches.open(TRIES)).put(note('try'), Response.json({ failures, until, why } satisfies Try));
  // Where there is no room even for this note, the pages that were kept alone make it: without the note every page would begin the fetch
  // again.
  await write().catch(() => clear(PAGES).then(write));
}

/** Forgets earlier failures. */
export const noteSuccess = async (): Promise<void> => void (await caches.delete(TRIES));

/** The last try, if it failed. */
export async function lastTry(): Promise<Try | undefined> {
  const kept = await (await caches.open(TRIES)).match(note('try'));
  return kept && ((await kept.json()) as Try); // written above
}

const DAY = 24 * 60 * 60 * 1000;

/** Why the whole was not kept: a file was not as it was built, there was no room for it, or the connection broke off. */
export type Why = 'changed' | 'room' | 'network';

interface Try {
  readonly failures: number;
  /** Not to be tried again before this time. */
  readonly until: number;
  readonly why: Why;
}
