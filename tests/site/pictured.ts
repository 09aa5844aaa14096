import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** Run in a page before anything is drawn: letters stand where the font says, not at whole pixels. */
export function placeLettersExactly(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { text-rendering: geometricPrecision }');
  document.adoptedStyleSheets.push(sheet);
}

/** A picture of what a page shows, in few colours: a fraction of the bytes, and no difference one could see. */
export async function pictureOf(page: Page): Promise<Buffer> {
  const png = await page.screenshot({ animations: 'disabled' });
  return sharp(png).png({ palette: true, colours: 32, dither: 0, effort: 10 }).toBuffer();
}

/** The families the text of a page is drawn in. */
export async function fontsOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body *' });
  const used = await Promise.all(nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })));
  return [...new Set(used.flatMap(({ fonts }) => fonts.map(({ familyName }) => familyName)))];
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
