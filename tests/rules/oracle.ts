import type { Answers, Policy, RuleId, Tier, Verdict } from '#rules/index.ts';
import { facts, openableFactIds, rules } from '#rules/index.ts';

/**
 * The model once more, written by hand as predicates over complete answers and sharing no code with the
 * engine: what the engine is compared with.
 */
export function oracle(a: Answers, policy: Policy): Verdict {
  const tier = (id: RuleId): Tier => policy.tiers[id] ?? rules[id].tier;
  const invitation = a.connected !== 'yes';
  const fired: Partial<Record<RuleId, boolean>> = {
    'grow-your-network': a['network-size-helps'] === 'yes',
    'reach-an-audience': a['publishes-content'] === 'yes',
    'be-found': a['wants-to-be-found'] === 'yes',
    'same-workplace': a['same-workplace'] === 'yes',
    'same-industry': a['same-industry'] === 'yes',
    'met-in-person': a['met-in-person'] === 'yes',
    'in-your-address-book': a['in-address-book'] === 'yes',
    'many-shared-connections': a['many-shared-connections'] === 'yes',
    'personal-note': a.note === 'personal',
    'no-personal-note': invitation && (a.note === 'none' || a.note === 'generic'),
    'outside-your-country': invitation && a['home-country-only'] === 'yes' && a['other-country'] === 'yes',
    misspellings: invitation && a.misspellings === 'yes',
    'thin-profile': invitation && a['thin-profile'] === 'yes',
    'industry-not-person': invitation && a['industry-not-person'] === 'yes',
    'no-reply': a.message === 'no-reply',
    'missing-or-stock-photo': invitation && (a.photo === 'missing' || a.photo === 'stock'),
    'fake-or-sketchy': a['looks-fake'] === 'yes',
    'offensive-content': a.offends === 'yes',
    'unwanted-spam': a['sends-spam'] === 'yes',
    'only-people-you-know': invitation && a['met-in-person'] === 'no' && a['in-address-book'] === 'no' && a['same-workplace'] === 'no',
  };
  const on = (id: RuleId): boolean => fired[id] === true && tier(id) !== 'off';
  const know = on('met-in-person') || on('in-your-address-book') || on('same-workplace');
  const aims = on('grow-your-network') || on('reach-an-audience') || on('be-found');
  const beaten = (id: RuleId): boolean => {
    if (tier(id) === 'decisive') return false;
    if (know && KNOWN_FORGIVES.has(id)) return true;
    if (aims && id === 'no-personal-note') return true;
    const silent = on('no-reply') && !(know && tier('no-reply') !== 'decisive');
    return silent && SILENCE_BEATS.has(id);
  };
  const stands = (Object.keys(fired) as RuleId[]).filter((id) => on(id) && !beaten(id));
  for (const level of ['decisive', 'strong', 'leaning'] as const) {
    const says = stands.filter((id) => tier(id) === level).map((id) => rules[id].says);
    if (says.length === 0) continue;
    if (!says.includes('decline')) return 'accept';
    return says.includes('accept') ? 'ask' : 'decline';
  }
  return invitation ? policy.silence : 'accept';
}

/** Every completion of the open facts, one by one. */
export function* everyCompletion(answers: Answers, from = 0): Generator<Answers> {
  const at = openableFactIds.findIndex((id, i) => i >= from && (answers[id] === undefined || answers[id] === 'unknown'));
  const id = openableFactIds[at];
  if (id === undefined) {
    yield answers;
    return;
  }
  for (const value of facts[id].values) yield* everyCompletion({ ...answers, [id]: value }, at + 1);
}

const KNOWN_FORGIVES = new Set<RuleId>([
  'no-personal-note',
  'outside-your-country',
  'misspellings',
  'thin-profile',
  'industry-not-person',
  'missing-or-stock-photo',
  'no-reply',
]);
const SILENCE_BEATS = new Set<RuleId>(['same-industry', 'many-shared-connections', 'personal-note']);
