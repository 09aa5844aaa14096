import { knownList } from '#archive/paste/known-list.ts';
import { noList } from '#archive/paste/no-list.ts';
import { readInParts, type FromPasteWorker, type ToPasteWorker } from '#archive/paste/read-in-parts.ts';
import { readWhole } from '#archive/paste/read-paste.ts';
import type { PageReport, Paste } from '#archive/paste/report.ts';
import type { PastePart } from '#archive/paste/sort.ts';
import { textAlone } from '#archive/paste/text-alone.ts';

const READERS: Readonly<Record<PastePart, (paste: ToPasteWorker) => FromPasteWorker>> = {
  list: knownList,
  text: textAlone,
  other: noList,
  whole: readWhole,
};

/** What is read of a paste in parts, and which were asked for it, as the workers would be. */
export async function inParts(paste: Paste): Promise<{ readonly report: PageReport; readonly asked: readonly PastePart[] }> {
  const asked: PastePart[] = [];
  const report = await readInParts(paste, (part, sent) => {
    asked.push(part);
    // Workers are sent copies.
    return Promise.resolve(READERS[part](structuredClone(sent)));
  });
  return { report, asked };
}
