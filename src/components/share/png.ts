import regular from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?inline';
import satori from 'satori';
import sharp from 'sharp';
import { shareSize, type ShareCard } from './cards.ts';
import { drawnFigure } from './drawn-figure.ts';
import { mark } from './mark.ts';
import { picture } from './Picture.tsx';

/** A page's share image as a PNG; `address` is the page's, if the build knows. */
export async function sharePng(card: ShareCard, address: string | undefined): Promise<Buffer> {
  const svg = await satori(picture(card, address, card.figure ? await drawnFigure(card.figure) : undefined), { ...shareSize, fonts });
  // There are so few colours that a palette halves the bytes without a visible difference; the least effort finds it.
  return sharp(Buffer.from(svg)).png({ palette: true, quality: 80, effort: 1, compressionLevel: 9, dither: 0 }).toBuffer();
}

/** The mark as a square PNG. */
export async function markPng(size: number, shape: Parameters<typeof mark>[0] = {}): Promise<Buffer> {
  const density = (72 * size) / 32; // at which the drawing's 32 units are that many pixels
  return sharp(Buffer.from(mark(shape)), { density })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();
}

const fonts = [{ name: 'serif', weight: 400 as const, style: 'normal' as const, data: bytes(regular) }];

/** What a data: address holds; fonts come as one so that the build need not know where packages are. */
function bytes(address: string): Buffer {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
