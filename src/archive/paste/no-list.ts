import { pageOf } from './page-of.ts';
import { NOTHING, type PageReport, type Paste } from './report.ts';

/** What page was copied, if it is none with invitations to the reader. */
export function noList(paste: Paste): PageReport | undefined {
  const { other } = pageOf(paste);
  return other && { page: other, ...NOTHING };
}
