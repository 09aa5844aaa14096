import { describe, expect, it } from 'vitest';
import { findHeader } from '#archive/csv/header.ts';
import { bytesOf } from '../files.ts';

const HEADER = 'First Name,Last Name,URL,Connected On';
const found = (text: string, whole = true) => findHeader(bytesOf(text), whole, undefined);

describe('A header', () => {
  it('is found below whatever stands above it, as far as the fifteenth row', () => {
    expect(found(`${'a note\n'.repeat(14)}${HEADER}\n`)).toMatchObject({ table: 'connections', line: 15 });
    expect(found(`${'a note\n'.repeat(15)}${HEADER}\n`)).toBeUndefined();
  });

  it.each(['first_name|LAST-NAME|"Connected On:"', ' First Name ;Last Name;Connected On;;', 'sep=|\nFirst Name|Last Name|Connected On'])(
    'is known by its letters alone, between any delimiters: %j',
    (text) => {
      expect(found(`${text}\n`)).toMatchObject({
        table: 'connections',
        names: expect.arrayContaining(['lastname', 'connectedon']) as unknown,
      });
    },
  );

  it('is no header while its end is not there', () => {
    expect(found(HEADER)).toMatchObject({ line: 1 });
    expect(found(HEADER, false)).toBeUndefined();
  });

  it.each([
    ['recommendations-received', 'recommendations-received'],
    ['recommendations-given', 'recommendations-given'],
    [undefined, undefined],
  ] as const)('of recommendations is that of the table the file is named after: %s', (hint, table) => {
    expect(findHeader(bytesOf('First Name,Last Name,Text,Creation Date\n'), true, hint)?.table).toBe(table);
  });
});
