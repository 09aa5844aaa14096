import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { rulesJson, rulesSchema } from '#feeds/rules-json.ts';
import { factIds, ruleIds, rules } from '#rules/index.ts';

describe('rules.json', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true, formats: { uri: true } }).compile(rulesSchema());

  it('is valid under its own JSON Schema', () => {
    const file: unknown = JSON.parse(JSON.stringify(rulesJson()));
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
  });

  it('is refused by the schema once something is missing or unknown', () => {
    expect(validate({ ...rulesJson(), version: 2 })).toBe(false);
    expect(validate({ ...rulesJson(), rules: [{ id: 'no-such-rule' }] })).toBe(false);
  });

  it('holds every fact and every rule with its page', () => {
    const file = rulesJson();
    expect(file.facts.map(({ id }) => id)).toEqual(factIds);
    expect(file.rules.map(({ id, page }) => [id, page])).toEqual(ruleIds.map((id) => [id, `rules/${id}/`]));
    for (const { id, tier, source } of file.rules) expect([tier, source]).toEqual([rules[id].tier, rules[id].source]);
  });
});
