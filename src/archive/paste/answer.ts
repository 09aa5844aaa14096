import type { FromPasteWorker, ToPasteWorker } from './read-in-parts.ts';

/** Has a worker answer what it is sent, once. Nothing of the paste outlives it. */
export function answer(read: (paste: ToPasteWorker) => FromPasteWorker): void {
  self.addEventListener('message', ({ data }: MessageEvent<ToPasteWorker>) => {
    self.postMessage(read(data));
  });
}
