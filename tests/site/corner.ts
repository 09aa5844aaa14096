import type { BrowserContext, Page, ViewportSize } from 'playwright-core';

/** The part of a window that is drawn, as an argument of the browser. */
export const CORNER = '--window-size=64,64';

/**
 * Has the pages of a profile laid out for a window of any size and drawn in a corner alone, since a fifth of what a page
 * costs is drawing, and only pictures show it: where things are, what a click meets and what is computed is as in a
 * whole window.
 *
 * @param context made with `viewport: null`, in a browser that was given CORNER
 * @param window the size each page is laid out for, until `setViewportSize` gives it another
 */
export function drawCorners(context: BrowserContext, window: ViewportSize): void {
  const ready = new WeakMap<Page, Promise<void>>();
  context.on('page', (page) => {
    const laidOut = layOut(page, window);
    ready.set(page, laidOut);
    laidOut.catch(() => undefined); // a page that another one opens may be gone by then
  });
  const own = context.newPage.bind(context);
  const newPage = async (): Promise<Page> => {
    const page = await own();
    await ready.get(page);
    return page;
  };
  Object.assign(context, { newPage });
}

async function layOut(page: Page, window: ViewportSize): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const setViewportSize = async ({ width, height }: ViewportSize): Promise<void> => {
    const screen = { screenWidth: width, screenHeight: height };
    await session.send('Emulation.setDeviceMetricsOverride', {
      ...{ width, height, ...screen },
      ...{ deviceScaleFactor: 1, mobile: false, dontSetVisibleSize: true },
    });
  };
  Object.assign(page, { setViewportSize });
  await setViewportSize(window);
}
