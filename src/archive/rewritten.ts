/**
 * What reads files that are not as LinkedIn wrote them: opened and saved in a spreadsheet, or under other names. It comes only at the first
 * sign of one, so that nobody else waits for it.
 */
export { DateColumn } from './date/column.ts';
export { legacyDecoder } from './csv/legacy.ts';
export { noHeader } from './csv/no-header.ts';
export { requoted } from './csv/requoted.ts';
export { wholeLines } from './csv/whole-lines.ts';
export { hintsByHeader, nothingIn, zipsIn } from './strange-zip.ts';
