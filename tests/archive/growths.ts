/**
 * Counts the steps of every reader on text that has been slow for one or another, in a process of its own: code that
 * another test has run before is no longer counted whole. Prints, as JSON, how much more each takes on twice as much.
 */
import { Scanner } from '#archive/csv/scanner.ts';
import { areLinesCells, findHeader } from '#archive/csv/header.ts';
import { legacyDecoder } from '#archive/csv/legacy.ts';
import { wholeLines } from '#archive/csv/whole-lines.ts';
import { tableByName } from '#archive/file-names.ts';
import { PeopleByName } from '#archive/join/people-by-name.ts';
import { nameKey, shownName } from '#archive/name-key.ts';
import { readNames } from '#archive/names.ts';
import { readPaste } from '#archive/paste/read-paste.ts';
import { Batch, Register } from '#archive/shelf.ts';
import { slugOf } from '#archive/slug.ts';
import { judgeNote } from '#archive/standard-sentences.ts';
import { readWritten } from '#archive/date/written.ts';
import { encodedOnce } from '#archive/csv/twice-encoded.ts';
import { bytesOf } from './files.ts';
import { growth } from '../steps.ts';

const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length));

/** Text that has been slow for one reader or another. */
const hostile: readonly (readonly [string, (size: number) => string])[] = [
  ...['x","\n', ',"a\n', ',"\n', '"\n', '"""\n', 'x,"b""\n', ' ', 'a ,1', ',1', '_1', '(1) ', ' copy', 'a b ', '|;', 'Ã', '/in/'].map(
    (piece) => [JSON.stringify(piece), repeated(piece)] as const,
  ),
  ...[
    '<div>',
    '<a href="https://www.linkedin.com/in/a-demo/">a',
    '<!--',
    '&amp',
    '<p>Ann wants to connect</p>',
    'Ann wants to connect\n',
    '3 mutual connections\n',
    '<li role="listitem">',
    '"<\'',
  ].map((piece) => [JSON.stringify(piece), repeated(piece)] as const),
  ['an open quote before everything', (size) => `x,"${'y\n'.repeat(size / 2)}`],
  ['a comma before digits', (size) => `,${'1'.repeat(size)},x`],
  ['a link before commas', (size) => `https://www.linkedin.com/in/a-demo${','.repeat(size)}x`],
];

const scan = (width: number) => (text: string) => {
  const scanner = new Scanner(() => undefined);
  scanner.width = width;
  scanner.push(bytesOf(text));
  scanner.end();
};

const readers: readonly (readonly [string, (text: string) => void])[] = [
  ['the scanner of tables', scan(3)],
  ['the search for a header', (text) => void findHeader(bytesOf(text), true, undefined)],
  ['the search for lines that became cells', (text) => void areLinesCells(bytesOf(text))],
  ['lines that became cells', (text) => void wholeLines().next(bytesOf(text), true)],
  ['the search for an old encoding', (text) => void legacyDecoder(Uint8Array.from(`é${text}`, (letter) => letter.charCodeAt(0)))],
  ['names of files', (text) => void tableByName(`${text}/${text}.csv`)],
  ['the key of a name', (text) => void nameKey(text)],
  ['the shown name', (text) => void shownName(text)],
  ['typed names', (text) => void readNames(text)],
  [
    'a pasted page',
    (text) => void readPaste({ html: `<a href="https://www.linkedin.com/in/a-demo">A</a><h1>Manage invitations</h1>${text}` }),
  ],
  ['pasted text', (text) => void readPaste({ text: `Manage invitations\n${text}` })],
  ['the judge of notes', (text) => void judgeNote(`I'd like to add you to my professional network ${text}`, text)],
  ['links to profiles', (text) => void slugOf(text)],
  ['dates', (text) => void readWritten(text)],
  ['text that was encoded twice', (text) => void encodedOnce(text)],
];

const people = ({ length }: string) => Array.from({ length }, (_, i) => ({ name: 'Ann Lee', key: 'ann lee', slug: `ann-${i}-demo` }));
const sized = (size: number) => 'x'.repeat(size);

const take = (text: string): void => {
  const batch = new Batch(new Register());
  for (const one of people(text)) batch.take(['ann lee 2026-01-01'], one);
};

const find = (text: string): void => {
  const all = people(text);
  const byName = new PeopleByName(all);
  for (const one of all) byName.byName(one);
};

console.log(
  JSON.stringify([
    ...readers.flatMap(([reader, run]) => hostile.map(([input, make]) => [`${reader}, on ${input}`, growth(make, run)])),
    ['taking many people of one name in', growth(sized, take, 1000)],
    ['looking many people of one name up', growth(sized, find, 1000)],
  ]),
);
