import { describe, expect, it } from 'vitest';
import { personNamed, type Files } from '../files.ts';
import { about, answer, INES, invitations, me, messages, OWNER } from './rows.ts';

const IDA = 'Ida Noor';

/** The same, in an export that has no links. */
function unlinked({ 'messages.csv': text = '' }: Files): Files {
  return { 'old/messages.csv': String(text).replaceAll(/https:[^,"]*/g, '') };
}

describe('What passed between the owner and somebody with a link', () => {
  it('goes on in conversations of an export without links', async () => {
    const invited = invitations([INES, '3/1/26, 9:00 AM']);
    const wrote = await about(
      me,
      invited,
      messages(['a', OWNER, INES, '2026-03-10']),
      unlinked(messages(['x', INES, OWNER, '2026-03-12'])),
    );
    expect(personNamed(wrote, INES).dealings).toEqual([
      { kind: 'messages-both-ways', count: 2, last: '2026-03-12', from: { file: 'old/messages.csv', line: 2 } },
    ]);
    expect(answer(wrote, INES, 'message')).toBe('replied');
    const written = await about(
      me,
      invited,
      messages(['a', INES, OWNER, '2026-02-02']),
      unlinked(messages(['x', OWNER, INES, '2026-02-01'])),
    );
    expect(personNamed(written, INES).dealings).toEqual([
      { kind: 'messages-both-ways', count: 2, last: '2026-02-02', from: { file: 'messages.csv', line: 2 } },
    ]);
    expect(answer(written, INES, 'message')).toBe('replied');
  });
});

describe('What passed between the owner and somebody without a link', () => {
  const invited = invitations([IDA, '3/1/26, 9:00 AM']);

  it('is drawn from all conversations under the name', async () => {
    const reading = await about(
      me,
      invited,
      messages(['a', IDA, OWNER, '2026-02-03'], ['b', OWNER, IDA, '2026-02-02'], ['c', IDA, OWNER, '2026-02-01']),
    );
    expect(personNamed(reading, IDA).dealings).toEqual([
      { kind: 'messages-both-ways', count: 3, last: '2026-02-03', from: { file: 'messages.csv', line: 2 } },
    ]);
  });

  it('is nobody’s where one of the name writes with a link and one without', async () => {
    const linked: Files = {
      'messages.csv': `${String(messages(['a', IDA, OWNER, '2026-02-03'])['messages.csv']).replace(`${IDA},`, `${IDA},https://www.linkedin.com/in/ida-demo`)}`,
    };
    expect(personNamed(await about(me, invited, linked), IDA).dealings).toHaveLength(1);
    expect(personNamed(await about(me, invited, linked, unlinked(messages(['x', IDA, OWNER, '2026-02-01']))), IDA).dealings).toEqual([]);
  });
});
