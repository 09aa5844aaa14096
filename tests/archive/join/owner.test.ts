import { describe, expect, it } from 'vitest';
import type { Files } from '../files.ts';
import { about, INES, invitations, link, me, messages, OWNER } from './rows.ts';

describe('The owner', () => {
  it('is whom the invitations name, and surely so when the profile agrees', async () => {
    expect((await about(me, invitations([INES, '3/1/26, 9:00 AM']))).owner).toEqual({ name: OWNER, slug: 'jordan-demo', sure: true });
    expect((await about(invitations([INES, '3/1/26, 9:00 AM']))).owner).toEqual({ name: OWNER, slug: 'jordan-demo', sure: false });
  });

  it('is not sure when the profile has another name', async () => {
    const other = { 'Profile.csv': 'First Name,Last Name,Headline\nMaya,Lindgren,x\n' };
    expect((await about(other, invitations([INES, '3/1/26, 9:00 AM']))).owner?.sure).toBe(false);
  });

  it('is found in the conversations, where nothing else tells', async () => {
    const rows: Parameters<typeof messages> = [
      ['a', INES, OWNER, '2026-03-01'],
      ['b', OWNER, 'Theo Grant', '2026-03-01'],
      ['c', 'Wren Hale', OWNER, '2026-03-01'],
    ];
    expect((await about(messages(...rows))).owner).toEqual({ name: OWNER, slug: 'jordan-demo', sure: true });
  });

  it('is not guessed from one conversation, nor from two', async () => {
    const two: Parameters<typeof messages> = [
      ['a', INES, OWNER, '2026-03-01'],
      ['b', OWNER, 'Theo Grant', '2026-03-01'],
    ];
    expect((await about(messages(...two.slice(0, 1)))).owner).toBeUndefined();
    expect((await about(messages(...two))).owner).toBeUndefined();
  });

  const three: Parameters<typeof messages> = [
    ['a', INES, OWNER, '2026-03-01'],
    ['b', OWNER, 'Theo Grant', '2026-03-01'],
    ['c', 'Wren Hale', OWNER, '2026-03-01'],
  ];
  const maya: Files = { 'Profile.csv': 'First Name,Last Name,Headline\nMaya,Lindgren,x\n' };
  const first: Parameters<typeof invitations>[number] = [INES, '3/1/26, 9:00 AM'];
  const second: Parameters<typeof invitations>[number] = ['Theo Grant', '3/2/26, 9:00 AM'];

  it('is surely so by three invitations, or by fewer and conversations that agree', async () => {
    expect((await about(invitations(first, second))).owner?.sure).toBe(false);
    expect((await about(invitations(first, second, ['Wren Hale', '3/3/26, 9:00 AM']))).owner?.sure).toBe(true);
    expect((await about(invitations(first), messages(...three.slice(0, 2)))).owner).toEqual({
      name: OWNER,
      slug: 'jordan-demo',
      sure: true,
    });
    expect(
      (await about(invitations(first), messages(['a', INES, 'Theo Grant', '2026-03-01'], ['b', 'Wren Hale', INES, '2026-03-01']))).owner
        ?.sure,
    ).toBe(false);
  });

  it('is by the profile alone whom it names, unless there are two', async () => {
    expect((await about(me)).owner).toEqual({ name: OWNER, sure: true });
    expect((await about(me, { 'other/Profile.csv': maya['Profile.csv'] ?? '' })).owner?.sure).toBe(false);
  });

  it('is whom conversations name, not surely, where the profile has another name', async () => {
    expect((await about(maya, messages(...three))).owner).toEqual({ name: OWNER, slug: 'jordan-demo', sure: false });
  });

  it('is nobody where as many invitations name another', async () => {
    const rows = ['A B,Jordan Pike,"3/1/26, 9:00 AM",,INCOMING', 'C D,Maya Lindgren,"3/2/26, 9:00 AM",,INCOMING'];
    expect((await about({ 'Invitations.csv': ['From,To,Sent At,Message,Direction', ...rows].join('\n') })).owner).toBeUndefined();
  });

  it('has the link of any row that has one', async () => {
    const rows = [
      'A B,Jordan Pike,"3/1/26, 9:00 AM",,INCOMING,,',
      `C D,Jordan Pike,"3/2/26, 9:00 AM",,INCOMING,${link('c-demo')},${link('jordan-demo')}`,
    ];
    const head = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl';
    expect((await about({ 'Invitations.csv': [head, ...rows].join('\n') })).owner?.slug).toBe('jordan-demo');
  });

  it('is not a namesake with another link', async () => {
    const row = (from: string, to: string): string => `a,,${OWNER},${link(from)},${OWNER},${link(to)},2026-03-01 12:00:00 UTC,,Hi,INBOX`;
    const reading = await about(me, invitations(first), {
      'Connections.csv': `First Name,Last Name,URL,Email Address,Company,Position,Connected On\nJordan,Pike,${link('jordan-two-demo')},,,,05 Jan 2025`,
      'messages.csv': [
        'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
        row('jordan-demo', 'jordan-two-demo'),
      ].join('\n'),
    });
    expect(reading.people.map(({ id, standing }) => [id, standing])).toContainEqual(['in/jordan-two-demo', 'no-reply-on-record']);
  });
});
