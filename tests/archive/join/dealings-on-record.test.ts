import { describe, expect, it } from 'vitest';
import { dealingsOnRecord } from '#archive/join/dealings-on-record.ts';
import type { RecordedDealing } from '#archive/records.ts';

let line = 1;
const favour = (kind: RecordedDealing['kind'], day: string | undefined, slug?: string): RecordedDealing => ({
  kind,
  day,
  slug,
  name: 'Ines Okafor',
  key: 'ines okafor',
  from: { file: 'x.csv', line: ++line },
});
const ines = { name: 'Ines Okafor', key: 'ines okafor', slug: 'ines-demo' };

describe('What somebody did for the owner', () => {
  it('is found by link, and where there is none by a name that is theirs alone', () => {
    const find = dealingsOnRecord([
      favour('they-endorsed', '2025-01-02', 'ines-demo'),
      favour('they-recommended', '2025-01-02'),
      favour('your-note', '2025-01-02', 'ines-two-demo'),
    ]);
    expect(find(ines, true).map(({ kind }) => kind)).toEqual(['they-endorsed', 'they-recommended']);
    expect(find(ines, false).map(({ kind }) => kind)).toEqual(['they-endorsed']);
    expect(find({ ...ines, slug: undefined }, true).map(({ kind }) => kind)).toEqual(['they-recommended']);
    expect(find({ ...ines, slug: undefined }, false)).toEqual([]);
    expect(find({ name: 'Theo Grant', key: 'theo grant', slug: 'theo-demo' }, true)).toEqual([]);
  });

  it('is summed up by kind, with the newest day and where that stands', () => {
    const all = [
      favour('they-endorsed', undefined),
      favour('they-endorsed', '2024-01-02'),
      favour('you-endorsed', undefined),
      favour('they-endorsed', '2025-01-02'),
    ];
    expect(dealingsOnRecord(all)({ ...ines, slug: undefined }, true)).toEqual([
      { kind: 'they-endorsed', count: 3, last: '2025-01-02', from: all[3]?.from },
      { kind: 'you-endorsed', count: 1, from: all[2]?.from },
    ]);
  });
});
