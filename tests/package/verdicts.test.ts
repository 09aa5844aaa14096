import { describe, expect, it } from 'vitest';
import { evaluate, factIds, facts, policyIds, retired, ruleIds } from '#rules/index.ts';
import { readPins, verdictsOf } from '../../scripts/release.mjs';
import manifest from '../../package/manifest.json' with { type: 'json' };

interface Pins {
  readonly facts: Readonly<Record<string, string[]>>;
  readonly rules: readonly string[];
  readonly policies: string[];
  readonly verdicts: readonly string[];
}

const pins = readPins(manifest.version) as Pins;
const raise = 'this asks for a new major version: see package/README.md';

describe(`What version ${manifest.version} of the rules promises`, () => {
  it('is that every fact, value, rule and policy of this major is still there', () => {
    for (const [id, values] of Object.entries(pins.facts)) {
      const now: readonly string[] = Object.entries(facts).find(([fact]) => fact === id)?.[1].values ?? [];
      expect(now, `${id}: ${raise}`).toEqual(expect.arrayContaining(values));
    }
    expect([...ruleIds], raise).toEqual(expect.arrayContaining([...pins.rules]));
    expect(policyIds, raise).toEqual(expect.arrayContaining(pins.policies));
  });

  it('is the same verdict on each of ten thousand sets of answers', () => {
    expect(pins.verdicts.join('')).toMatch(/^[akdu]{10000}$/);
    expect(verdictsOf(evaluate, pins), raise).toEqual(pins.verdicts);
  });

  it('is pinned by verdicts of every kind', () => {
    const counts = [...'akdu'].map((letter) => pins.verdicts.join('').split(letter).length - 1);
    expect(Math.min(...counts), counts.join()).toBeGreaterThan(300);
  });

  it('is that no id that was given up is used for something else', () => {
    expect(Object.keys(retired).filter((id) => [...ruleIds, ...factIds].some((one) => one === id))).toEqual([]);
  });
});
