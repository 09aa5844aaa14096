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
  const answer = first ?? ((route: Route) => route.continue());
  await context.route(
    files,
    async (route) => {
      await released;
      await answer(route);
    },
    first && { times: 1 },
  );
  return () => resolve(undefined);
}
