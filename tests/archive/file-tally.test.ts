import { describe, expect, it } from 'vitest';
import type { FileReport } from '#archive/reading.ts';
import { bytesOf, concatenated, read, reportOf } from './files.ts';

const NAME = 'Invitations.csv';
const HEAD = 'From,To,Sent At,Message,Direction';
const GOOD = 'Ines Okafor,Jordan Pike,"3/1/26, 9:00 AM",,INCOMING';
const reportOn = async (...rows: string[]): Promise<FileReport> => reportOf(await read({ [NAME]: rows.join('\n') }), NAME);

describe('The report on a file', () => {
  it('counts all rejected rows, and shows the first fifty', async () => {
    const { rejected, rejections } = await reportOn(
      HEAD,
      GOOD,
      ...Array.from({ length: 60 }, (_, index) => `Ines,Jordan,,,way ${String(index)}`),
    );
    expect(rejected).toBe(60);
    expect(rejections.map(({ line }) => line)).toEqual(Array.from({ length: 50 }, (_, index) => index + 3));
    expect(rejections.at(-1)).toEqual({ line: 52, reason: 'Its direction is neither INCOMING nor OUTGOING.', cell: 'way 49' });
  });

  it('shows a row whole where no one cell is wrong, and nothing at greater length than can be read', async () => {
    const { rejections } = await reportOn(
      HEAD,
      GOOD,
      ',Jordan Pike,,"a, b",INCOMING',
      `Ines,Jordan,,,${'👋'.repeat(100)}`,
      `Ines,Jordan,,,x${'👋'.repeat(100)}`,
      `Ines,Jordan,,,${'x'.repeat(120)}`,
    );
    expect(rejections.map(({ cell }) => cell)).toEqual([
      ',Jordan Pike,,a, b,INCOMING',
      `${'👋'.repeat(60)} …`,
      `x${'👋'.repeat(59)} …`,
      'x'.repeat(120),
    ]);
  });

  it('counts what is left out by its reason', async () => {
    expect((await reportOn(HEAD, GOOD, ',,,,', ' ,,,,x', ',,,,', '')).skipped).toEqual({ 'blank rows': 2 });
  });

  it('says so where none of the rows could be read, with the header', async () => {
    const { outcome, trouble, takenFor } = await reportOn(HEAD, 'a,b,soon,,', 'a,b,soon,,');
    expect({ outcome, takenFor }).toEqual({ outcome: 'failed', takenFor: 'invitations' });
    expect(trouble).toBe(`None of its 2 rows could be read under the header “${HEAD}”. Choose the file as LinkedIn made it.`);
  });

  it('has nothing to say of a sound file', async () => {
    const connections = 'First Name,Last Name,URL,Connected On\nIda,Noor,,02 Feb 2026';
    expect(reportOf(await read({ [NAME]: `${HEAD}\n${GOOD}`, 'Connections.csv': connections }), NAME).warnings).toEqual([]);
  });

  it('warns of a file without rows', async () => {
    expect((await reportOn(HEAD)).warnings).toEqual([`It holds no rows under the header “${HEAD}”.`]);
  });

  it('warns of columns of one name, but not of those of none', async () => {
    const reported = async (head: string): Promise<string> => (await reportOn(head, `${GOOD},,,`)).warnings.join();
    expect(await reported(`${HEAD},Message,,`)).toContain('Several columns are called “message”; the first of them counts.');
    expect(await reported(`${HEAD},to,From,`)).toContain('Several columns are called “to”, “from”; the first of them counts.');
    expect(await reported(`${HEAD},,,`)).not.toContain('Several');
  });

  it('says of dates that are left out how many they are, and asks about those that can be read either way', async () => {
    const report = await reportOn(HEAD, GOOD, 'Ida Noor,Jordan Pike,soon,,INCOMING', 'Theo Grant,Jordan Pike,03/08/2026,,INCOMING');
    expect(report).toMatchObject({ accepted: 3, unsettled: { count: 1, example: '03/08/2026', looks: 'day-first' } });
    expect(report.warnings.join()).toContain('One date is in no known form, or before 2000 (“soon”)');
  });

  it('says where cells had been encoded twice, and where letters are lost', async () => {
    const { warnings } = await reportOn(
      HEAD,
      GOOD,
      'ZoÃ« Brandt,Jordan Pike,,SchÃ¶ne GrÃ¼ÃŸe,INCOMING',
      'Zo\uFFFD Brandt,Jordan Pike,,,INCOMING',
    );
    expect(warnings.join()).toMatch(/^Cells .* encoded twice: 2\. .*Letters are lost in 1 of its cells/);
  });

  it('warns of cells that are not UTF-8', async () => {
    const bytes = concatenated([
      bytesOf(`${HEAD}\n${GOOD}\nZo`),
      new Uint8Array([0xeb]),
      bytesOf(' Brandt,J P,"3/2/26, 9:00 AM",,INCOMING'),
    ]);
    const reading = await read({ [NAME]: bytes });
    expect(reading.people.map(({ name }) => name)).toContain('Zoë Brandt');
    expect(reportOf(reading, NAME).warnings.join()).toContain('Cells in an old encoding, or encoded twice: 1.');
  });
});
