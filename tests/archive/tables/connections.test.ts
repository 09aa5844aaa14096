import { describe, expect, it } from 'vitest';
import type { FileReport, Reading } from '#archive/reading.ts';
import { countsOf, personNamed, read, reportOf, type Files } from '../files.ts';

const NAME = 'Connections.csv';
const HEAD = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const link = (slug: string): string => `https://www.linkedin.com/in/${slug}`;
const readRows = (...rows: string[]): Promise<Reading> => read({ [NAME]: [HEAD, ...rows].join('\n') });
const counts = async (...rows: string[]): Promise<Partial<FileReport>> => countsOf(await readRows(...rows), NAME);

const INES = `Ines,Okafor,${link('ines-demo')},,,,02 Feb 2026`;

describe('A connection', () => {
  it('without a name, a link and an address is a hidden or closed account', async () => {
    expect(await counts(INES, ',,,,,,02 Feb 2026', ' , ,,,,,02 Feb 2026')).toMatchObject({
      accepted: 1,
      skipped: { 'hidden or closed accounts': 2 },
    });
  });

  it('with no more than an address is rejected, for it names nobody', async () => {
    expect(await counts(INES, ',,,ida@example.com,,,02 Feb 2026')).toMatchObject({ accepted: 1, rejected: 1 });
  });

  it('with no more than a link is called by that', async () => {
    const reading = await read({
      [NAME]: [HEAD, `,,${link('ida-noor-demo')},,,,02 Feb 2026`].join('\n'),
      'Invitations.csv': `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n,J P,"3/1/26, 9:00 AM",,INCOMING,${link('ida-noor-demo')},${link('jp-demo')}`,
    });
    expect(personNamed(reading, 'ida-noor-demo')).toMatchObject({ id: 'in/ida-noor-demo', standing: 'connected' });
  });

  it('is a duplicate by its link, or by its name and day where no link tells two apart', async () => {
    const theo = (day: string, url = ''): string => `Theo,Grant,${url},,,,${day} Feb 2026`;
    expect(await counts(INES, `Ines,Reyes,${link('ines-demo')},,,,05 Feb 2026`)).toMatchObject({ accepted: 1, duplicate: 1 });
    expect(await counts(theo('02'), theo('02'), theo('03'))).toMatchObject({ accepted: 2, duplicate: 1 });
    expect(await counts(theo('02', link('theo-demo')), theo('02', link('theo-two-demo')), theo('02'))).toMatchObject({
      accepted: 2,
      duplicate: 1,
    });
    expect(await counts('🚀,,,,,,02 Feb 2026', '🌵,,,,,,02 Feb 2026')).toMatchObject({ accepted: 2 });
  });

  it('may lack its day, or have one in no known form, which is said and costs nobody', async () => {
    const reading = await readRows(INES, 'Theo,Grant,,,,,', 'Wren,Hale,,,,, ', 'Ida,Noor,,,,,soon');
    expect(reportOf(reading, NAME)).toMatchObject({ accepted: 4, rejected: 0 });
    expect(reportOf(reading, NAME).warnings).toEqual([expect.stringContaining('“soon”')]);
  });

  it('has a name of up to 300 letters', async () => {
    const reading = await readRows(`${'x'.repeat(297)},Li,,,,,`, `${'x'.repeat(298)},Li,,,,,`);
    expect(reportOf(reading, NAME)).toMatchObject({ accepted: 1, rejections: [{ line: 3, reason: 'The name is longer than any name.' }] });
  });

  it('is found in the address book by its address, however that is written', async () => {
    const files: Files = {
      [NAME]: [HEAD, `Ines,Okafor,${link('ines-demo')}, Ines@Example.COM ,,,02 Feb 2026`].join('\n'),
      'Invitations.csv': `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nIna Okafor,J P,"3/1/26, 9:00 AM",,INCOMING,${link('ines-demo')},${link('jp-demo')}`,
      'Contacts.csv':
        'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt\nX,I,O,,,"work@example.org; INES@example.com",,\n',
    };
    expect(personNamed(await read(files), 'Ina Okafor').suggestions).toMatchObject([
      { why: 'address-book-email', from: { file: 'Contacts.csv', line: 2 } },
    ]);
  });

  it('tells the day of an export', async () => {
    expect((await readRows(INES, 'Theo,Grant,,,,,01 Feb 2026')).asOf).toEqual({ date: '2026-02-02', from: 'newest-date' });
  });
});
