import { expect, it } from 'vitest';
import { person } from '../../../../pile/people.ts';
import { importDeeds } from '#components/islands/Triage/getting-in/import-deeds.ts';

const TODAY = '2026-11-27';
const jordan = { name: 'Jordan Pike', slug: 'jordan-demo' };
const reading = (date = TODAY, sure = true) => ({
  people: [person(1)],
  asOf: { date, from: 'newest-date' as const },
  owner: { ...jordan, sure },
});

it('People come as deeds of a hundred, each with the day and the owner', () => {
  const people = Array.from({ length: 201 }, (_, i) => person(i));
  const deeds = importDeeds({ ...reading('2026-11-20'), people }, 'export', undefined, TODAY);
  expect(deeds.map((deed) => ('people' in deed ? deed.people.length : 0))).toEqual([100, 100, 1]);
  for (const deed of deeds) expect(deed).toMatchObject({ kind: 'import', from: 'export', asOf: '2026-11-20', owner: jordan });
});

it('The owner is kept with a first export in any case, and with a later one where the files are sure', () => {
  expect(importDeeds(reading(TODAY, false), 'export')).toMatchObject([{ owner: jordan }]);
  expect(importDeeds(reading(TODAY, false), 'export', {})).toMatchObject([{ owner: jordan }]);
  expect(importDeeds(reading(TODAY, true), 'export', { owner: { name: 'Maya Lindgren' } })).toMatchObject([{ owner: jordan }]);
  expect(importDeeds(reading(TODAY, false), 'export', { owner: { name: 'Maya Lindgren' } })[0]).not.toHaveProperty('owner');
});

it('A day that has not come yet is kept as today, so that later exports are not older', () => {
  expect(importDeeds(reading('2031-01-01'), 'export', undefined, TODAY)).toMatchObject([{ asOf: TODAY }]);
});
