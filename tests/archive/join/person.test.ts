import { describe, expect, it } from 'vitest';
import { personNamed, type Files } from '../files.ts';
import { about, answer, connections, INES, invitations, me, messages, OWNER } from './rows.ts';

const OLD: Files = connections([INES, '05 Jan 2025'], ['Theo Grant', '05 Jan 2025'], ['Wren Hale', '05 Jan 2025']);

/** What Ines did and what was done to her, and what the files then say of her. */
type Case = [about: string, messages: Parameters<typeof messages>, standing: string | undefined, message: string | undefined];

const cases: Case[] = [
  ['wrote nothing for two weeks', [['a', OWNER, INES, '2026-03-17']], 'no-reply-on-record', 'no-reply'],
  ['has a day of two weeks left', [['a', OWNER, INES, '2026-03-18']], undefined, undefined],
  [
    'answered',
    [
      ['a', INES, OWNER, '2026-03-02'],
      ['a', OWNER, INES, '2026-03-01'],
    ],
    undefined,
    undefined,
  ],
  [
    'answered with a sticker',
    [
      ['a', INES, OWNER, '2026-03-02', ''],
      ['a', OWNER, INES, '2026-03-01'],
    ],
    undefined,
    undefined,
  ],
  [
    'answered and was archived',
    [
      ['a', INES, OWNER, '2026-03-02', 'Hi', 'ARCHIVE'],
      ['a', OWNER, INES, '2026-03-01'],
    ],
    undefined,
    undefined,
  ],
  [
    'answered in another conversation',
    [
      ['b', INES, OWNER, '2026-03-02'],
      ['a', OWNER, INES, '2026-03-01'],
    ],
    undefined,
    undefined,
  ],
  [
    'wrote before, not after',
    [
      ['a', OWNER, INES, '2026-03-01'],
      ['a', INES, OWNER, '2026-02-01'],
    ],
    'no-reply-on-record',
    'no-reply',
  ],
  ['was written to in a group only', [['a', OWNER, `${INES}, Theo Grant`, '2026-03-01']], undefined, undefined],
  ['was never written to', [['a', INES, OWNER, '2026-03-01']], undefined, undefined],
  ['was sent one line on the day of connecting, which may be a note', [['a', OWNER, INES, '2025-01-06']], undefined, undefined],
  [
    'was sent more than that',
    [
      ['a', OWNER, INES, '2025-01-06'],
      ['a', OWNER, INES, '2025-01-05'],
    ],
    'no-reply-on-record',
    'no-reply',
  ],
];

describe('A connection who', () => {
  it.each(cases)('%s', async (_, rows, standing, message) => {
    const reading = await about(me, OLD, messages(...rows));
    expect(reading.people.map((person) => person.standing)).toEqual(standing ? [standing] : []);
    if (standing) expect(answer(reading, INES, 'message')).toBe(message);
  });

  it('sent a note that was accepted has not answered by it', async () => {
    const note = 'Hi Jordan, we met in Oslo & talked.';
    const reading = await about(
      me,
      OLD,
      invitations([INES, '3/1/26, 9:00 AM', note]),
      messages(['a', INES, OWNER, '2026-03-04', 'Hi Jordan,\nwe met in Oslo &amp; talked.'], ['a', OWNER, INES, '2026-03-03']),
    );
    expect(personNamed(reading, INES)).toMatchObject({ standing: 'no-reply-on-record', dealings: [{ kind: 'you-wrote', count: 1 }] });
  });

  it('only got the note of an invitation was not written to', async () => {
    const note = 'Hello, shall we connect?';
    const reading = await about(
      me,
      OLD,
      invitations([INES, '2/1/26, 9:00 AM', note, true]),
      messages(['a', OWNER, INES, '2026-03-03', note]),
    );
    expect(reading.people).toEqual([]);
  });

  it('answered a while ago is an inviter with a state, not a case to reconsider', async () => {
    const reading = await about(
      me,
      invitations([INES, '3/1/26, 9:00 AM'], ['Theo Grant', '3/1/26, 9:00 AM'], ['Wren Hale', '3/1/26, 9:00 AM']),
      messages(
        ['a', INES, OWNER, '2026-03-12'],
        ['a', OWNER, INES, '2026-03-10'],
        ['b', OWNER, 'Theo Grant', '2026-03-20'],
        ['c', OWNER, 'Wren Hale', '2026-03-02'],
      ),
    );
    expect([INES, 'Theo Grant', 'Wren Hale'].map((name) => answer(reading, name, 'message'))).toEqual(['replied', 'waiting', 'no-reply']);
    expect(new Set(reading.people.map(({ standing }) => standing))).toEqual(new Set(['to-review']));
  });
});
