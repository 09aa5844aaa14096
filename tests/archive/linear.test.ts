import { describe, expect, it } from 'vitest';
import { Scanner } from '#archive/csv/scanner.ts';
import { findHeader } from '#archive/csv/header.ts';
import { tableByName } from '#archive/file-names.ts';
import { PeopleByName } from '#archive/join/people-by-name.ts';
import { nameKey, shownName } from '#archive/name-key.ts';
import { readNames } from '#archive/names.ts';
import { Batch, Register } from '#archive/shelf.ts';
import { slugOf } from '#archive/slug.ts';
import { judgeNote } from '#archive/standard-sentences.ts';
import { readWritten } from '#archive/date/written.ts';
import { encodedOnce, looksEncodedTwice } from '#archive/csv/twice-encoded.ts';
import { bytesOf } from './files.ts';
import { growth } from '../steps.ts';

const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length));

/** Text that has been slow for one reader or another. */
const hostile: readonly (readonly [string, (size: number) => string])[] = [
  ...['x","\n', ',"a\n', ',"\n', '"\n', '"""\n', 'x,"b""\n', ' ', 'a ,1', ',1', '_1', '(1) ', ' copy', 'a b ', '|;', 'Ã', '/in/'].map(
    (piece) => [JSON.stringify(piece), repeated(piece)] as const,
  ),
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
  ['names of files', (text) => void tableByName(`${text}/${text}.csv`)],
  ['the key of a name', (text) => void nameKey(text)],
  ['the shown name', (text) => void shownName(text)],
  ['typed names', (text) => void readNames(text)],
  ['the judge of notes', (text) => void judgeNote(`I'd like to add you to my professional network ${text}`, text)],
  ['links to profiles', (text) => void slugOf(text)],
  ['dates', (text) => void readWritten(text)],
  ['text that was encoded twice', (text) => void (looksEncodedTwice(text) && encodedOnce(text))],
];

describe.each(readers)('The steps of %s', (_, run) => {
  it.each(hostile)('go with the length of what is read: %s', (__, input) => {
    expect(growth(input, run)).toBeLessThan(3.2);
  });
});

describe('The steps of many people with one name', () => {
  const people = (size: number) => Array.from({ length: size }, (_, i) => ({ name: 'Ann Lee', key: 'ann lee', slug: `ann-${i}-demo` }));
  const sized = (size: number) => 'x'.repeat(size);

  it('go with their number where they are taken in', () => {
    const take = ({ length }: string): void => {
      const batch = new Batch(new Register());
      for (const one of people(length)) batch.take(['ann lee 2026-01-01'], one);
    };
    expect(growth(sized, take, 1000)).toBeLessThan(3.2);
  });

  it('go with their number where they are looked up', () => {
    const find = ({ length }: string): void => {
      const all = people(length);
      const byName = new PeopleByName(all);
      for (const one of all) byName.byName(one);
    };
    expect(growth(sized, find, 1000)).toBeLessThan(3.2);
  });
});
