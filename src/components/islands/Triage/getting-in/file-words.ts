import type { FileReport } from '#archive/index.ts';

/** Whether anything of a table was used. */
export const has = (files: readonly FileReport[], table: FileReport['takenFor']): boolean =>
  files.some(({ takenFor, accepted, duplicate }) => takenFor === table && accepted + duplicate > 0);

/** Why there is nobody to go through in files of an export. */
export const nobodyInFiles = (files: readonly FileReport[]): string =>
  has(files, 'invitations')
    ? 'You sent all the invitations in these files, so there is nobody to go through.'
    : 'Who invited you stands in Invitations.csv, and nothing of one was used. Choose it together with your other files, or the zip as it came from LinkedIn.';
