import { describe, expect, it } from 'vitest';
import type { Reading } from '#archive/reading.ts';
import { countsOf, personNamed, read, reportOf, type Files } from '../files.ts';
import { about, connections, INES, invitations, link, me, OWNER, urlOf } from '../join/rows.ts';

const THEO = 'Theo Grant';

/** A row of messages.csv: by Ines, to the owner, if nothing else is said. */
interface Message {
  readonly thread?: string;
  readonly from?: string;
  readonly fromLink?: string;
  readonly to?: string;
  readonly toLinks?: string;
  readonly date?: string;
  readonly content?: string;
  readonly draft?: string;
  readonly draftThread?: string;
}

function mail(...messages: Message[]): Files {
  const rows = messages.map((message) => {
    const {
      thread = 'a',
      from = INES,
      to = OWNER,
      date = '2026-03-02 12:00:00 UTC',
      content = 'Hello',
      draft = 'No',
      draftThread = '',
    } = message;
    const { fromLink = urlOf(from), toLinks = urlOf(to) } = message;
    return [thread, from, fromLink, to, toLinks, date, content, draft, draftThread].map((cell) => `"${cell.replaceAll('"', '""')}"`).join();
  });
  const head = 'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT,IS MESSAGE DRAFT,IS CONVERSATION DRAFT';
  return { 'messages.csv': [head, ...rows].join('\n') };
}

const invited = invitations([INES, '3/1/26, 9:00 AM'], [THEO, '3/1/26, 9:00 AM']);
const readMail = (...messages: Message[]): Promise<Reading> => about(me, invited, mail(...messages));
const counts = (reading: Reading): unknown => countsOf(reading, 'messages.csv');
const dealings = (reading: Reading, name: string): unknown => personNamed(reading, name).dealings.map(({ kind, count }) => [kind, count]);

const AD = '<p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%</p>';

describe('A message', () => {
  it.each(['Yes', 'yes', 'true', 'TRUE'])('is left out as a draft by %s, in either column', async (yes) => {
    const reading = await readMail({ draft: yes }, { draftThread: yes }, { content: 'Sent' });
    expect(counts(reading)).toMatchObject({ accepted: 1, skipped: { drafts: 2 } });
  });

  it.each(['No', 'false', '', 'FALSE'])('is no draft by “%s”', async (no) => {
    expect(counts(await readMail({ draft: no, draftThread: no }))).toMatchObject({ accepted: 1 });
  });

  it('is left out as sponsored without a link to its sender, or as nothing but HTML', async () => {
    const reading = await readMail(
      { content: AD, from: THEO, fromLink: '' },
      { thread: 'b', content: `Offer: ${AD}`, from: THEO, fromLink: '' },
      { thread: 'c', content: AD },
    );
    expect(counts(reading)).toMatchObject({ accepted: 0, skipped: { 'sponsored messages': 3 } });
  });

  it('is not sponsored because a person cites what is', async () => {
    const reading = await readMail(
      { content: `Look what they sent: ${AD}` },
      { thread: 'b', from: THEO, fromLink: '', content: '<p>Hello</p>' },
    );
    expect(counts(reading)).toMatchObject({ accepted: 2 });
  });

  it('without a sender is left out, and the rest of its conversation is not', async () => {
    const reading = await readMail({ from: '', fromLink: '' }, {});
    expect(counts(reading)).toMatchObject({ accepted: 1, skipped: { 'messages without a sender': 1 } });
    expect(dealings(reading, INES)).toEqual([['they-wrote', 1]]);
  });

  it('has a sender by link alone', async () => {
    expect(dealings(await readMail({ from: '', fromLink: urlOf(INES) }), INES)).toEqual([['they-wrote', 1]]);
  });

  it('to nobody who is named was to the owner', async () => {
    expect(dealings(await about(me, invitations([INES, '3/1/26, 9:00 AM', 'We met.']), mail({ to: '', toLinks: '' })), INES)).toEqual([
      ['they-wrote', 1],
    ]);
  });

  it('is rejected with its date where that is in no known form, and is read in any that is', async () => {
    const reading = await readMail({ date: 'soon' }, { date: '3/5/26, 9:00 AM' }, { date: '2026-03-04 12:00 UTC' });
    expect(reportOf(reading, 'messages.csv')).toMatchObject({
      accepted: 2,
      rejections: [{ line: 2, reason: 'Its date is in no known form.', cell: 'soon' }],
    });
    expect(personNamed(reading, INES).dealings).toMatchObject([{ count: 2, last: '2026-03-05', from: { line: 3 } }]);
  });

  it('is a duplicate where all that tells messages apart is the same', async () => {
    const other: Message[] = [{ content: 'Bye' }, { date: '2026-03-02 12:00:01 UTC' }, { thread: 'b' }, { from: THEO }];
    expect(counts(await readMail({}, ...other, {}, ...other))).toMatchObject({ rows: 10, accepted: 5, duplicate: 5 });
  });

  it('is a duplicate of one in another export, and counted once', async () => {
    const reading = await about(me, invited, mail({}, { content: 'Bye' }), {
      'old/messages.csv': mail({ content: 'Bye' }, { content: 'See you' })['messages.csv'] ?? '',
    });
    expect(countsOf(reading, 'old/messages.csv')).toMatchObject({ accepted: 1, duplicate: 1 });
    expect(dealings(reading, INES)).toEqual([['they-wrote', 3]]);
  });
});

describe('Messages', () => {
  it('tell the day of an export, in whatever order they stand', async () => {
    const { asOf } = await read(
      mail({ date: '2026-03-02 12:00:00 UTC' }, { date: '2026-03-09 12:00:00 UTC' }, { date: '2026-03-05 12:00:00 UTC' }),
    );
    expect(asOf).toEqual({ date: '2026-03-09', from: 'newest-date' });
  });

  it('are told by the line of the last, in whatever order they stand', async () => {
    for (const [days, line] of [
      [['02', '09', '05'], 3],
      [['09', '05', '02'], 2],
      [['02', '05', '09'], 4],
    ] as const) {
      const reading = await readMail(...days.map((day) => ({ date: `2026-03-${day} 12:00:00 UTC` })));
      expect(personNamed(reading, INES).dealings).toMatchObject([{ count: 3, last: '2026-03-09', from: { line } }]);
    }
  });

  it('of a conversation without an id are those between the same people', async () => {
    const group: Message = { from: OWNER, to: `${INES}, ${THEO}`, toLinks: `${urlOf(INES)},${urlOf(THEO)}` };
    const { 'messages.csv': csv = '' } = mail({}, { from: OWNER, to: INES, date: '2026-03-03 12:00:00 UTC' }, { from: THEO }, group);
    const reading = await about(me, invited, { 'messages.csv': String(csv).replaceAll(/^(?:CONVERSATION ID|"a"),/gm, '') });
    expect([INES, THEO].map((name) => dealings(reading, name))).toEqual([[['messages-both-ways', 2]], [['they-wrote', 1]]]);
  });

  it('in one conversation of several people say nothing about any of them', async () => {
    const group: Message = { from: OWNER, to: `${INES}, ${THEO}`, toLinks: `${urlOf(INES)},${urlOf(THEO)}` };
    const reading = await readMail(group, {}, { from: THEO });
    expect(counts(reading)).toMatchObject({ accepted: 2, skipped: { 'group conversations': 1 } });
    expect([INES, THEO].map((name) => dealings(reading, name))).toEqual([[], []]);
  });

  it('to one person are no group for a comma in the name, or one behind the link', async () => {
    const reading = await readMail({ from: OWNER, to: 'Ines Okafor, PhD', toLinks: `${urlOf(INES)}, ,` });
    expect(dealings(reading, INES)).toEqual([['you-wrote', 1]]);
  });

  it('after a sponsored one in the same conversation say nothing about anybody', async () => {
    const reading = await readMail({ content: AD }, {});
    expect(counts(reading)).toMatchObject({ accepted: 1, skipped: { 'sponsored messages': 1 } });
    expect(dealings(reading, INES)).toEqual([]);
  });

  it.each([
    'LinkedIn Member',
    'Usuario de LinkedIn',
    'Miembro de LinkedIn',
    'Usuário do LinkedIn',
    `LinkedIn Member, ${OWNER}`,
    `${OWNER}, LinkedIn Member`,
  ])('with %s, whose account is closed, are left out, either way', async (closed) => {
    const reading = await readMail({ from: closed, fromLink: '' }, { thread: 'b', from: OWNER, to: closed, toLinks: '' }, {});
    expect(counts(reading)).toMatchObject({ accepted: 1, skipped: { 'closed accounts': 2 } });
    expect(dealings(reading, INES)).toEqual([]);
  });

  it.each(['LinkedIn Members Club', 'Happy LinkedIn Member'])('with %s are as those with anybody', async (open) => {
    expect(counts(await readMail({ from: open, fromLink: '' }))).toMatchObject({ accepted: 1 });
  });
});

describe('The note of an invitation among the messages', () => {
  const note = 'We met in Oslo & talked; shall we go on?';
  const inMail = '\nWe met in Oslo &amp; talked;\nshall we go on? ';

  it.each<[about: string, invited: Files, message: Message, name: string]>([
    ['they sent, by link', invitations([INES, '3/1/26, 9:00 AM', note]), {}, INES],
    [
      'they sent, by link, under another name',
      invitations([INES, '3/1/26, 9:00 AM', note]),
      { from: 'Ines Reyes', fromLink: urlOf(INES) },
      INES,
    ],
    ['they sent, by name', invitations(['Ida Noor', '3/1/26, 9:00 AM', note]), { from: 'Ida Noor' }, 'Ida Noor'],
    ['they sent, by name where only the invitation has the link', invitations([INES, '3/1/26, 9:00 AM', note]), { fromLink: '' }, INES],
    [
      'they sent, by name where only the message has the link',
      invitations(['Ida Noor', '3/1/26, 9:00 AM', note]),
      { from: 'Ida Noor', fromLink: link('ida-demo') },
      'Ida Noor',
    ],
    ['the owner sent', invitations([INES, '3/1/26, 9:00 AM'], [INES, '3/1/26, 9:00 AM', note, true]), { from: OWNER, to: INES }, INES],
  ])('is no message: one that %s', async (_, sent, message, name) => {
    const reading = await about(me, sent, mail({ ...message, content: inMail }));
    expect(counts(reading)).toMatchObject({ accepted: 1 });
    expect(dealings(reading, name)).toEqual([]);
  });

  it('is a message where it says something else, or is somebody else’s', async () => {
    const both = invitations([INES, '3/1/26, 9:00 AM', note], [THEO, '3/1/26, 9:00 AM']);
    const reading = await about(me, both, mail({ content: `${inMail} Please.` }, { thread: 'b', from: THEO, content: inMail }));
    expect([INES, THEO].map((name) => dealings(reading, name))).toEqual([[['they-wrote', 1]], [['they-wrote', 1]]]);
  });

  it('leaves the messages after it, told from the first of them', async () => {
    const reading = await about(
      me,
      invitations([INES, '3/1/26, 9:00 AM', note]),
      mail({ content: 'And?', date: '2026-03-04 12:00:00 UTC' }, { content: inMail }),
    );
    expect(personNamed(reading, INES).dealings).toEqual([
      { kind: 'they-wrote', count: 1, last: '2026-03-04', from: { file: 'messages.csv', line: 2 } },
    ]);
  });
});

describe('What somebody who invited wrote', () => {
  const messagesOf = async (...messages: Message[]): Promise<unknown> => personNamed(await readMail(...messages), INES).messages;

  it('is at hand as text, the last three messages of all conversations, the newest first', async () => {
    const days = ['05', '02', '04', '03', '01'];
    expect(
      await messagesOf(
        ...days.map((day, i) => ({
          thread: i < 3 ? 'a' : 'b',
          date: `2026-03-${day} 12:00:00 UTC`,
          content: ` Message ${day}\n<b>& more `,
        })),
      ),
    ).toEqual(['05', '04', '03'].map((day) => ({ on: `2026-03-${day}`, text: `Message ${day}\n<b>& more` })));
  });

  it('is never the note once more, what the owner wrote, what somebody else wrote, a draft or nothing', async () => {
    const note = 'We spoke in Oslo.';
    const reading = await about(
      me,
      invitations([INES, '3/1/26, 9:00 AM', note], [THEO, '3/1/26, 9:00 AM']),
      mail({ content: note }, { from: OWNER, to: INES, content: 'Mine' }, { from: THEO, thread: 'b', content: 'From Theo' }),
      {},
    );
    expect(personNamed(reading, INES).messages).toBeUndefined();
    expect(personNamed(reading, THEO).messages).toEqual([{ on: '2026-03-02', text: 'From Theo' }]);
    expect(await messagesOf({ content: '  ' }, { draft: 'Yes', thread: 'c', content: 'Unsent' })).toBeUndefined();
  });

  it('is cut where it is long, never within a character', async () => {
    const texts = await messagesOf({ content: 'x'.repeat(999) + '😀'.repeat(10) });
    expect(texts).toEqual([{ on: '2026-03-02', text: `${'x'.repeat(999)} …` }]);
  });

  it('is kept of nobody who sent no invitation', async () => {
    const reading = await about(me, connections(['Wren Hale', '05 Jan 2025']), mail({ from: 'Wren Hale', fromLink: link('wren-demo') }));
    expect(JSON.stringify(reading)).not.toContain('Hello');
  });
});
