import type { FileReport } from '#archive/index.ts';

/** Whether a table was read, be it without a row. */
export const has = (files: readonly FileReport[], table: FileReport['takenFor']): boolean => of(files, table).length > 0;

/** Why there is nobody to go through in files of an export. */
export function nobodyInFiles(files: readonly FileReport[]): string {
  const invitations = of(files, 'invitations');
  if (invitations.length === 0)
    return 'Who invited you stands in Invitations.csv, and nothing of one was used. Choose it together with your other files, or the zip as it came from LinkedIn.';
  if (invitations.every(({ rows }) => rows === 0)) return 'There are no invitations in these files, so there is nobody to go through.';
  return 'You sent all the invitations in these files, so there is nobody to go through.';
}

const of = (files: readonly FileReport[], table: FileReport['takenFor']): readonly FileReport[] =>
  files.filter(({ outcome, takenFor }) => outcome === 'read' && takenFor === table);
