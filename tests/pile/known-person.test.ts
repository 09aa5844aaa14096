import { expect, it } from 'vitest';
import type { Person } from '#archive/index.ts';
import { hasWritten, knownPerson } from '#pile/known-person.ts';

const at = (file: string) => ({ file, line: 1 });
const listed: Person = {
  ...{ id: 'in/ada-demo', name: 'Ada Okoye', profile: 'https://www.linkedin.com/in/ada-demo/', standing: 'listed', invitations: 0 },
  ...{ headline: 'Buyer', mutual: 13, when: 'Yesterday' },
  answers: [{ fact: 'many-shared-connections', value: 'yes', from: at('what you pasted') }],
  ...{ suggestions: [], dealings: [], from: at('what you pasted') },
};
const exported: Person = {
  ...{ id: 'in/ada-demo', name: 'Ada Okoye', standing: 'to-review', invitations: 2, invitedOn: '2026-06-01', note: 'Hello' },
  answers: [{ fact: 'note', value: 'generic', from: at('Invitations.csv') }],
  suggestions: [],
  dealings: [{ kind: 'they-wrote', count: 1, from: at('messages.csv') }],
  from: at('Invitations.csv'),
};

it('A paste adds to what an export said, and takes nothing of it', () => {
  const known = knownPerson(exported, listed, 'names');
  expect(known).toMatchObject({ ...exported, headline: 'Buyer', mutual: 13, when: 'Yesterday', answers: expect.any(Array) });
  expect(known.answers.map(({ fact }) => fact)).toEqual(['note', 'many-shared-connections']);
});

it('An export is the newer word, and leaves what only the page could tell', () => {
  const known = knownPerson(listed, exported, 'export');
  expect(known).toMatchObject({ standing: 'to-review', invitations: 2, note: 'Hello', headline: 'Buyer', mutual: 13 });
  expect(known.answers.map(({ fact }) => fact)).toEqual(['note', 'many-shared-connections']);
  expect(knownPerson(known, { ...exported, answers: [] }, 'export').answers.map(({ fact }) => fact)).toEqual(['many-shared-connections']);
});

it('An older export fills gaps alone, of answers too', () => {
  const newer = { ...exported, note: 'Hello again', answers: [] };
  const known = knownPerson(newer, { ...exported, name: 'Ada', headline: 'Buyer' }, 'older');
  expect(known).toMatchObject({ name: 'Ada Okoye', note: 'Hello again', headline: 'Buyer', answers: exported.answers });
});

it('An answer that two give is that of the one with the last word', () => {
  const other = { ...listed, answers: [{ fact: 'note', value: 'none', from: at('what you pasted') }] } as const;
  expect(knownPerson(exported, other, 'names').answers).toEqual(exported.answers);
  expect(knownPerson(other, exported, 'export').answers).toEqual(exported.answers);
});

it('An export without messages leaves those of an earlier one, and one with them is the newer word', () => {
  const messages = [{ on: '2026-06-02', text: 'Hello again' }];
  const known = knownPerson({ ...exported, messages }, exported, 'export');
  expect(known.messages).toEqual(messages);
  expect(knownPerson(known, { ...exported, messages: [] }, 'export').messages).toEqual([]);
  expect(knownPerson(known, listed, 'names').messages).toEqual(messages);
});

it('Somebody has written who left a note or a message', () => {
  expect([exported, listed, { ...listed, messages: [{ on: '2026-06-02', text: 'Hello' }] }].map(hasWritten)).toEqual([true, false, true]);
});
