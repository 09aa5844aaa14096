import { pageOf } from './page-of.ts';
import { NOTHING, type PartReport, type Paste } from './report.ts';

/** What page was copied, if it is none with invitations to the reader. */
export function noList(paste: Paste): PartReport | undefined {
  const page = pageOf(paste);
  return page && { page, ...NOTHING };
}
