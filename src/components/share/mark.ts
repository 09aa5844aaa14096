import { signOf } from '../islands/Verdict/Sign.tsx';
import { colour } from './palette.ts';

/**
 * The mark as a file: a tile cut in two, a check on one side and a cross on the other.
 *
 * @param round how far its corners are rounded, in 32nds; 0 for the systems that cut icons to their own shape
 * @param scale how large its signs are, where such a cut would touch them
 */
export function mark({ round = 7, scale = 1 } = {}): string {
  const scaled = scale === 1 ? '' : ` transform="translate(16 16) scale(${scale}) translate(-16 -16)"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><clipPath id="a"><rect width="32" height="32" rx="${round}"/></clipPath><g clip-path="url(#a)">${tile(scaled)}</g></svg>`;
}

/** The mark in a page, which rounds its corners. */
export const markInPage = (): string => `<svg viewBox="0 0 32 32" aria-hidden="true">${tile()}</svg>`;

const tile = (scaled = ''): string =>
  `${halves(32, 32)}<g fill="none" stroke="${colour('card')}"><path d="M33-1L-1 33" stroke-width="1.8"/><path d="M4.6 10.2l3.8 3.8 6.2-8.6M18.8 18.6l7 7m0-7l-7 7"${scaled} stroke-width="3.3" stroke-linecap="round" stroke-linejoin="round"/></g>`;

/** The mark on a field of another shape, which it fills. */
export function split({ width, height }: { width: number; height: number }): string {
  const place = (sign: string, x: number, y: number): string =>
    `<path d="${sign}" transform="translate(${x} ${y}) scale(8)" stroke-width="2.1"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${halves(width, height)}<g fill="none" stroke="${colour('card')}" stroke-linecap="round" stroke-linejoin="round"><path d="M${width} 0L0 ${height}" stroke-width="10"/>${place(signOf('accept'), width * 0.32, height * 0.27)}${place(signOf('decline'), width * 0.68, height * 0.73)}</g></svg>`;
}

const halves = (width: number, height: number): string =>
  `<path fill="${colour('accept-fill')}" d="M0 0h${width}L0 ${height}z"/><path fill="${colour('decline-fill')}" d="M${width} 0v${height}H0z"/>`;
