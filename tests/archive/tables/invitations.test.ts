import { describe, expect, it } from 'vitest';
import type { Reading } from '#archive/reading.ts';
import { countsOf, personNamed, read, reportOf } from '../files.ts';

const NAME = 'Invitations.csv';
const HEAD = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl';
const link = (slug: string): string => `https://www.linkedin.com/in/${slug}`;
const readRows = (...rows: string[]): Promise<Reading> => read({ [NAME]: [HEAD, ...rows].join('\n') });
const from = (name: string, slug: string, own = 'jordan-demo', date = '3/1/26, 9:00 AM'): string =>
  `${name},Jordan Pike,"${date}",,INCOMING,${slug && link(slug)},${own && link(own)}`;
const idsOf = ({ people }: Reading): string[] => people.map(({ id }) => id).sort();

describe('An invitation', () => {
  it.each(['INCOMING', 'Received', ' incoming '])('with the direction “%s” came to the owner', async (way) => {
    const { people, owner } = await readRows(`Ines Okafor,Jordan Pike,"3/1/26, 9:00 AM",,${way},,`);
    expect(people.map(({ name }) => name)).toEqual(['Ines Okafor']);
    expect(owner?.name).toBe('Jordan Pike');
  });

  it.each(['OUTGOING', 'Sent', ' outgoing '])('with the direction “%s” came from the owner', async (way) => {
    const { people, owner } = await readRows(`Jordan Pike,Ines Okafor,"3/1/26, 9:00 AM",,${way},,`);
    expect(people).toEqual([]);
    expect(owner?.name).toBe('Jordan Pike');
  });

  it.each(['', 'UNKNOWN', 'NOT INCOMING', 'INCOMING?', 'NOT SENT', 'SENT?'])(
    'with the direction “%s” is rejected, with that',
    async (way) => {
      const reading = await readRows(`Ines Okafor,Jordan Pike,"3/1/26, 9:00 AM",,${way},,`, from('Theo Grant', 'theo-demo'));
      expect(reportOf(reading, NAME).rejections).toEqual([
        {
          line: 2,
          reason: 'Its direction is neither INCOMING nor OUTGOING.',
          cell: way || 'Ines Okafor,Jordan Pike,3/1/26, 9:00 AM,,,,',
        },
      ]);
    },
  );

  it('with a note that nobody can see came without one', async () => {
    const { people } = await readRows(`Ines Okafor,Jordan Pike,"3/1/26, 9:00 AM", \u200B\u2060,INCOMING,,`);
    expect(people).toMatchObject([{ noteless: true }]);
    expect(people[0]).not.toHaveProperty('note');
  });

  it('whose file lacks a column is said to, and nobody is lost', async () => {
    const reading = await read({ [NAME]: 'From,To,Date,Note,Direction\nInes Okafor,Jordan Pike,3/1/26,Hello,INCOMING' });
    expect(reading.people).toHaveLength(1);
    expect(reportOf(reading, NAME).warnings).toContain(
      'It has no column “Sent At” or “Message”, so what LinkedIn says there is not known.',
    );
  });

  it('of another owner than that of a file beside it is said to be', async () => {
    const file = (...rows: string[]): string => [HEAD, ...rows].join('\n');
    const theirs = from('Theo Grant', 'theo-demo', 'maya-demo').replace('Jordan Pike', 'Maya Lindgren');
    const mine = file(from('Ines Okafor', 'ines-demo'));
    const mixed = await read({ 'a/Invitations.csv': mine, 'b/Invitations.csv': file(theirs) });
    expect(reportOf(mixed, 'b/Invitations.csv').warnings).toContain(
      'It is of Maya Lindgren, and another file of Jordan Pike: two people’s invitations do not belong together.',
    );
    const moved = await read({ 'a/Invitations.csv': mine, 'b/Invitations.csv': file(from('Theo Grant', 'theo-demo', 'jordan-new-demo')) });
    expect(reportOf(moved, 'b/Invitations.csv').warnings.join()).not.toContain('belong together');
  });

  it('that names nobody is rejected', async () => {
    expect(reportOf(await readRows(from('', ''), from('Theo Grant', 'theo-demo')), NAME)).toMatchObject({
      accepted: 1,
      rejections: [{ line: 2, reason: 'It names nobody.' }],
    });
  });

  it('is a duplicate by its way, its day, its note and whom it names', async () => {
    const row = (direction: string, name = 'Ines Okafor', date = '3/1/26', note = ''): string =>
      `${direction === 'INCOMING' ? `${name},Jordan Pike` : `Jordan Pike,${name}`},"${date}, 9:00 AM",${note},${direction},,`;
    const all = [
      row('INCOMING'),
      row('OUTGOING'),
      row('INCOMING', 'Theo Grant'),
      row('INCOMING', 'Ines Okafor', '3/2/26'),
      row('INCOMING', 'Ines Okafor', '3/1/26', 'Hello'),
    ];
    expect(countsOf(await readRows(...all, ...all), NAME)).toMatchObject({ accepted: 5, duplicate: 5 });
  });

  it('is a duplicate however a name is written, if it has letters to be told by', async () => {
    const row = (name: string): string => `${name},Jordan Pike,"3/1/26, 9:00 AM",,INCOMING,,`;
    expect(countsOf(await readRows(...['Ines Okafor', '𝗜𝗻𝗲𝘀  Okafor 🚀'].map(row)), NAME)).toMatchObject({ accepted: 1, duplicate: 1 });
    expect(countsOf(await readRows(...['🚀', '🌵', '🌵'].map(row)), NAME)).toMatchObject({ accepted: 2, duplicate: 1 });
  });

  it('has its note without the spaces around it', async () => {
    const { people } = await readRows('Ines Okafor,Jordan Pike,"3/1/26, 9:00 AM","  We met\n in Oslo. ",INCOMING,,');
    expect(people[0]).toMatchObject({ note: 'We met\n in Oslo.' });
  });
});

describe('Links of invitations', () => {
  const warned = (reading: Reading): boolean => reportOf(reading, NAME).warnings.join().includes('name nobody');

  it('name nobody where all are the same link, even to a profile', async () => {
    const same = (name: string): string => from(name, 'same-demo', 'same-demo');
    const reading = await readRows(...['Ann Lee', 'Ida Noor', 'Theo Grant', 'Wren Hale'].map(same));
    expect(idsOf(reading)).toEqual(['name/ann lee', 'name/ida noor', 'name/theo grant', 'name/wren hale']);
    expect(reading.owner).toEqual({ name: 'Jordan Pike', sure: true });
    expect(warned(reading)).toBe(true);
  });

  it('may well be all the same where there are no more than three', async () => {
    const thrice = await readRows(...[1, 2, 3].map((day) => from('Ann Lee', 'ann-demo', '', `3/${String(day)}/26, 9:00 AM`)));
    expect(idsOf(thrice)).toEqual(['in/ann-demo']);
    expect(warned(thrice)).toBe(false);
  });

  it('name the inviter and the owner where there are two', async () => {
    const often = await readRows(
      ...[1, 2, 3, 4, 5].map((day) => from('Ann Lee', 'ann-demo', 'jordan-demo', `3/${String(day)}/26, 9:00 AM`)),
    );
    expect(idsOf(often)).toEqual(['in/ann-demo']);
    expect(warned(often)).toBe(false);
  });

  it('are not missed where there are none', async () => {
    expect(warned(await readRows(...['Ann Lee', 'Ida Noor', 'Theo Grant', 'Wren Hale'].map((name) => from(name, '', ''))))).toBe(false);
  });

  it('are not called useless where numbers stand for some of them', async () => {
    const rows = [
      'Ann Lee,Jordan Pike,"3/1/26, 9:00 AM",,INCOMING,urn:li:member:1,',
      'Ida Noor,Jordan Pike,"3/1/26, 9:00 AM",,INCOMING,https://www.linkedin.com/in,',
    ];
    const reading = await readRows(...rows);
    expect(idsOf(reading)).toEqual(['name/ida noor', 'urn/1']);
    expect(warned(reading)).toBe(false);
  });

  it('tell the same person in two exports, of which one has none', async () => {
    const reading = await read({
      [NAME]: [HEAD, from('Ann Lee', '', '')].join('\n'),
      [`new/${NAME}`]: [HEAD, from('Ann Lee', 'ann-demo')].join('\n'),
    });
    expect(personNamed(reading, 'Ann Lee')).toMatchObject({ id: 'in/ann-demo', invitations: 1 });
  });
});
