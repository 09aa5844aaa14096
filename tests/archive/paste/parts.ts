import { readInParts } from '#archive/paste/read-in-parts.ts';
import { READERS } from '#archive/paste/read-paste.ts';
import type { PageReport, Paste } from '#archive/paste/report.ts';
import type { PastePart } from '#archive/paste/sort.ts';
import { wordsIn } from '#archive/paste/words/every.ts';

/** What is read of a paste in parts, and which were asked for it, as the workers would be. */
export async function inParts(paste: Paste): Promise<{ readonly report: PageReport; readonly asked: readonly PastePart[] }> {
  const asked: PastePart[] = [];
  const report = await readInParts(
    paste,
    (part, sent) => {
      asked.push(part);
      // Workers are sent copies.
      return Promise.resolve(READERS[part](structuredClone(sent)));
    },
    (languages) => Promise.resolve(structuredClone(wordsIn(languages))),
  );
  return { report, asked };
}
