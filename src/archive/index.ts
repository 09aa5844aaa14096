/**
 * The door to the archive: what a reader's own LinkedIn export says, read in a worker (`worker.ts`) and never
 * sent anywhere, and names they typed, read at once. The demo export has a door of its own, `demo/index.ts`.
 */
export { isMain } from './file-names.ts';
export { groupBy } from './group-by.ts';
export { joinReadings } from './join-readings.ts';
export { nameKey } from './name-key.ts';
export { readNames } from './names.ts';
export { readInParts, type FromPasteWorker } from './paste/read-in-parts.ts';
export { looksCopied, type PastePart } from './paste/sort.ts';
export { readPaste } from './paste/read-paste.ts';
export type { Language } from './paste/words/words.ts';
export { readingOf } from './paste/reading.ts';
export { MOST_HTML, MOST_TEXT } from './paste/limits.ts';
export type { OtherKind, PageReport, Paste, PasteKind } from './paste/report.ts';
export { dealingKinds, hints, LAPSE, PASTED_PAGE, standings } from './reading.ts';
export type {
  DateReading,
  Day,
  Dealing,
  FileReport,
  ImportedAnswer,
  Pasted,
  Person,
  PersonId,
  Provenance,
  Reading,
  Suggestion,
} from './reading.ts';
export type { Progress, Source } from './read-export.ts';
export type { FromWorker, ToWorker } from './worker.ts';
export { readShared, type Shared } from './shared.ts';
export { answerShared, MANY } from './shared-connections.ts';
