import { idOf } from './join/inviters.ts';
import { nameKey, shownName } from './name-key.ts';
import type { FileReport, ImportedAnswer, Person, Reading, Rejection } from './reading.ts';
import { sheetColumnsOf, readRow, type SheetColumns } from './sheet-row.ts';
import { profileOf, slugOf } from './slug.ts';
import { judgeNote } from './standard-sentences.ts';
import { clip } from './trouble.ts';

/**
 * Reads names that were typed or pasted, one person a line:
 *
 *     line = name [separator link] [separator note]
 *
 * A separator is a tab, `|` or `;`; before a link a comma or a space will do, since names hold commas. Between tabs or semicolons a
 * headline or a last name may stand before the link. What follows the link, or the second separator where there is none, is the
 * note; what follows the first one is a note too if it does not look like a link. A line may be a link alone. Anything that looks
 * like a link must lead to a LinkedIn profile, or the line is rejected, whole and shown. Empty lines do not count. Marks of a list
 * before a name, a degree behind it and brackets round a link are no part of either. Rows of a spreadsheet are read as such.
 */
export function readNames(text: string): Reading {
  const people: Person[] = [];
  const rejections: Rejection[] = [];
  const seen = new Set<string>();
  const taken = new Map<string, number>();
  const skipped: Record<string, number> = {};
  let columns: SheetColumns | undefined;
  let rows = 0;
  let duplicate = 0;
  text.split(/\r\n|[\r\n]/).forEach((content, index) => {
    if (!content.trim()) return;
    rows++;
    const line = index + 1;
    const heading = sheetColumnsOf(content);
    columns = heading ?? columns;
    if (heading) {
      skipped[HEADING] = (skipped[HEADING] ?? 0) + 1;
      return;
    }
    const found = readSheetLine(content, columns) ?? readLine(withoutMarks(content));
    if (found === 'sent') {
      skipped[SENT] = (skipped[SENT] ?? 0) + 1;
      return;
    }
    if ('reason' in found) {
      rejections.push({ line, reason: found.reason, cell: clip(found.cell.toWellFormed()) });
      return;
    }
    // Two lines with one name may be namesakes, unless their links say or neither has one.
    const identity = found.slug ? `in/${found.slug}` : found.name;
    if (seen.has(identity)) duplicate++;
    else people.push(personOf(found, line, taken));
    seen.add(identity);
  });
  const report: FileReport = {
    ...{ name: PASTED, outcome: 'read', takenFor: 'names', warnings: [] },
    ...{ rows, accepted: people.length, duplicate, skipped },
    ...{ rejected: rejections.length, rejections: rejections.slice(0, 50) },
  };
  return { report: { files: [report] }, people };
}

interface Line {
  readonly name: string;
  readonly slug: string | undefined;
  readonly note: string;
  readonly headline?: string;
}

/** What the pasted text is called in the report. */
const PASTED = 'The names you entered';

const HEADING = 'the heading of the columns';
const SENT = 'invitations you sent';

const SEPARATOR = /[\t|;]/;
const LEADING = /^[\s|;,]+/;

/** A line without what marks it as one of a list, and without the brackets in which a link may stand. */
function withoutMarks(content: string): string {
  return content
    .replace(/^\s*(?:[-–—•*·▪◦]|\d{1,4}[.)])\s+/u, '')
    .replace(/^\s*\[([^\]]+)\]\((\S+)\)/, '$1 $2 ')
    .replace(/<((?:https?:\/\/|www\.|linkedin\.com)[^\s<>]*)>/gi, ' $1 ');
}

/** A row of a spreadsheet, if the line is one. */
function readSheetLine(content: string, columns: SheetColumns | undefined): Line | 'sent' | { reason: string; cell: string } | undefined {
  const row = readRow(content, columns);
  if (!row) return undefined;
  if (row.sent) return 'sent';
  const slug = slugOf(row.link);
  if (row.link && !slug) return { reason: NO_PROFILE, cell: row.link };
  return { ...named(row.name, slug, row.note, content), ...(row.headline ? { headline: shownName(row.headline) } : {}) };
}

const NO_PROFILE = 'The link does not lead to a LinkedIn profile (linkedin.com/in/…).';

/** An address with http or LinkedIn in it, anywhere in a line. */
const ADDRESS = /(?:^|[\s|;,])((?:https?:\/\/|(?:[\w-]+\.)*linkedin\.com\b)[^\s|;]*)/i;

/** After a separator, also one with any other scheme (`javascript:` …) or host. */
const LINK_LIKE = /^(?:[a-z][a-z0-9+.-]*:\S*|\/\/\S+|[\w-]+(?:\.[\w-]+)+\/\S*)$/i;

function readLine(content: string): Line | { reason: string; cell: string } {
  const address = ADDRESS.exec(content);
  const [head = '', ...rest] = address ? [] : content.split(SEPARATOR);
  const link = (address?.[1] ?? '').replace(/,+$/, '') || linkIn(head, rest);
  const slug = slugOf(link);
  if (link && !slug) return { reason: NO_PROFILE, cell: link };
  if (address) {
    const { name, note, headline } = beforeLink(content.slice(0, address.index));
    const after = content.slice(address.index + address[0].length).replace(LEADING, '');
    return { ...named(name, slug, `${note} ${after}`, content), ...(headline ? { headline: shownName(headline) } : {}) };
  }
  return named(head, undefined, rest.join(' '), content);
}

/**
 * The name before a link, and what stands between the two. Behind `|` that is a note; between tabs or semicolons, as a
 * spreadsheet has its cells, it is a headline, unless two single words are a first name and a last one.
 */
function beforeLink(text: string): { name: string; note: string; headline: string } {
  const [start = '', ...notes] = text.split('|').filter(hasLetter);
  const [name = '', ...cells] = start.split(/[\t;]/).filter(hasLetter);
  const note = notes.join(' ').trim();
  const isName = cells.length === 1 && [name, ...cells].every((cell) => /^\p{L}[^\d\s]*$/u.test(cell.trim()));
  return isName
    ? { name: `${name.trim()} ${cells.join('')}`, note, headline: '' }
    : { name, note, headline: cells.map((cell) => cell.trim()).join(', ') };
}

const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/** Something that looks like a link in the place of one, or behind a comma. */
function linkIn(head: string, [first = '']: readonly string[]): string {
  const behindComma = head.slice(head.lastIndexOf(',') + 1);
  return [first, behindComma].map((part) => part.trim()).find((part) => LINK_LIKE.test(part)) ?? '';
}

/** A degree behind a name, and the label of a picture around it. */
const BESIDE = /\s*(?:[·•]\s*\d(?:st|nd|rd|\.|er?|º|°)?\+?|\(\d(?:st|nd|rd)\+?\))$/u;
const VIEW = /^view (.+?)['’]s? profile$/iu;

function named(before: string, slug: string | undefined, after: string, content: string): Line | { reason: string; cell: string } {
  const shown = shownName(
    before
      .replace(/[\s|;,]+$/, '')
      .replace(LEADING, '')
      .replace(BESIDE, '')
      .replace(VIEW, '$1'),
  );
  // A number or a sign is nobody.
  const name = hasLetter(shown) ? shown : slug;
  if (!name) return { reason: 'It names nobody.', cell: content };
  if (name.length > 300) return { reason: 'The name is longer than any name.', cell: content };
  return {
    name,
    slug,
    note: after.replace(LEADING, '').trim().toWellFormed(),
  };
}

function personOf({ name, slug, note, headline }: Line, line: number, taken: Map<string, number>): Person {
  const from = { file: PASTED, line };
  const generic: ImportedAnswer = { fact: 'note', value: 'generic', from };
  return {
    ...{ id: idOf({ name, key: nameKey(name), slug }, taken), name, standing: 'listed', invitations: 0 },
    ...(slug ? { profile: profileOf(slug) } : {}),
    ...(headline ? { headline } : {}),
    ...(note ? { note } : {}),
    answers: note && judgeNote(note, name) === 'generic' ? [generic] : [],
    ...{ suggestions: [], dealings: [], from },
  };
}
