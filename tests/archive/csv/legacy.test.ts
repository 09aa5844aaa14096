import { describe, expect, it } from 'vitest';
import { legacyDecoder } from '#archive/csv/legacy.ts';
import { bytesOf, concatenated, read } from '../files.ts';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'windows-1252': [
    'José García',
    'Zoë Brandt',
    'Åse Ødegård',
    'Chloé L’Éveillé',
    '“Max” Müller – ™',
    'François Œuvre',
    'Ünal Öz',
    'Ana ½ Bó',
  ],
  'windows-1250': ['Łukasz Żak', 'Paweł Wiśniewski', 'Agnieszka Śliwa', 'Zofia Dąbrowska', 'Mária Szőke', 'Jiří Dvořák'],
  'iso-8859-2': ['Łukasz Żak', 'Paweł Wiśniewski', 'Agnieszka Śliwa', 'Šárka Nováková', 'Ľubomír Šťastný'],
  macintosh: ['José García', 'Zoë Brandt', 'Jürgen Groß', 'Åse Ødegård', 'Chloé L’Éveillé', 'Iñaki Muñoz'],
};

/** A text in an encoding of one byte a letter. */
function inBytes(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

const rows = (names: readonly string[]): string => names.map((name) => `${name},Jordan Pike,"3/1/26, 9:00 AM",,INCOMING\n`).join('');
const HEAD = 'From,To,Sent At,Message,Direction\n';

describe('An old encoding', () => {
  it.each(Object.entries(NAMES))('is told by the words of a file: %s', async (encoding, names) => {
    const file = inBytes(HEAD + rows(names), encoding);
    expect(legacyDecoder(file).encoding).toBe(encoding);
    expect((await read({ 'Invitations.csv': file })).people.map(({ name }) => name)).toEqual(names);
  });

  it.each(['windows-1250', 'macintosh'])('is told where a spreadsheet took lines for cells, too: %s', async (encoding) => {
    const names = NAMES[encoding] ?? [];
    const lines = rows(names).replace(/^.*$/gm, (line) => (line ? `"${line.replaceAll('"', '""')}";` : ''));
    const reading = await read({ 'Invitations.csv': inBytes(HEAD.replace('\n', ';\n') + lines, encoding) });
    expect(reading.people.map(({ name }) => name)).toEqual(names);
  });

  it('is told of Japan', async () => {
    const [miura, tanaka] = [Uint8Array.of(0x8e, 0x4f, 0x89, 0x59, 0x20, 0x8c, 0x92), Uint8Array.of(0x93, 0x63, 0x92, 0x86)];
    const rest = bytesOf(rows(['']));
    const reading = await read({ 'Invitations.csv': concatenated([bytesOf(HEAD), miura, rest, tanaka, rest]) });
    expect(reading.people.map(({ name }) => name)).toEqual(['三浦 健', '田中']);
  });

  it('is that of Western Windows where no other looks better, as for letters that are letters in both', () => {
    expect(legacyDecoder(inBytes('Jiří Dvořák', 'windows-1250')).encoding).toBe('windows-1252');
    expect(legacyDecoder(bytesOf('Łukasz Żak')).encoding).toBe('windows-1252');
  });

  it('is told by what is not UTF-8 alone', () => {
    const mixed = concatenated([bytesOf('Żółć, Žižek\n三浦\n'), inBytes('José\r\n', 'windows-1252')]);
    expect(legacyDecoder(mixed).encoding).toBe('windows-1252');
  });
});
