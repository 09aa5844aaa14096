import { describe, expect, it } from 'vitest';
import { readPlainMoment } from '#archive/date/moment.ts';
import type { Side } from '#archive/join/exchanges.ts';
import { messageState } from '#archive/join/message-state.ts';
import { bytesOf } from '../files.ts';

const AS_OF = '2026-03-31';
const from = { file: 'messages.csv', line: 2 };

/** Messages of one of the two, by their days in March 2026. */
function side(...days: string[]): Side {
  const moments = days.map((day) => readPlainMoment(bytesOf(`2026-03-${day} 12:00:00 UTC`), 0, 23) ?? NaN);
  return { count: days.length, first: Math.min(...moments), last: Math.max(...moments), from, texts: [] };
}

const stateOf = (yours: Side, theirs?: Side, connectedOn?: string, theyInvited = false): string | undefined =>
  messageState({ yours, ...(theirs ? { theirs } : {}) }, { asOf: AS_OF, connectedOn, theyInvited })?.value;

describe('A message of the owner', () => {
  it('waits for thirteen days, and has no reply from then on', () => {
    expect(stateOf(side('18'))).toBe('waiting');
    expect(stateOf(side('17'))).toBe('no-reply');
  });

  it('waits from the last one on', () => {
    expect(stateOf(side('01', '20'))).toBe('waiting');
  });

  it('has a reply in whatever was written at its time or later', () => {
    expect(stateOf(side('10'), side('09'))).toBe('no-reply');
    expect(stateOf(side('10'), side('10'))).toBe('replied');
    expect(stateOf(side('10', '20'), side('11'))).toBe('replied');
  });

  it.each([
    ['09', undefined],
    ['10', undefined],
    ['11', undefined],
    ['08', 'no-reply'],
    ['12', 'no-reply'],
  ])('on 10 March may be a note where the two connected within a day of it: %s March', (day, expected) => {
    expect(stateOf(side('10'), undefined, `2026-03-${day}`)).toBe(expected);
  });

  it('is no note where they invited: a note would be theirs', () => {
    expect(stateOf(side('10'), undefined, '2026-03-10', true)).toBe('no-reply');
    expect(stateOf(side('20'), undefined, '2026-03-20', true)).toBe('waiting');
  });

  it('is no note where there is another one, nor where there was a reply', () => {
    expect(stateOf(side('09', '10'), undefined, '2026-03-10')).toBe('no-reply');
    expect(stateOf(side('10'), side('11'), '2026-03-10')).toBe('replied');
  });

  it('has no state where there is none, or no day to count from', () => {
    expect(messageState({ theirs: side('10') }, { asOf: AS_OF })).toBeUndefined();
    expect(messageState({ yours: side('10') }, {})).toBeUndefined();
  });

  it('has its state from the line that tells', () => {
    const theirs = { ...side('11'), from: { file: 'messages.csv', line: 7 } };
    expect(messageState({ yours: side('10'), theirs }, { asOf: AS_OF })?.from).toEqual(theirs.from);
    expect(messageState({ yours: side('10') }, { asOf: AS_OF })?.from).toEqual(from);
  });
});
