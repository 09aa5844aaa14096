import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNames } from '#archive/index.ts';
import { SCRIPT } from './files.ts';

const LINK = 'https://www.linkedin.com/in/ines-okafor-demo';
const INES = { name: 'Ines Okafor', profile: `${LINK}/` };

/** A line, and the person it is. */
const lines: [line: string, person: object][] = [
  ['Ines Okafor', { name: 'Ines Okafor', profile: undefined, note: undefined }],
  ['  Wren Hale, PhD  ', { name: 'Wren Hale, PhD', profile: undefined, note: undefined }],
  [`Ines Okafor\t${LINK}`, { ...INES, note: undefined }],
  [`Ines Okafor | ${LINK} | We met in Oslo | twice; really`, { ...INES, note: 'We met in Oslo | twice; really' }],
  [`Ines Okafor; ${LINK}; Hi, see https://example.com`, { ...INES, note: 'Hi, see https://example.com' }],
  [`Ines Okafor, ${LINK}, Hello`, { ...INES, note: 'Hello' }],
  [`Ines Okafor ${LINK} Hello`, { ...INES, note: 'Hello' }],
  ['Ines Okafor | linkedin.com/in/ines-okafor-demo?trk=x', { ...INES, note: undefined }],
  ['Ines Okafor | | We met in Oslo', { name: 'Ines Okafor', profile: undefined, note: 'We met in Oslo' }],
  ['Ines Okafor | We met in Oslo: at lunch', { name: 'Ines Okafor', profile: undefined, note: 'We met in Oslo: at lunch' }],
  ['Ines Okafor|We met in Oslo', { name: 'Ines Okafor', profile: undefined, note: 'We met in Oslo' }],
  ['Ines Okafor|We met|in Oslo', { name: 'Ines Okafor', profile: undefined, note: 'We met in Oslo' }],
  ['Ines Okafor | PS: we met in Oslo', { name: 'Ines Okafor', profile: undefined, note: 'PS: we met in Oslo' }],
  ['Ines Okafor | We met at gate b:12', { name: 'Ines Okafor', profile: undefined, note: 'We met at gate b:12' }],
  ['Ines Okafor www.linkedin.com/in/ines-okafor-demo', { ...INES, note: undefined }],
  ['Ines Okafor http://de.linkedin.com/in/ines-okafor-demo,, Hello ', { ...INES, note: 'Hello' }],
  [` ;, Ines Okafor ,; ${LINK} ;, Hello`, { ...INES, note: 'Hello' }],
  [`Ines Okafor http://www.linkedin.com/in/ines-okafor-demo?a=1,2`, { ...INES, note: undefined }],
  ['x'.repeat(300), { name: 'x'.repeat(300) }],
  ['1. Ines Okafor', { name: 'Ines Okafor' }],
  ['1. Ines Okafor (2nd)', { name: 'Ines Okafor' }],
  ['12) Ines Okafor', { name: 'Ines Okafor' }],
  ['- Ines Okafor', { name: 'Ines Okafor' }],
  ['•\u00a0Ines Okafor · 2nd', { name: 'Ines Okafor' }],
  ['View Ines Okafor’s profile', { name: 'Ines Okafor' }],
  [`[Ines Okafor](${LINK})`, INES],
  [`Ines Okafor <${LINK}>`, INES],
  [
    `Ines Okafor,Jordan Pike,"7/16/26, 12:00 PM",,INCOMING,${LINK},https://www.linkedin.com/in/jordan-pike-demo`,
    { ...INES, note: undefined },
  ],
  [`Ines\tOkafor\t${LINK}\t\tAcme\tBuyer\t01 May 2026`, INES],
  [`Ines Okafor;Analyst;${LINK}`, { ...INES, headline: 'Analyst', note: undefined }],
  [`Ines Okafor\tAnalyst at Lumenfold\t${LINK}\tHello`, { ...INES, headline: 'Analyst at Lumenfold', note: 'Hello' }],
  [`Ines Okafor\tAnalyst\tLumenfold\t${LINK}`, { ...INES, headline: 'Analyst, Lumenfold' }],
  [`Ines\tOkafor\t${LINK}`, { ...INES, headline: undefined, note: undefined }],
  [`Okafor, Ines;Analyst;${LINK}`, { name: 'Okafor, Ines', headline: 'Analyst', profile: `${LINK}/` }],
  [`Ines Okafor | We met in Oslo | ${LINK}`, { ...INES, headline: undefined, note: 'We met in Oslo' }],
  [`Ines Okafor | We met in Oslo | ${LINK} | twice`, { ...INES, note: 'We met in Oslo twice' }],
  ['Łukasz Eze-Núñez', { name: 'Łukasz Eze-Núñez' }],
  [LINK, { name: 'ines-okafor-demo', profile: `${LINK}/`, note: undefined }],
  ['<img src=x onerror=alert(1)>', { name: '<img src=x onerror=alert(1)>', profile: undefined }],
  ['=HYPERLINK("x")', { name: '=HYPERLINK("x")', profile: undefined }],
];

const NO_PROFILE = 'The link does not lead to a LinkedIn profile (linkedin.com/in/…).';

/** A line, the cell for which it is rejected, and another reason than that of a link. */
const bad: [line: string, cell: string, reason?: string][] = [
  [`Eve | ${SCRIPT}`, SCRIPT],
  [`Eve, ${SCRIPT}`, SCRIPT],
  ['Eve; data:text/html,x', 'data:text/html,x'],
  ['Eve | https://example.com/in/eve', 'https://example.com/in/eve'],
  ['Eve https://linkedin.com.example/in/eve', 'https://linkedin.com.example/in/eve'],
  ['Eve | example.com/in/eve', 'example.com/in/eve'],
  ['Eve | www.example.com/in/eve', 'www.example.com/in/eve'],
  ['Eve http://example.com/in/eve', 'http://example.com/in/eve'],
  ['Eve | //example.com', '//example.com'],
  ['Eve | https://www.linkedin.com/company/eve', 'https://www.linkedin.com/company/eve'],
  [' | ', ' | ', 'It names nobody.'],
  ['12345', '12345', 'It names nobody.'],
  ['🚀', '🚀', 'It names nobody.'],
  ['x'.repeat(301), `${'x'.repeat(120)} …`, 'The name is longer than any name.'],
];

describe('A line of names', () => {
  it.each(lines)('is somebody: %s', (line, person) => {
    const { people, report } = readNames(line);
    expect(report.files[0]).toMatchObject({ takenFor: 'names', rows: 1, accepted: 1 });
    const { name, profile, headline, note, standing, invitations } = people[0] ?? {};
    expect({ name, profile, headline, note, standing, invitations }).toMatchObject({ ...person, standing: 'listed', invitations: 0 });
  });

  it.each(bad)('is rejected with its cell: %s', (line, cell, reason = NO_PROFILE) => {
    const { people, report } = readNames(`\n${line}`);
    expect(people).toEqual([]);
    expect(report.files[0]).toMatchObject({ rows: 1, rejected: 1, rejections: [{ line: 2, reason, cell }] });
  });
});

describe('A list of names', () => {
  it('is reported on like a file, and says of people no more than it holds', () => {
    const { people, report } = readNames('\nInes Okafor');
    expect(report.files).toEqual([
      {
        name: 'The names you entered',
        outcome: 'read',
        takenFor: 'names',
        warnings: [],
        rows: 1,
        accepted: 1,
        duplicate: 0,
        skipped: {},
        rejected: 0,
        rejections: [],
      },
    ]);
    const from = { file: 'The names you entered', line: 2 };
    expect(people).toEqual([
      { id: 'name/ines okafor', name: 'Ines Okafor', standing: 'listed', invitations: 0, answers: [], suggestions: [], dealings: [], from },
    ]);
  });

  it('with a heading is read by its columns', () => {
    const rows = ['First Name,Last Name,URL,Email Address', `Ines,"Okafor, PhD",${LINK},`, 'Wren,Hale,,'];
    const { people, report } = readNames(rows.join('\n'));
    expect(people.map(({ name, profile }) => [name, profile])).toEqual([
      ['Ines Okafor, PhD', `${LINK}/`],
      ['Wren Hale', undefined],
    ]);
    expect(report.files[0]).toMatchObject({ rows: 3, accepted: 2, skipped: { 'the heading of the columns': 1 } });
  });

  it.each([
    [`Name,Headline,Profile URL\nInes Okafor,"Buyer, coffee",${LINK}`, { ...INES, headline: 'Buyer, coffee' }],
    [`First Name\tLast Name\tURL\tPosition\nInes\tOkafor\t${LINK}\tBuyer`, { ...INES, headline: 'Buyer' }],
    ['Vorname;Nachname\nInes;Okafor', { name: 'Ines Okafor' }],
    ['Prénom;Nom\nInes;Okafor', { name: 'Ines Okafor' }],
  ])('with a heading in another order or language is read by its columns: %s', (text, person) => {
    expect(readNames(text).people).toMatchObject([person]);
  });

  it('leaves out invitations the reader sent', () => {
    const rows = [
      'From,To,Sent At,Message,Direction,inviterProfileUrl',
      `Ines Okafor,Jo,x,"Hi, Jo",INCOMING,${LINK}`,
      `Jo,Wren Hale,x,,OUTGOING,${LINK}`,
    ];
    const { people, report } = readNames(rows.join('\n'));
    expect(people).toMatchObject([{ ...INES, note: 'Hi, Jo' }]);
    expect(report.files[0]).toMatchObject({ rows: 3, accepted: 1, skipped: { 'invitations you sent': 1 } });
  });

  it('counts all that is rejected, and shows the first fifty', () => {
    const [file] = readNames('|\n'.repeat(60)).report.files;
    expect(file?.rejected).toBe(60);
    expect(file?.rejections.map(({ line }) => line)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });

  it('counts the same person once, and keeps namesakes with links apart', () => {
    const { people, report } = readNames(
      ['Ann Lee', 'Ann Lee', `A | ${LINK}`, `B | ${LINK}/`, 'Ann Lee | linkedin.com/in/ann-demo'].join('\r\n'),
    );
    expect(people.map(({ id }) => id)).toEqual(['name/ann lee', 'in/ines-okafor-demo', 'in/ann-demo']);
    expect(report.files[0]).toMatchObject({ rows: 5, accepted: 3, duplicate: 2, rejected: 0 });
  });

  it('answers about a note only when it is LinkedIn’s own sentence', () => {
    const { people } = readNames(`A B | | I'd like to add you to my professional network on LinkedIn.\nC D | | Hello\nE F`);
    expect(people.map(({ answers }) => answers.map(({ fact, value, from }) => [fact, value, from.line]))).toEqual([
      [['note', 'generic', 1]],
      [],
      [],
    ]);
  });

  it('accounts for every line that is not empty, once, and lets no link lead elsewhere', () => {
    const piece = fc.constantFrom(
      'Ann',
      ' ',
      ',',
      '|',
      ';',
      '\t',
      '\n',
      '\r\n',
      '\r',
      LINK,
      SCRIPT,
      'https://x.y',
      'linkedin.com/in/',
      '/',
      ':',
      '"',
      '👋',
      '\uD800',
      '\u202E',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { people, report } = readNames(text);
        const [file] = report.files;
        const written = text.split(/\r\n|[\r\n]/).filter((line) => line.trim()).length;
        expect(file?.rows).toBe(written);
        expect((file?.accepted ?? 0) + (file?.duplicate ?? 0) + (file?.rejected ?? 0)).toBe(written);
        expect(people).toHaveLength(file?.accepted ?? 0);
        expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
        for (const { profile } of people) if (profile) expect(profile).toMatch(/^https:\/\/www\.linkedin\.com\/in\/[^/]+\/$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('are read to their end where a line is of millions of quotation marks', () => {
    // In a time that grows with the square of the length, this would take an hour.
    expect(readNames('="'.repeat(1_000_000)).report.files[0]).toMatchObject({ rows: 1 });
  });
});
