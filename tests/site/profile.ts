import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';

/**
 * Has one profile serve one test after another, each in a tab of its own. A tab stays open beside them, so that the
 * browser starts no process for the next one: that is half of what a page costs.
 *
 * @param context a new profile, for nothing else
 * @param origin where its pages are; a profile that has been elsewhere is not used again
 * @param patience how many milliseconds it may take to tidy it up; a page that is dead or busy for ever never answers
 */
export async function profileOf(context: BrowserContext, origin: string, patience = 60_000): Promise<Profile> {
  const staying = await context.newPage();
  await staying.goto(`${origin}/robots.txt`);
  const session = await context.newCDPSession(staying);
  let changed = false;
  const change = (): void => void (changed = true);
  noting(context, CHANGES, change);
  noting(context.clock, ['install', 'pauseAt', 'setFixedTime', 'setSystemTime'], change);
  context.on('page', (page) => page.on('framenavigated', (frame) => isElsewhere(frame.url(), origin) && change()));

  const tidy = async (): Promise<boolean> => {
    await Promise.all(context.pages().map((one) => one !== staying && one.close()));
    if (changed) return false;
    await context.clearCookies();
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    // It asks in vain where the process of the pages has died.
    return staying.evaluate(kept).then(
      (count) => count === 0,
      () => false,
    );
  };
  const tidied = (): Promise<boolean> => Promise.race([tidy(), setTimeout(patience, false, { ref: false })]);
  return { page: () => context.newPage(), tidied, close: () => context.close() };
}

export interface Profile {
  /** A tab, in which nothing is seen of those before it. */
  readonly page: () => Promise<Page>;
  /** Closes the tabs and erases what they kept; false where something stays, and the profile has to go. */
  readonly tidied: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** What changes a profile for good. */
const CHANGES = [
  'addInitScript',
  'clearPermissions',
  'exposeBinding',
  'exposeFunction',
  'grantPermissions',
  'route',
  'routeFromHAR',
  'routeWebSocket',
  'setExtraHTTPHeaders',
  'setGeolocation',
  'setOffline',
] as const;

/** Has a call of any of these methods told before it is made. */
function noting<Owner extends object>(owner: Owner, names: readonly (keyof Owner)[], tell: () => void): void {
  for (const name of names) {
    const own: unknown = owner[name];
    if (typeof own !== 'function') continue;
    const told = (...given: unknown[]): unknown => {
      tell();
      return Reflect.apply(own, owner, given);
    };
    Object.assign(owner, { [name]: told });
  }
}

const isElsewhere = (address: string, origin: string): boolean => /^https?:/.test(address) && new URL(address).origin !== origin;

/** How much is kept, in a page. */
async function kept(): Promise<number> {
  const [databases, copies, workers] = await Promise.all([
    indexedDB.databases(),
    caches.keys(),
    navigator.serviceWorker.getRegistrations(),
  ]);
  return localStorage.length + databases.length + copies.length + workers.length + document.cookie.length;
}
