import { describe, expect, it } from 'vitest';
import { expectVerdict, site, useBrowser } from './browser.ts';
import { keep, typeNames } from './triage.ts';

const { at } = site();
const visitor = useBrowser();

/** A browser of early 2023: what came since is taken away from pages, and from the workers that read files and save files. */
async function oldBrowser(): ReturnType<typeof visitor.context> {
  const context = await visitor.context();
  const takeAway = (): void => {
    Reflect.deleteProperty(Map, 'groupBy');
    Reflect.deleteProperty(Object, 'groupBy');
    Reflect.deleteProperty(URLSearchParams.prototype, 'size');
    Reflect.deleteProperty(Promise, 'withResolvers');
    Reflect.deleteProperty(Array, 'fromAsync');
    Reflect.deleteProperty(URL, 'parse');
    for (const name of ['union', 'intersection', 'difference', 'isSubsetOf']) Reflect.deleteProperty(Set.prototype, name);
  };
  await context.addInitScript(takeAway);
  await context.route(/\/_astro\/(?:save-)?worker-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `(${takeAway.toString()})();\n${await response.text()}` });
  });
  return context;
}

describe('A browser of early 2023', () => {
  it('comes to a verdict, and keeps what is searched for in the address', async () => {
    const context = await oldBrowser();
    const page = await visitor.visit(context, `${at}/checklist/#note=none`);
    await expectVerdict(page, /^Decline, so far$/);
    await page.goto(`${at}/search/`);
    await page.locator('#search-field').fill('no note');
    await expect.poll(() => new URL(page.url()).hash).toBe('#q=no+note');
    await expect.poll(() => page.locator('.search-text li a').count()).toBeGreaterThan(0);
  });

  it('reads names, and an export in its worker', async () => {
    const context = await oldBrowser();
    const page = await visitor.visit(context, `${at}/triage/`);
    await typeNames(page, 'Ines Okafor\nWren Vale');
    await keep(page, 'Only until you close this tab');
    const other = await visitor.visit(context, `${at}/triage/`);
    await other.getByRole('button', { name: 'Open the demo' }).click();
    await other.getByRole('heading', { name: /to go through/ }).waitFor();
  });
});
