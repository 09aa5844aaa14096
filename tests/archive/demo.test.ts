import { describe, expect, it } from 'vitest';
import { demoExport } from '#archive/demo/index.ts';
import { inventPeople, type Invented } from '#archive/demo/people.ts';
import type { Reading } from '#archive/reading.ts';
import { countsOf, read, zipOf } from './files.ts';

const options = { seed: 7, size: 600 };
const people = inventPeople(options);
const count = (...kinds: Invented['kind'][]): number => people.filter(({ kind }) => kinds.includes(kind)).length;
const files = Object.fromEntries(demoExport(options).map(({ name, text }) => [name, text]));

describe('The demo export', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(demoExport(options)).toEqual(demoExport(options));
    expect(demoExport({ ...options, seed: 8 })).not.toEqual(demoExport(options));
  });

  it('is about nobody: every link says demo, and every link is one person', () => {
    const links = Object.values(files).flatMap((text) => text.match(/linkedin\.com\/in\/[^",\n]*/g) ?? []);
    expect(links.filter((link) => !link.endsWith('-demo'))).toEqual([]);
    expect(new Set(people.map(({ slug }) => slug)).size).toBe(people.length);
  });

  it('has every kind of invitation, and mostly those without a note', () => {
    const kinds: Invented['kind'][] = ['standard', 'personal', 'pitch', 'connected', 'silent', 'written', 'answered', 'in-book'];
    for (const kind of kinds) expect(count(kind), kind).toBeGreaterThan(0);
    expect(people.filter(({ note }) => note).length / people.length).toBeLessThan(0.12);
  });

  it.each([
    ['loose', files],
    ['in a zip', { 'export.zip': zipOf(files) }],
  ])('is read to the last row: %s', async (_, given) => {
    const reading = await read(given);
    const all = (rows: number): object => ({ outcome: 'read', rows, accepted: rows });
    expect(Object.keys(files).map((name) => [name, countsOf(reading, name)])).toEqual([
      ['Profile.csv', all(1)],
      ['Invitations.csv', all(600 - count('silent'))],
      ['Connections.csv', all(count('connected', 'silent'))],
      ['Contacts.csv', all(count('in-book'))],
      ['Endorsement_Received_Info.csv', all(count('connected'))],
      ['messages.csv', all(3 * count('silent', 'written', 'answered'))],
    ]);
    expect(reading.owner).toEqual({ name: 'Jordan Pike', slug: 'jordan-pike-demo', sure: true });
  });

  it('is understood as it was meant', async () => {
    const reading = await read({ 'Basic_LinkedInDataExport_06-15-2026.zip': zipOf(files) });
    const byId = new Map(reading.people.map((person) => [person.id, person]));
    expect(reading.people).toHaveLength(people.length);
    for (const one of people) expect(summary(byId.get(`in/${one.slug}`)), one.slug).toEqual(meant(one));
  });
});

it('The demo says the same on whatever day it is opened', async () => {
  const opened = async (made: number): Promise<unknown> => {
    const { people, asOf } = await read(Object.fromEntries(demoExport({ seed: 14, size: 60, made }).map(({ name, text }) => [name, text])));
    const before = asOf && made - Date.parse(asOf.date);
    return { before, people: people.map(({ id, standing, answers, suggestions }) => ({ id, standing, answers, suggestions })) };
  };
  const first = await opened(Date.UTC(2026, 5, 15));
  // A prime, so that every day of the month and of the week has its turn.
  for (let day = 1; day < 2000; day += 59) expect(await opened(Date.UTC(2026, 5, 15 + day))).toEqual(first);
});

function summary(person: Reading['people'][number] | undefined): unknown {
  const { name, note, standing, answers = [], suggestions = [] } = person ?? {};
  return { name, note, standing, answers: answers.map(({ fact, value }) => `${fact} ${value}`), why: suggestions.map(({ why }) => why) };
}

/** What the files should say of somebody, by what was invented. */
function meant({ first, last, kind, note, days }: Invented): unknown {
  const connected = { connected: 'connected', silent: 'no-reply-on-record' }[kind as string];
  const answers: Partial<Record<Invented['kind'], string[]>> = {
    standard: ['note generic'],
    personal: [],
    pitch: [],
    connected: ['note none', 'connected yes'],
    silent: ['connected yes', 'message no-reply'],
    written: ['note none', 'message waiting'],
    answered: ['message replied'],
  };
  // Names are put together by chance; what two people share suggests nothing about either.
  const namesakes = people.filter((other) => other.first === first && other.last === last).length;
  const suggestions: Partial<Record<Invented['kind'], string[]>> = {
    answered: ['once-connected'],
    'in-book': namesakes > 1 ? [] : ['address-book-name'],
  };
  return {
    ...{ name: `${first} ${last}`, note: note || undefined },
    standing: connected ?? (days > 183 ? 'probably-expired' : 'to-review'),
    ...{ answers: answers[kind] ?? ['note none'], why: suggestions[kind] ?? [] },
  };
}
