import { fflateAndPapaparse, inflateOnly } from './contenders.ts';

const CONTENDERS: Readonly<Record<string, (zip: Blob) => Promise<number>>> = { inflateOnly, fflateAndPapaparse };

self.addEventListener('message', ({ data: { contender, files } }: MessageEvent<{ contender: string; files: { blob: Blob }[] }>) => {
  const [zip] = files;
  // The same messages as the site's own worker.
  const answer = (message: object): void => self.postMessage(message);
  if (zip)
    void CONTENDERS[contender]?.(zip.blob).then(
      (rows) => answer({ kind: 'done', reading: { report: { files: [{ rows }] } } }),
      (error: unknown) => answer({ kind: 'failed', detail: String(error) }),
    );
});
