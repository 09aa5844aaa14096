import { describe, expect, it } from 'vitest';
import { noHeader } from '#archive/csv/no-header.ts';
import { bytesOf } from '../files.ts';

describe('Where no header is found', () => {
  it('it is said what the file begins with, and what was expected of one with its name', () => {
    const sentence = noHeader(bytesOf('Vorname,Nachname\n'), true, 'connections');
    expect(sentence).toContain('“Vorname,Nachname”');
    expect(sentence).toContain('“First Name”, “Connected On”.');
    expect(noHeader(bytesOf('x\n'), true, 'recommendations-given')).toContain('“Text”, “Creation Date”');
  });

  it('a file that no name tells is held against invitations', () => {
    expect(noHeader(bytesOf('x\n'), true, undefined)).toContain('“From”, “To”, “Direction”.');
  });

  it('an empty one begins with nothing', () => {
    expect(noHeader(bytesOf(''), true, undefined)).toContain('It begins with “”');
  });
});
