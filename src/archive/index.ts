/**
 * The door to the archive: what a reader's own LinkedIn export says, read in a worker (`worker.ts`) and never
 * sent anywhere, and names they typed, read at once. The demo export has a door of its own, `demo/index.ts`.
 */
export { isMain } from './file-names.ts';
export { nameKey } from './name-key.ts';
export { readNames } from './names.ts';
export { readPaste } from './paste/read-paste.ts';
export type { OtherInvitation, OtherKind, PastedPerson, PasteKind, PasteReport } from './paste/report.ts';
export type {
  DateOrder,
  Day,
  Dealing,
  FileReport,
  ImportedAnswer,
  Person,
  PersonId,
  Provenance,
  Reading,
  Rejection,
  Report,
  Standing,
  Suggestion,
  Table,
  UnsettledDates,
} from './reading.ts';
export type { Progress, Source } from './read-export.ts';
export type { FromWorker, ToWorker } from './worker.ts';
