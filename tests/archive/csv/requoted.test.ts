import { describe, expect, it } from 'vitest';
import { countsOf, personNamed, read, reportOf } from '../files.ts';

const NAME = 'Invitations.csv';
const HEAD = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl';
const ME = 'https://www.linkedin.com/in/jordan-demo';
const link = (slug: string): string => `https://www.linkedin.com/in/${slug}-demo`;
const readRows = (...rows: readonly string[]) => read({ [NAME]: [HEAD, ...rows].join('\n') });

describe('A row whose quotes are lost', () => {
  it('is whole again: a comma with a space behind it is part of a text', async () => {
    const reading = await readRows(
      `Hale, Wren, PhD,Jordan Pike,3/1/26, 9:00 AM,Hi, Jordan, she said "yes",INCOMING,${link('wren')},${ME}`,
      `Ida Noor,Jordan Pike,"3/2/26, 9:00 AM",,INCOMING,${link('ida')},${ME}`,
      `Theo Grant,Jordan Pike,3/3/26, 9:00 AM,,INCOMING,${link('theo')},${ME}`,
    );
    expect(countsOf(reading, NAME)).toEqual({ outcome: 'read', rows: 3, accepted: 3 });
    expect(personNamed(reading, 'Hale, Wren, PhD')).toMatchObject({
      ...{ note: 'Hi, Jordan, she said "yes"', invitedOn: '2026-03-01', id: 'in/wren-demo', from: { line: 2 } },
    });
    expect(personNamed(reading, 'Theo Grant').from.line).toBe(4);
    expect(reportOf(reading, NAME).warnings.filter((warning) => warning.startsWith('The quotes of some rows are lost'))).toHaveLength(1);
  });

  it('stays rejected and shown where its cells are not certain', async () => {
    const rows = [
      `Wren,Hale,Jordan Pike,3/1/26, 9:00 AM,,INCOMING,${link('a')},${ME}`,
      `Wren Hale,Jordan Pike,3/1/26, 9:00 AM,one,two,INCOMING,${link('a')},${ME}`,
      `Wren, Hale,x,Jordan Pike,3/1/26,INCOMING,${link('a')},${ME}`,
      `Wren Hale,Jordan Pike,soon, or not,,INCOMING,${link('a')},${ME}`,
      `Wren Hale,Jordan Pike,3/1/26, 9:00 AM,,INCOMING,nowhere,${ME}`,
      `${link('a')},Jordan Pike,3/1/26, 9:00 AM,,INCOMING,,${ME}`,
    ];
    const reading = await readRows(`Ida Noor,Jordan Pike,"3/2/26, 9:00 AM",,INCOMING,${link('ida')},${ME}`, ...rows);
    expect(countsOf(reading, NAME)).toMatchObject({ accepted: 1, rejected: rows.length });
    expect(reading.people.map(({ name }) => name)).toEqual(['Ida Noor']);
  });

  it('is not looked for in a file of which every row has its cells', async () => {
    const reading = await readRows(`Ida, Noor,"Jordan, Pike",x,INCOMING,,`);
    expect(reportOf(reading, NAME).warnings.join()).not.toContain('quotes');
  });
});
