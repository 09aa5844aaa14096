import { describe, expect, it } from 'vitest';
import { calendar } from '#components/islands/calendar.ts';

const event = {
  day: '2026-12-11',
  summary: 'Has an answer come?',
  description: 'Two weeks.',
  address: 'https://site.example/triage/#follow-up',
};
const uids = (file: string): string[] => [...file.matchAll(/^UID:(.+)\r$/gm)].map(([, uid = '']) => uid);

describe('A calendar file', () => {
  it('has one event for one day and address, however often it is made and whatever it says by then', () => {
    const [first, again] = [calendar([event], new Date(0)), calendar([{ ...event, summary: 'Have 3 answers come?' }], new Date(1e12))];
    expect(uids(again)).toEqual(uids(first));
    expect(uids(first)[0]).toMatch(/^2026-12-11-[0-9a-f]+@accept-or-decline$/);
  });

  it('has another event for another day or address', () => {
    const file = calendar(
      [event, { ...event, day: '2026-12-12' }, { ...event, address: 'https://site.example/checklist/#note=none' }],
      new Date(0),
    );
    expect(new Set(uids(file)).size).toBe(3);
  });

  it('leaves the day free, says whole days, and folds its lines', () => {
    const file = calendar([{ ...event, description: 'long '.repeat(40) }], new Date(0));
    expect(file).toContain('\r\nTRANSP:TRANSPARENT\r\n');
    expect(file).toContain('\r\nDTSTART;VALUE=DATE:20261211\r\n');
    expect(file.split('\r\n').filter((line) => line.length > 75)).toEqual([]);
  });
});
