/**
 * Ids that are no longer in use, with what replaced each (or nothing). An id is never given to something
 * else: it lives on in links and bookmarks.
 */
export const retired: Readonly<Record<string, string | undefined>> = {};
