import { describe, expect, it } from 'vitest';
import {
  add,
  entry,
  fold,
  isAwaited,
  isDue,
  judgeOf,
  lanesOf,
  partOf,
  reconcile,
  takenOut,
  type Card,
  type Deed,
  type Pile,
} from '#pile/index.ts';
import { entries, opened, person, without, TODAY } from './people.ts';

const owner = (name: string, slug?: string) => ({ name, sure: true, ...(slug ? { slug } : {}) });
const imported = (...people: ReturnType<typeof person>[]): Deed => ({ kind: 'import', from: 'export', people, asOf: '2026-11-20' });
const names = (people: readonly { name: string }[]): readonly string[] => people.map(({ name }) => name);
const cardNames = (cards: readonly Card[]): readonly string[] => names(cards.map((card) => card.person));
const card = (pile: Pile, number: number): Card => {
  const found = pile.cards.get(`in/person-${number}-demo`);
  if (!found) throw new Error(`There is no card ${number}.`);
  return found;
};

describe('a later export', () => {
  const nameless = without(person(5, { id: 'name/person 5', standing: 'listed' }), 'profile');

  it('finds a card that was typed by name, and keeps its id', () => {
    const pile = fold(entries({ kind: 'import', from: 'names', people: [nameless] }));
    const tied = reconcile(pile, { people: [person(5), person(6)] });
    expect(tied.people.map(({ id }) => id)).toEqual(['name/person 5', 'in/person-6-demo']);
    expect(tied).toMatchObject({ added: 1, again: 1, becameConnected: 0, notInIt: 0 });
  });

  it('ties nobody by a name that two people have', () => {
    const pile = fold(entries({ kind: 'import', from: 'names', people: [nameless] }));
    const twin = person(7, { name: 'Person 5' });
    expect(reconcile(pile, { people: [person(5), twin] }).people.map(({ id }) => id)).toEqual(['in/person-5-demo', 'in/person-7-demo']);
  });

  it('counts who became a connection, and who is not in it', () => {
    const pile = fold(entries(opened(3)));
    expect(reconcile(pile, { people: [person(0, { standing: 'connected' })] })).toMatchObject({ becameConnected: 1, added: 0, notInIt: 2 });
  });

  it('names who is new, who became a connection, and who is no longer in it, by age', () => {
    const old = person(2, { invitedOn: '2026-03-01' });
    const recent = person(3, { invitedOn: '2026-10-01' });
    const typed = person(4, { standing: 'listed', invitations: 0 });
    const pile = fold(entries(imported(person(1), old, recent, typed)));
    const tied = reconcile(pile, {
      people: [person(1, { standing: 'connected' }), person(6), person(7, { standing: 'connected' })],
      asOf: { date: '2026-11-20', from: 'zip-name' },
    });
    expect([names(tied.fresh), names(tied.connected), cardNames(tied.gone), cardNames(tied.lapsed)]).toEqual([
      ['Person 6'],
      ['Person 1'],
      ['Person 3'],
      ['Person 2'],
    ]);
  });

  it('says nothing of open invitations where it holds none, as a file of connections alone', () => {
    const pile = fold(entries(opened(3)));
    const tied = reconcile(pile, { people: [person(9, { standing: 'no-reply-on-record', invitations: 0 })] });
    expect([tied.gone, tied.lapsed, tied.notInIt]).toEqual([[], [], 3]);
  });

  it('closes what it no longer has as one step, and opens it again when it comes back', () => {
    const pile = fold(entries(opened(3), { kind: 'close', who: ['in/person-1-demo'] }));
    const done = (some: Pile) => cardNames(lanesOf(some, 'invitations', judgeOf(some, TODAY), TODAY).done);
    expect(done(pile)).toEqual(['Person 1']);
    expect(done(add(pile, entry(imported(person(1)))))).toEqual([]);
    const tied = reconcile(pile, { people: [person(0)] });
    expect(cardNames([...tied.gone, ...tied.lapsed])).toEqual(['Person 2']);
  });
});

describe('a later export that came without its connections', () => {
  const connected = [{ fact: 'connected', value: 'yes', from: { file: 'Connections.csv', line: 5 } }] as const;
  const known = person(1, { standing: 'connected', connectedOn: '2026-10-01', answers: connected });
  const silent = person(2, { standing: 'no-reply-on-record', connectedOn: '2026-10-02', answers: connected });
  const pile = fold(
    entries(imported(person(2)), { kind: 'decide', who: ['in/person-2-demo'], decision: 'accept' }, imported(known, silent, person(3))),
  );

  it('makes no open invitation of whoever is a connection, and opens no decision again', () => {
    const tied = reconcile(pile, { people: [person(1), person(2), person(3)], connections: [] });
    const after = add(pile, entry(imported(...tied.people)));
    expect([card(after, 1).person, card(after, 2).person].map(({ standing, connectedOn }) => [standing, connectedOn])).toEqual([
      ['connected', '2026-10-01'],
      ['no-reply-on-record', '2026-10-02'],
    ]);
    expect(card(after, 2)).toMatchObject({ earlier: { as: 'accept' }, person: { answers: connected } });
    expect(partOf(card(after, 2))).toBe('connections');
  });

  it('knows of a reply all the same', () => {
    const replied = [{ fact: 'message', value: 'replied', from: { file: 'messages.csv', line: 2 } }] as const;
    const tied = reconcile(pile, { people: [person(2, { answers: replied })] });
    expect(tied.people[0]).toMatchObject({ standing: 'connected', answers: [...replied, ...connected] });
  });

  it('is told from one that has them, whose word counts', () => {
    for (const others of [
      { people: [person(4, { standing: 'connected' })] },
      { people: [], connections: ['https://www.linkedin.com/in/x-demo/'] },
    ]) {
      const tied = reconcile(pile, { ...others, people: [person(1), ...others.people] });
      expect(tied.people[0]).toMatchObject({ standing: 'to-review' });
    }
  });
});

it('A later export that came without its messages leaves whoever is silent to be reconsidered', () => {
  const message = { fact: 'message', value: 'no-reply', from: { file: 'messages.csv', line: 2 } } as const;
  const pile = fold(entries(imported(person(1, { standing: 'no-reply-on-record', connectedOn: '2026-10-02', answers: [message] }))));
  const read = (answers: readonly (typeof message)[]) =>
    reconcile(pile, { people: [person(1, { standing: answers.length > 0 ? 'no-reply-on-record' : 'connected', answers })] });
  expect(read([]).people[0]).toMatchObject({ standing: 'no-reply-on-record', answers: [message] });
  expect(read([message]).people[0]).toMatchObject({ standing: 'no-reply-on-record', answers: [message] });
  expect([read([]).silent, read([]).connected]).toEqual([[], []]);
});

describe('somebody whose link is new', () => {
  const moved = person(1, { id: 'in/new-demo', profile: 'https://www.linkedin.com/in/new-demo' });
  const pile = fold(entries(imported(person(1), person(2)), { kind: 'decide', who: ['in/person-1-demo'], decision: 'decline' }));

  it('with the same name and day keeps the decision, is asked about, and is known by the new link from then on', () => {
    const tied = reconcile(pile, { people: [moved, person(2)] });
    expect(tied).toMatchObject({ added: 0, again: 2, moved: [{ before: { id: 'in/person-1-demo' }, now: { id: 'in/new-demo' } }] });
    const after = add(pile, entry(imported(...tied.people)));
    expect(card(after, 1)).toMatchObject({ decided: { as: 'decline' }, person: { profile: moved.profile } });
    const third = reconcile(after, { people: [moved, person(2)] });
    expect(third).toMatchObject({ added: 0, again: 2, moved: [] });
  });

  it('is somebody else where the reader says so, where the day is another, and where there are two', () => {
    expect(reconcile(pile, { people: [moved, person(2)] }, new Set(['in/new-demo']))).toMatchObject({ added: 1, again: 1 });
    expect(reconcile(pile, { people: [{ ...moved, invitedOn: '2026-05-05' }] })).toMatchObject({ added: 1, moved: [] });
    expect(reconcile(pile, { people: [without(moved, 'invitedOn')] })).toMatchObject({ added: 1, moved: [] });
    const twin = { ...moved, id: 'in/newer-demo', profile: 'https://www.linkedin.com/in/newer-demo' };
    expect(reconcile(pile, { people: [moved, twin] })).toMatchObject({ added: 2, moved: [] });
  });
});

describe('somebody without a link', () => {
  const typed = {
    ...without(without(person(1, { id: 'name/person 1' }), 'profile'), 'invitedOn'),
    standing: 'listed',
    invitations: 0,
  } as const;
  const pile = fold(entries(imported(person(1), person(2)), { kind: 'decide', who: ['in/person-1-demo'], decision: 'decline' }));

  it('has the name of one card: that is asked about, and the card keeps its link and its decision', () => {
    const tied = reconcile(pile, { people: [typed] });
    expect(tied).toMatchObject({ added: 0, again: 1, moved: [{ before: { id: 'in/person-1-demo' }, now: { id: 'name/person 1' } }] });
    const after = add(pile, entry({ kind: 'import', from: 'names', people: [...tied.people] }));
    expect(after.cards.size).toBe(2);
    expect(card(after, 1)).toMatchObject({ decided: { as: 'decline' }, person: { profile: person(1).profile } });
  });

  it('is somebody else where the reader says so, and where two have the name', () => {
    expect(reconcile(pile, { people: [typed] }, new Set(['name/person 1']))).toMatchObject({ added: 1, again: 0 });
    expect(reconcile(pile, { people: [typed, { ...typed, id: 'name/person 1/2' }] })).toMatchObject({ added: 2, moved: [] });
    const twins = fold(entries(imported(person(1), { ...person(2), name: person(1).name })));
    expect(reconcile(twins, { people: [typed] })).toMatchObject({ added: 1, moved: [] });
  });
});

describe('an export of somebody else', () => {
  const mine = fold(entries({ ...imported(person(1)), owner: { name: 'Jordan Pike', slug: 'jordan-demo' } } as Deed));

  it('is told by its owner, by link or by name', () => {
    expect(reconcile(mine, { people: [person(1)], owner: owner('Maya Lindgren', 'maya-demo') }).otherOwner).toBe('Maya Lindgren');
    expect(reconcile(mine, { people: [person(9)], owner: owner('Jordan Pike-Reyes', 'jordan-demo') }).otherOwner).toBeUndefined();
    expect(reconcile(mine, { people: [person(9)], owner: owner('JORDAN PIKE') }).otherOwner).toBeUndefined();
  });

  it('is told though the files name their owner too seldom to be sure: the reader is only asked', () => {
    const seldom = (name: string, slug?: string) => ({ name, ...(slug ? { slug } : {}), sure: false });
    expect(reconcile(mine, { people: [person(9)], owner: seldom('Maya Lindgren', 'maya-demo') }).otherOwner).toBe('Maya Lindgren');
    expect(reconcile(mine, { people: [person(9)], owner: seldom('Maya Lindgren') }).otherOwner).toBe('Maya Lindgren');
    expect(reconcile(mine, { people: [person(9)], owner: seldom('Jordan Pike') }).otherOwner).toBeUndefined();
    expect(reconcile(mine, { people: [person(9)], owner: seldom('Jordan Pike-Reyes', 'jordan-demo') }).otherOwner).toBeUndefined();
  });

  it('is not told of a reader who changed their own link, but of a namesake with nobody in common', () => {
    expect(reconcile(mine, { people: [person(1)], owner: owner('Jordan Pike', 'jordan-new-demo') }).otherOwner).toBeUndefined();
    expect(reconcile(mine, { people: [person(9)], owner: owner('Jordan Pike', 'jordan-new-demo') }).otherOwner).toBe('Jordan Pike');
  });

  it('is told by nobody in common where the pile does not know its owner', () => {
    const before = fold(entries(imported(person(1))));
    expect(reconcile(before, { people: [person(2)], owner: owner('Maya Lindgren') }).otherOwner).toBe('Maya Lindgren');
    expect(reconcile(before, { people: [person(1), person(2)], owner: owner('Maya Lindgren') }).otherOwner).toBeUndefined();
    expect(reconcile(before, { people: [person(2)], owner: { name: 'Maya Lindgren', sure: false } }).otherOwner).toBeUndefined();
  });
});

describe('an export that is older than what is here', () => {
  const of = (date: string, ...people: ReturnType<typeof person>[]): Deed => ({ kind: 'import', from: 'export', people, asOf: date });
  const reading = (date: string, ...people: ReturnType<typeof person>[]) => ({ people, asOf: { date, from: 'zip-name' as const } });
  const before = [
    of('2026-09-01', person(1), person(2), person(3)),
    { kind: 'decide', who: ['in/person-1-demo'], decision: 'accept' },
  ] as const;
  const silent = person(1, { standing: 'no-reply-on-record', connectedOn: '2026-09-10' });
  const moved = person(3, { name: 'Person 3 Reyes', profile: 'https://www.linkedin.com/in/person-3-new-demo' });
  const now = fold(entries(...before, of('2026-10-15', silent, moved, person(4)), { kind: 'close', who: ['in/person-2-demo'] }));

  it('changes nobody: who is new stays open, who is over stays closed, a connection stays one', () => {
    const tied = reconcile(now, reading('2026-09-01', person(1), person(2), person(3)));
    expect(tied).toMatchObject({ older: true, added: 0, becameConnected: 0, fresh: [], past: [], gone: [], lapsed: [] });
    const after = add(now, entry(of('2026-09-01', ...tied.people)));
    expect([...after.cards.values()]).toEqual([...now.cards.values()]);
  });

  it('fills gaps, and is news of whom only the reader had spoken', () => {
    const typed = person(6, { standing: 'listed', invitations: 0 });
    const pile = fold(entries(of('2026-10-15', person(4)), { kind: 'import', from: 'names', people: [typed] }));
    const after = add(pile, entry(of('2026-09-01', person(4, { note: 'Hello', invitedOn: '2026-01-01' }), person(6))));
    expect(card(after, 4).person).toMatchObject({ note: 'Hello', invitedOn: person(4).invitedOn });
    expect(card(after, 6).person).toMatchObject({ standing: 'to-review', invitations: 1 });
  });

  it('is news of an invitation that it has as a connection, as where the newer one came without its connections', () => {
    const early = person(5, { invitedOn: '2026-08-01' });
    const late = person(6, { invitedOn: '2026-10-01' });
    const pile = fold(entries(of('2026-10-15', early, late)));
    const accepted = [early, late].map((one) => ({ ...one, standing: 'connected' as const }));
    const tied = reconcile(pile, reading('2026-09-01', ...accepted));
    expect([names(tied.connected), tied.gone]).toEqual([['Person 5'], []]);
    const after = add(pile, entry(of('2026-09-01', ...tied.people)));
    expect([card(after, 5).became, card(after, 6).became]).toEqual([true, undefined]);
    const links = reconcile(pile, { ...reading('2026-09-01'), connections: [early.profile ?? '', late.profile ?? ''] });
    expect([names(links.connected), names(links.people), links.again]).toEqual([['Person 5'], ['Person 5'], 1]);
  });

  it('is told by its name, or by having as open what is a connection here: the newest date in its files may be of one who was ignored', () => {
    const undated = (...people: ReturnType<typeof person>[]) => ({ people, asOf: { date: '2026-09-01', from: 'newest-date' as const } });
    expect(reconcile(now, undated(person(1)))).toMatchObject({ older: true, gone: [], asOf: { date: '2026-09-01' } });
    const later = reconcile(now, undated(silent));
    expect([later.older, cardNames(later.gone), later.asOf?.date]).toEqual([false, ['Person 3 Reyes', 'Person 4'], '2026-10-15']);
  });

  it('names whom it alone has, so that they can be closed with it', () => {
    const tied = reconcile(now, reading('2026-09-01', person(1), person(5)));
    expect([names(tied.past), names(tied.fresh), tied.added]).toEqual([['Person 5'], [], 1]);
  });
});

it('An invitation of long ago that only the connections still have became a connection, and has not lapsed', () => {
  const pile = fold(entries(imported(person(1, { invitedOn: '2026-02-01' }), person(2, { invitedOn: '2026-02-01' }))));
  const connections = [person(1).profile ?? ''];
  const tied = reconcile(pile, { people: [person(9)], connections, asOf: { date: '2026-12-01', from: 'zip-name' } });
  expect([names(tied.connected), cardNames(tied.lapsed), tied.becameConnected]).toEqual([['Person 1'], ['Person 2'], 1]);
  expect(card(add(pile, entry(imported(...tied.people))), 1)).toMatchObject({ became: true, person: { standing: 'connected' } });
});

it('A file of connections alone closes nobody, and finds who was accepted', () => {
  const pile = fold(entries(imported(person(1), person(2))));
  const tied = reconcile(pile, { people: [], connections: [person(1).profile ?? ''] });
  expect([names(tied.connected), tied.gone, tied.lapsed]).toEqual([['Person 1'], [], []]);
});

it('Who was taken out of a pile is known as such until they come back or that is undone', () => {
  const out = (...deeds: readonly Deed[]): readonly string[] => [...takenOut(fold(entries(opened(2), ...deeds)))];
  const remove = { kind: 'remove', who: ['in/person-1-demo'] } as const;
  expect(out(remove)).toEqual(['in/person-1-demo']);
  expect(out(remove, imported(person(1)))).toEqual([]);
  expect(out(remove, { kind: 'undo', undoes: 'step-1' })).toEqual([]);
});

describe('a decision about an invitation', () => {
  const accepted: readonly Deed[] = [
    imported(person(1)),
    { kind: 'decide', who: ['in/person-1-demo'], decision: 'accept' },
    { kind: 'tick', who: ['in/person-1-demo'], done: true },
  ];
  const silent = person(1, { standing: 'no-reply-on-record', connectedOn: '2026-10-01' });

  it('is none about the connection that it became: who is silent comes up to be reconsidered', () => {
    const before = fold(entries(...accepted));
    const tied = reconcile(before, { people: [silent] });
    expect([tied.becameConnected, names(tied.silent)]).toEqual([1, ['Person 1']]);
    const after = add(before, entry(imported(...tied.people)));
    expect(card(after, 1)).toMatchObject({ earlier: { as: 'accept' } });
    expect(card(after, 1).decided).toBeUndefined();
    expect(lanesOf(after, 'connections', judgeOf(after, TODAY), TODAY).done).toEqual([]);
  });

  it('is not needed for that: whoever was accepted on LinkedIn alone comes up as well, and is named', () => {
    const tied = reconcile(fold(entries(imported(person(1)))), { people: [silent] });
    expect(names(tied.silent)).toEqual(['Person 1']);
  });

  it('is none about a connection of an earlier export that is silent by now: they come up, and are named', () => {
    const before = fold(entries(...accepted, imported(person(1, { standing: 'connected' }))));
    const tied = reconcile(before, { people: [silent] });
    expect([names(tied.connected), names(tied.silent)]).toEqual([[], ['Person 1']]);
    expect(card(add(before, entry(imported(...tied.people))), 1)).toMatchObject({ earlier: { as: 'accept' } });
    expect(names(reconcile(fold(entries(imported(silent))), { people: [silent] }).silent)).toEqual([]);
  });

  it('is kept where the connection was decided, whatever later exports say', () => {
    const kept = fold(entries(...accepted, imported(silent), { kind: 'decide', who: [silent.id], decision: 'accept' }, imported(silent)));
    expect(card(kept, 1)).toMatchObject({ decided: { as: 'accept' } });
  });

  it('to accept and to write is asked about two weeks later, and silence makes a connection to reconsider', () => {
    const at = Date.parse('2026-11-01T12:00:00');
    const log = [...accepted.slice(0, 2), { kind: 'wrote', who: [silent.id], on: '2026-11-01' } as const].map((deed, i) => ({
      ...entry(deed, at),
      id: `e${i}`,
    }));
    const pile = fold(log);
    expect([isAwaited(card(pile, 1)), isDue(card(pile, 1), '2026-11-14'), isDue(card(pile, 1), '2026-11-15')]).toEqual([true, false, true]);
    const answered = (value: 'replied' | 'no-reply' | null) => entry({ kind: 'answer', who: [silent.id], fact: 'message', value }, at);
    expect(isDue(card(add(pile, answered('replied')), 1), '2026-11-15')).toBe(false);
    const quiet = add(pile, answered('no-reply'));
    expect([partOf(card(quiet, 1)), card(quiet, 1).decided, card(quiet, 1).earlier?.as]).toEqual(['connections', undefined, 'accept']);
    expect(judgeOf(quiet, TODAY)(card(quiet, 1)).outcomes['no-reply']).toBe('fires');
    expect(card(add(quiet, answered(null)), 1)).toMatchObject({ decided: { as: 'accept' } });
  });

  it('is over for whoever was written to before: nothing is asked again', () => {
    const at = Date.parse('2026-11-10T12:00:00');
    const log = [accepted[0] as Deed, { kind: 'wrote', who: [silent.id], on: '2026-11-01' } as const, accepted[1] as Deed].map(
      (deed, i) => ({ ...entry(deed, at), id: `e${i}` }),
    );
    expect(isDue(card(fold(log), 1), '2026-12-01')).toBe(false);
  });
});

it('The day of a pile is that of its newest export, in whatever order they are read', () => {
  expect(fold(entries({ ...opened(1), asOf: '2026-11-20' } as Deed, { ...opened(1), asOf: '2026-08-01' } as Deed)).asOf).toBe('2026-11-20');
});
