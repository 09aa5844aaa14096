import { describe, expect, it } from 'vitest';
import { ruleMap } from '#components/rule-map.ts';
import { ruleIds, rules, setAside } from '#rules/index.ts';

describe.each([true, false])('the map of rules (wide: %s)', (wide) => {
  const map = ruleMap({ wide });

  it('shows every rule once, in the row of its tier', () => {
    expect(map.places.map(({ id }) => id).sort()).toEqual([...ruleIds].sort());
    for (const { id, y, height } of map.places) {
      const row = map.rows.find(({ tier }) => tier === rules[id].tier);
      expect(y).toBeGreaterThanOrEqual(row?.y ?? Infinity);
      expect(y + height).toBeLessThanOrEqual((row?.y ?? 0) + (row?.height ?? 0));
    }
  });

  it('draws the set-aside table, one lane a row', () => {
    const drawn = map.lanes.map(({ id, ends }) => ({
      id,
      by: ends
        .filter(({ sets }) => sets)
        .map((end) => end.id)
        .sort(),
      setsAside: ends
        .filter(({ sets }) => !sets)
        .map((end) => end.id)
        .sort(),
    }));
    expect(drawn).toEqual(setAside.map(({ id, by, setsAside }) => ({ id, by: [...by].sort(), setsAside: [...setsAside].sort() })));
  });

  it('ends no two lanes at the same place', () => {
    const tips = map.lanes.flatMap(({ ends }) => ends.map(({ side, y }) => `${side} ${y}`));
    expect(new Set(tips).size).toBe(tips.length);
  });
});
