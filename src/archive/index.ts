/** The door to the archive: what a reader's own LinkedIn export says, read in a worker and never sent anywhere. */
export type {
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
} from './reading.ts';
export { nameKey } from './name-key.ts';
