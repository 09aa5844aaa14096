import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site, sites, useBrowser } from './browser.ts';
import { fileAt } from './built.ts';
import { pageKept } from './kept.ts';
import { keep, openPart, typeNames } from './triage.ts';

const { at } = site();
const visitor = useBrowser();
const INES = { title: 'Ines Okafor - Buyer | LinkedIn', text: '', url: 'https://www.linkedin.com/in/ines-okafor-demo?utm_source=share' };

/** Hands something to the site as Android's share sheet does: as a form that a worker answers. */
async function share(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((given) => {
    const form = document.createElement('form');
    Object.assign(form, { method: 'POST', enctype: 'multipart/form-data', action: '/triage/' });
    for (const [name, value] of Object.entries(given))
      form.append(Object.assign(document.createElement('input'), { name, value, type: 'hidden' }));
    document.body.append(form);
    form.submit();
  }, fields);
}

describe('what another app shares with the installed site', () => {
  /** A page with the worker behind it, and what that asks the host for. */
  async function installed(): Promise<{ page: Page; asked: readonly string[] }> {
    const context = await visitor.context({ serviceWorkers: 'allow' });
    const asked: string[] = [];
    context.on('request', (request) => request.serviceWorker() && asked.push(`${request.method()} ${request.url()}`));
    const page = await visitor.visit(context, `${at}/about/`);
    await pageKept(page);
    return { page, asked };
  }

  it('is shown by name before anything is used, and neither host nor address sees it', async () => {
    const { page, asked } = await installed();
    await share(page, INES);
    await page.getByRole('heading', { name: '1 person to go through' }).waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: 'Ines Okafor' }).count()).toBe(1);
    expect(page.url()).not.toMatch(/ines|shared/i);
    // A host that were asked would have refused it, as static ones do.
    expect(asked.join('\n')).not.toMatch(/POST|ines|linkedin/i);
    await keep(page, 'On this device');
    await page.reload();
    await page.getByText('0 of 1').first().waitFor();
  });

  it('joins an open pile, with what it changes told first, and undo takes it back', async () => {
    const { page } = await installed();
    await page.goto(`${at}/triage/`);
    await typeNames(page, 'Wren Hale');
    await keep(page, 'On this device');
    await share(page, INES);
    await page.getByRole('heading', { name: 'What it changes' }).waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: 'Ines Okafor' }).count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Use it', exact: true }).click();
    await expect.poll(() => page.locator('.pile-count').innerText()).toMatch(/^0 of 2/);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => page.locator('.pile-count').innerText()).toMatch(/^0 of 1/);
    await openPart(page, 'Add people');
  });

  it('is told in words where it leads to nobody, or is not here any more', async () => {
    const { page } = await installed();
    await share(page, { title: 'A film', text: 'https://example.org/film', url: '' });
    await page.getByText(/There is no link to a LinkedIn profile in what was shared/).waitFor();
    await page.goto(`${at}/about/`);
    await page.goto(`${at}/triage/#shared`);
    await page.getByText(/What was shared is not here any more/).waitFor();
    await page.getByRole('textbox', { name: 'Names' }).waitFor();
  });

  it.each(sites())('arrives at the triage of $base, as the manifest says', ({ base, dir: folder }) => {
    expect(JSON.parse(fileAt(folder, '/manifest.webmanifest') ?? '')).toMatchObject({
      share_target: { action: `${base.replace(/\/$/, '')}/triage/`, method: 'POST', params: { title: 'title', text: 'text', url: 'url' } },
    });
  });
});
