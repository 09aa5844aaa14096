import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import sharp from 'sharp';

/**
 * Sets a page in fonts that come with the packages, so that its picture is the same on every machine. The
 * page must have been opened with `bypassCSP`.
 */
export async function setInKnownFonts(page: Page): Promise<void> {
  const faces = (['sans-3', 'serif-4'] as const).flatMap((font) =>
    [400, 600, 700].map((weight) => {
      const file = fileURLToPath(import.meta.resolve(`@fontsource/source-${font}/files/source-${font}-latin-${weight}-normal.woff2`));
      return `@font-face{font-family:${font};font-weight:${weight};src:url(data:font/woff2;base64,${readFileSync(file, 'base64')})}`;
    }),
  );
  await page.addStyleTag({
    content: `${faces.join('')}:root{--sans:sans-3!important;--serif:serif-4!important}code,kbd{font-family:sans-3}`,
  });
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
}

/** A picture of what a page shows, in few colours: a fraction of the bytes, and no difference one could see. */
export async function pictureOf(page: Page): Promise<Buffer> {
  const png = await page.screenshot({ animations: 'disabled' });
  return sharp(png).png({ palette: true, colours: 32, dither: 0, effort: 10 }).toBuffer();
}

/** How many pixels differ between two pictures, and a picture of where; all of them when the sizes differ. */
export async function compare(before: Buffer, now: Buffer): Promise<{ differing: number; share: number; where: Buffer }> {
  const [one, other] = await Promise.all([pixels(before), pixels(now)]);
  const { width, height } = other.info;
  if (one.info.width !== width || one.info.height !== height) return { differing: width * height, share: 1, where: now };
  const where = Buffer.alloc(other.data.length);
  const differing = pixelmatch(one.data, other.data, where, width, height, { threshold: 0.1 });
  const drawn = await sharp(where, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return { differing, share: differing / (width * height), where: drawn };
}

const pixels = (picture: Buffer) => sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
