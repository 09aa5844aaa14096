import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { words } from '#rules/lists/words.ts';
import { site, useBrowser } from './browser.ts';
import { keep, openPart, typeNames } from './triage.ts';

const { at } = site();
const visitor = useBrowser();
const invitation = `${at}/checklist/#note=none&thin-profile=yes`;

/** Opens what a verdict can be kept with. */
async function share(page: Page): Promise<void> {
  await page.getByText('Share, print, erase').click();
  await page.getByRole('button', { name: 'Save as a picture' }).waitFor();
}

/** A page whose browser takes no file, as that of an app may. */
async function withoutDownloads(address: string): Promise<Page> {
  const context = await visitor.context();
  await context.addInitScript(() => {
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      if (!this.download) click.call(this);
    };
  });
  return visitor.visit(context, address);
}

describe('the verdict to keep', () => {
  it.each(['light', 'dark'] as const)('is a picture with the verdict’s colour above and words below, in %s', async (colorScheme) => {
    const page = await visitor.page(invitation, { colorScheme });
    await share(page);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a picture' }).click()]);
    expect(file.suggestedFilename()).toBe('linkedin-invitation.png');
    const picture = sharp(await file.path()).removeAlpha();
    const { width, height, format } = await picture.metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 800, format: 'png' });
    const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
    const shadeOf = (x: number, y: number): number[] => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
    expect(shadeOf(5, 5)).toEqual([0xa1, 0x2d, 0x18]);
    expect(shadeOf(5, 795)).toEqual([0xf5, 0xf1, 0xe7]);
    const half = async (top: number): Promise<number> => {
      const { channels } = await sharp(await file.path())
        .extract({ left: 0, top, width: 1200, height: 400 })
        .stats();
      return Math.max(...channels.slice(0, 3).map(({ stdev }) => stdev));
    };
    // White words and a sign on the colour, dark words on the paper.
    expect([(await half(0)) > 10, (await half(400)) > 10]).toEqual([true, true]);
    await expect.poll(() => page.locator('.share').innerText()).toContain('A picture was made: linkedin-invitation.png.');
  });

  it('is another picture for another verdict', async () => {
    const shades = [];
    for (const answers of ['met-in-person=yes', 'same-industry=yes&note=none']) {
      const page = await visitor.page(`${at}/checklist/#${answers}`);
      await share(page);
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a picture' }).click()]);
      const corner = await sharp(await file.path())
        .extract({ left: 0, top: 0, width: 1, height: 1 })
        .removeAlpha()
        .raw()
        .toBuffer();
      shades.push([...corner]);
    }
    expect(shades).toEqual([
      [0x14, 0x66, 0x3c],
      [0x7c, 0x4d, 0x05],
    ]);
  });

  it('is a text with its reasons, its answers, its date and its address', async () => {
    const page = await visitor.page(invitation);
    await share(page);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a text file' }).click()]);
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toMatch(/^Someone invited me, without a note\. The profile says very little\.\nDecline, so far \(policy: As written\)\./);
    expect(text).toContain(`- ${words['no-personal-note'].label}: `);
    expect(text).toContain('- They wrote nothing');
    expect(text.trimEnd()).toMatch(/\d{4}, http\S+\/checklist\/#note=none&thin-profile=yes\S*$/);
    await expect.poll(() => page.locator('.share').innerText()).toContain('A text file was made: linkedin-invitation.txt.');
  });

  it('is told to be refused where no picture can be drawn', async () => {
    const context = await visitor.context();
    await context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    const page = await visitor.visit(context, invitation);
    await share(page);
    await page.getByRole('button', { name: 'Save as a picture' }).click();
    await expect.poll(() => page.locator('.share').innerText()).toContain('did not allow a picture');
  });
});

describe('where a browser swallows downloads', () => {
  it('the checklist says which file was made, and for which day', async () => {
    const page = await withoutDownloads(`${at}/checklist/#note=none&same-industry=yes`);
    await page.getByRole('link', { name: 'All questions' }).click();
    await page.getByRole('button', { name: 'Remind me in two weeks' }).click();
    await expect.poll(() => page.locator('.do-now').innerText()).toMatch(/A calendar file for \d+ \w+ \d{4} was made\./);
  });

  it('a pile says it of its reminders, its decisions and its save file', async () => {
    const page = await withoutDownloads(`${at}/triage/`);
    await typeNames(page, 'Ines Okafor\nWren Vale');
    await keep(page, 'Only until you close this tab');
    await openPart(page, 'Where it is falling');
    for (const [button, made] of [
      ['Decisions as CSV', 'A file was made: invitation-decisions.csv.'],
      ['Decisions as JSON', 'A file was made: invitation-decisions.json.'],
      ['Download a save file', /A save file was made: invitations-\d{4}-\d\d-\d\d\.pile\.json\./],
    ] as const) {
      await page.locator('.summary').getByRole('button', { name: button }).click();
      await page.locator('.summary').getByText(made).waitFor();
    }
  });
});
