import { describe, expect, it } from 'vitest';
import type { Reading } from '#archive/reading.ts';
import { personNamed, reportOf, type Files } from './files.ts';
import { about, answer, connections, INES, invitations, link, me, messages, OWNER, urlOf } from './join/rows.ts';

describe('An inviter', () => {
  it('is to be reviewed for 183 days, then probably expired', async () => {
    const reading = await about(invitations([INES, '9/29/25, 9:00 AM'], ['Theo Grant', '9/28/25, 9:00 AM']));
    expect(reading.people.map(({ name, standing }) => [name, standing])).toEqual([
      [INES, 'to-review'],
      ['Theo Grant', 'probably-expired'],
    ]);
  });

  it('is connected by link, not by name, where both have links', async () => {
    const other = { url: link('another-ines-demo') };
    const reading = await about(invitations([INES, '3/1/26, 9:00 AM']), connections([INES, '02 Feb 2026', other]));
    expect(personNamed(reading, INES)).toMatchObject({ standing: 'to-review', suggestions: [] });
  });

  it('is connected by a name that nobody else has, where there is no link', async () => {
    const reading = await about(invitations([INES, '3/1/26, 9:00 AM']), connections([INES, '02 Feb 2026', { url: '' }]));
    expect(personNamed(reading, INES)).toMatchObject({ standing: 'connected', connectedOn: '2026-02-02' });
    expect(answer(reading, INES, 'connected')).toBe('yes');
  });

  it('is possibly connected by a name that others have too, and the file does not decide', async () => {
    const two: Parameters<typeof connections> = [
      [INES, '02 Feb 2026', { url: '' }],
      [INES, '05 Feb 2026', { url: '' }],
    ];
    const reading = await about(invitations([INES, '3/1/26, 9:00 AM']), connections(...two));
    expect(personNamed(reading, INES)).toMatchObject({
      standing: 'possibly-connected',
      suggestions: [{ fact: 'connected', value: 'yes', why: 'connection-name', from: { file: 'Connections.csv', line: 2 } }],
    });
    expect(answer(reading, INES, 'connected')).toBeUndefined();
    expect(personNamed(reading, INES)).not.toHaveProperty('connectedOn');
  });

  it('keeps a namesake apart', async () => {
    const reading = await about({
      'Invitations.csv':
        'From,To,Sent At,Message,Direction\nAnn Lee,J P,"3/1/26, 9:00 AM",,INCOMING\n"Ann Lee, PhD",J P,"3/2/26, 9:00 AM",,INCOMING\n',
    });
    expect(reading.people.map(({ id }) => id).sort()).toEqual(['name/ann lee', 'name/ann lee/2']);
  });

  it('has a note that is none, generic, or theirs to judge', async () => {
    const standard = 'I’d like to add you to my professional network on LinkedIn.';
    const reading = await about(
      invitations(
        [INES, '3/1/26, 9:00 AM'],
        ['Theo Grant', '3/2/26, 9:00 AM', `Hi Jordan, ${standard} - Theo`],
        ['Wren Hale', '3/3/26, 9:00 AM', `${standard} We met in Oslo.`],
        ['Ida Noor', '3/4/26, 9:00 AM', 'We met in Oslo.'],
      ),
    );
    expect([INES, 'Theo Grant', 'Wren Hale', 'Ida Noor'].map((name) => answer(reading, name, 'note'))).toEqual([
      'none',
      'generic',
      undefined,
      undefined,
    ]);
    expect(personNamed(reading, 'Wren Hale').suggestions).toMatchObject([{ fact: 'note', value: 'generic', why: 'standard-sentence' }]);
    expect(personNamed(reading, 'Ida Noor')).toMatchObject({
      note: 'We met in Oslo.',
      suggestions: [],
      from: { file: 'Invitations.csv', line: 5 },
    });
  });

  it('has no answer about a note where they have written since, or the file has no notes', async () => {
    const reading = await about(me, invitations([INES, '3/1/26, 9:00 AM']), messages(['a', INES, OWNER, '2026-03-05']));
    expect(answer(reading, INES, 'note')).toBeUndefined();
    const without = await about({ 'Invitations.csv': 'From,To,Sent At,Direction\nA B,J P,"3/1/26, 9:00 AM",INCOMING\n' });
    expect(answer(without, 'A B', 'note')).toBeUndefined();
  });

  it('may be in the address book, by a whole name or by e-mail', async () => {
    const book =
      'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt\nX,Ines,Okafor,,,,,\nX,Mononym,,,,,,\nX,T,,,,theo@example.com,,\n';
    const reading = await about(
      { 'Contacts.csv': book },
      invitations([INES, '3/1/26, 9:00 AM'], ['Theo Grant', '3/1/26, 9:00 AM'], ['Mononym', '3/1/26, 9:00 AM']),
      connections(['Theo Grant', '01 Mar 2026', { email: 'Theo@Example.com' }]),
    );
    expect(personNamed(reading, INES).suggestions).toEqual([
      { fact: 'in-address-book', value: 'yes', why: 'address-book-name', from: { file: 'Contacts.csv', line: 2 } },
    ]);
    expect(personNamed(reading, 'Theo Grant').suggestions).toMatchObject([{ why: 'address-book-email', from: { line: 4 } }]);
    expect(personNamed(reading, 'Mononym').suggestions).toEqual([]);
  });

  it('may be a colleague, where a connection works where the owner works now', async () => {
    const positions =
      'Company Name,Title,Description,Location,Started On,Finished On\nKestrel & Pine,Editor,,,Jan 2024,\nOld Mill,Editor,,,2020,Dec 2023\n';
    const reading = await about(
      { 'Positions.csv': positions },
      invitations([INES, '3/1/26, 9:00 AM'], ['Theo Grant', '3/1/26, 9:00 AM']),
      connections([INES, '01 Mar 2026', { company: 'KESTREL & Pine' }], ['Theo Grant', '01 Mar 2026', { company: 'Old Mill' }]),
    );
    expect(personNamed(reading, INES).suggestions).toEqual([
      { fact: 'same-workplace', value: 'yes', why: 'same-company', from: { file: 'Connections.csv', line: 2 } },
    ]);
    expect(personNamed(reading, 'Theo Grant').suggestions).toEqual([]);
  });

  it('has dealings on record: endorsements, recommendations, notes, messages both ways', async () => {
    const reading = await about(
      me,
      invitations([INES, '3/1/26, 9:00 AM']),
      messages(['a', INES, OWNER, '2025-03-05'], ['a', OWNER, INES, '2025-03-04']),
      {
        'Endorsement_Given_Info.csv':
          'Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status\n2024/03/04 10:00:00 UTC,Go,Ines,Okafor,www.linkedin.com/in/ines-demo,ACCEPTED\n2025/03/04 10:00:00 UTC,C,Ines,Okafor,www.linkedin.com/in/ines-demo,ACCEPTED\n',
        'Recommendations_Received.csv':
          'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nInes,Okafor,,,Good,"03/04/25, 10:00 AM",VISIBLE\n',
        'Recommendations_Given.csv':
          'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nInes,Okafor,,,Good,"03/05/25, 10:00 AM",VISIBLE\n',
        'Notes.csv':
          'Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\nInes,Okafor,https://www.linkedin.com/in/ines-demo,Call back,,\n',
      },
    );
    const { dealings, suggestions } = personNamed(reading, INES);
    expect(dealings.map(({ kind, count, last }) => [kind, count, last])).toEqual([
      ['messages-both-ways', 2, '2025-03-05'],
      ['you-endorsed', 2, '2025-03-04'],
      ['your-note', 1, undefined],
      ['they-recommended', 1, '2025-03-04'],
      ['you-recommended', 1, '2025-03-05'],
    ]);
    expect(suggestions).toMatchObject([{ why: 'once-connected' }]);
  });

  it('is not thought connected or new when Connections.csv is missing: the report says so', async () => {
    const reading = await about(invitations([INES, '3/1/26, 9:00 AM']));
    expect(reportOf(reading, 'Invitations.csv').warnings.join()).toContain('Connections.csv');
  });
});

describe('What passed between the owner and an inviter', () => {
  const invited = invitations([INES, '3/1/26, 9:00 AM'], ['Theo Grant', '3/1/26, 9:00 AM'], ['Wren Hale', '3/1/26, 9:00 AM']);

  it('is told by kind, with the day and the line of the last', async () => {
    const reading = await about(
      me,
      invited,
      messages(['a', OWNER, INES, '2025-03-09'], ['a', INES, OWNER, '2025-03-01'], ['b', 'Theo Grant', OWNER, '2025-04-02']),
    );
    expect(personNamed(reading, INES).dealings).toEqual([
      { kind: 'messages-both-ways', count: 2, last: '2025-03-09', from: { file: 'messages.csv', line: 2 } },
    ]);
    expect(personNamed(reading, 'Theo Grant').dealings).toEqual([
      { kind: 'they-wrote', count: 1, last: '2025-04-02', from: { file: 'messages.csv', line: 4 } },
    ]);
    expect(personNamed(reading, 'Wren Hale').dealings).toEqual([]);
  });

  it('is drawn from all conversations, with links and without', async () => {
    const { 'messages.csv': linked = '' } = messages(
      ['a', OWNER, INES, '2026-03-10'],
      ['b', OWNER, INES, '2026-03-01'],
      ['c', INES, OWNER, '2026-03-05'],
      ['d', INES, OWNER, '2026-03-06'],
    );
    const unlinked = [
      String(linked).split('\n')[0],
      `x,,${OWNER},,${INES},,2020-01-01 12:00:00 UTC,,Hi,INBOX`,
      `x,,${INES},,${OWNER},,2020-01-02 12:00:00 UTC,,Hi,INBOX`,
    ].join('\n');
    const reading = await about(me, invited, { 'messages.csv': linked, 'old/messages.csv': unlinked });
    expect(personNamed(reading, INES).dealings).toEqual([
      { kind: 'messages-both-ways', count: 6, last: '2026-03-10', from: { file: 'messages.csv', line: 2 } },
    ]);
    expect(personNamed(reading, INES).answers).toContainEqual({
      fact: 'message',
      value: 'replied',
      from: { file: 'messages.csv', line: 5 },
    });
  });

  it('counts as answered by what was written after the first of theirs, not the last', async () => {
    const reading = await about(
      me,
      invited,
      messages(['a', OWNER, INES, '2026-03-10'], ['b', OWNER, INES, '2026-03-01'], ['c', INES, OWNER, '2026-03-05']),
    );
    expect(answer(reading, INES, 'message')).toBe('replied');
  });

  it('is nobody’s where two of a name write, or where the owner takes no part', async () => {
    const noLink = {
      'Invitations.csv':
        'From,To,Sent At,Message,Direction\nIda Noor,Jordan Pike,"3/1/26, 9:00 AM",,INCOMING\nTheo Grant,Jordan Pike,"3/1/26, 9:00 AM",,INCOMING\n',
    };
    const head = 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';
    const from = (slug: string, day: string): string =>
      `${slug},,Ida Noor,${link(slug)},${OWNER},${urlOf(OWNER)},${day} 12:00:00 UTC,,Hi,INBOX`;
    const aside = `z,,Theo Grant,${urlOf('Theo Grant')},Wren Hale,${urlOf('Wren Hale')},2026-02-01 12:00:00 UTC,,Hi,INBOX`;
    const toNobody = `y,,${OWNER},${urlOf(OWNER)},,,2026-02-01 12:00:00 UTC,,Hi,INBOX`;
    const dealings = async (...rows: string[]): Promise<unknown> => {
      const reading = await about(me, noLink, { 'messages.csv': [head, ...rows].join('\n') });
      return ['Ida Noor', 'Theo Grant'].map((name) => personNamed(reading, name).dealings.map(({ count }) => count));
    };
    expect(await dealings(from('ida-demo', '2026-02-01'), toNobody)).toEqual([[1], []]);
    expect(await dealings(from('ida-demo', '2026-02-01'), from('ida-two-demo', '2026-02-02'), aside)).toEqual([[], []]);
  });

  it('includes the note of an earlier invitation when the newest has none', async () => {
    const reading = await about(invitations([INES, '3/5/26, 9:00 AM'], [INES, '3/1/26, 9:00 AM', 'We met in Oslo.']));
    expect(personNamed(reading, INES)).toMatchObject({ invitations: 2, invitedOn: '2026-03-05', note: 'We met in Oslo.' });
  });
});

describe('A name alone', () => {
  const book: Files = {
    'Contacts.csv': 'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt\nX,Ines,Okafor,,,,,\nX,Theo,Grant,,,,,\n',
  };
  const isInBook = (reading: Reading, name: string): boolean =>
    personNamed(reading, name).suggestions.some(({ why }) => why === 'address-book-name');
  const invited = invitations([INES, '3/1/26, 9:00 AM']);
  const another = { url: link('another-ines-demo') };

  it('tells who is inviter and connection in one', async () => {
    expect(isInBook(await about(book, invited, connections([INES, '02 Feb 2026'])), INES)).toBe(true);
  });

  it('tells nobody where someone else bears it, too', async () => {
    expect(isInBook(await about(book, invited, connections([INES, '02 Feb 2026', another])), INES)).toBe(false);
    const renamed = connections(['Ines Reyes', '02 Feb 2026', { url: urlOf(INES) }], [INES, '02 Feb 2026', another]);
    expect(isInBook(await about(book, invited, renamed), INES)).toBe(false);
  });

  it('tells neither of two connections', async () => {
    const two = connections(['Theo Grant', '05 Jan 2025'], ['Theo Grant', '05 Jan 2025', { url: link('theo-two-demo') }]);
    const reading = await about(me, book, two, messages(['a', OWNER, 'Theo Grant', '2026-03-01']));
    expect(reading.people.map(({ id, standing }) => [id, standing])).toEqual([['in/theo-demo', 'no-reply-on-record']]);
    expect(isInBook(reading, 'Theo Grant')).toBe(false);
  });

  it('tells in conversations without links, where one connection bears it', async () => {
    const wrote = messages(['a', OWNER, 'Ida Noor', '2026-03-01']);
    const one = await about(me, connections(['Ida Noor', '05 Jan 2025', { url: link('ida-demo') }]), wrote);
    expect(one.people.map(({ id, standing }) => [id, standing])).toEqual([['in/ida-demo', 'no-reply-on-record']]);
    const two = await about(
      me,
      connections(['Ida Noor', '05 Jan 2025', { url: link('ida-demo') }], ['Ida Noor', '06 Jan 2025', { url: link('ida-two-demo') }]),
      wrote,
    );
    expect(two.people).toEqual([]);
  });
});
