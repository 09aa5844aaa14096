import type { BrowserContext, Route } from 'playwright-core';

/**
 * Holds files back, as a slow network does.
 *
 * @param files which, as a pattern of Playwright
 * @param first what the first of them is answered with once they are released, and it alone is held; without it all are held, and come then
 * @returns what releases them
 */
export async function hold(context: BrowserContext, files: string, first?: (route: Route) => Promise<void>): Promise<() => void> {
  const { promise: released, resolve } = Promise.withResolvers<undefined>();
  let asked = 0;
  // The route stays where it has one file to hold: when Playwright takes it away by itself (`times`), a page that sets out at that moment never comes.
  await context.route(files, async (route) => {
    asked += 1;
    if (first && asked > 1) return route.continue();
    await released;
    return first ? first(route) : route.continue();
  });
  return () => resolve(undefined);
}
