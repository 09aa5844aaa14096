import type { Answers, Policy, RuleId, Tier, Verdict } from '#rules/index.ts';
import { facts, openableFactIds, rules } from '#rules/index.ts';

/**
 * The model once more, written by hand as predicates over complete answers and sharing no code with the
 * engine: what the engine is compared with.
 *
 * @returns the verdict under a policy, cheap enough to be asked of every completion there is
 */
export function oracle(policy: Policy): (answers: Answers) => Verdict {
  const tier = (id: RuleId): Tier => policy.tiers[id] ?? rules[id].tier;
  const on = (ids: readonly JudgedId[]) => ids.filter((id) => tier(id) !== 'off').map((id) => FIRES[id]);
  const [knowing, aims, silence] = [on(KNOWING), on(AIMS), on(['no-reply'])];
  const silenceIsDecisive = tier('no-reply') === 'decisive';
  const levels = (['decisive', 'strong', 'leaning'] as const).map((level) =>
    judged.filter((id) => tier(id) === level).map((id) => ({ id, fires: FIRES[id], says: rules[id].says })),
  );

  return (answers) => {
    const fires = (one: Predicate): boolean => one(answers);
    const know = knowing.some(fires);
    const aimed = aims.some(fires);
    const silent = silence.some(fires) && !(know && !silenceIsDecisive);
    for (const [level, ones] of levels.entries()) {
      let [accept, decline] = [false, false];
      for (const one of ones) {
        if (!one.fires(answers)) continue;
        const beaten =
          (know && KNOWN_FORGIVES.has(one.id)) || (aimed && one.id === 'no-personal-note') || (silent && SILENCE_BEATS.has(one.id));
        // The first level is the decisive one, which nothing beats.
        if (beaten && level > 0) continue;
        if (one.says === 'accept') accept = true;
        else decline = true;
      }
      if (accept && decline) return 'ask';
      if (accept || decline) return accept ? 'accept' : 'decline';
    }
    return invitation(answers) ? policy.silence : 'accept';
  };
}

/** Whether some completion of the open facts passes a test. Each is tried in one and the same object, which the test must not keep. */
export function someCompletion(answers: Answers, test: (complete: Answers) => boolean): boolean {
  const open = openableFactIds.filter((id) => answers[id] === undefined || answers[id] === 'unknown');
  const complete: Record<string, string | undefined> = { ...answers };
  const from = (at: number): boolean => {
    const id = open[at];
    if (id === undefined) return test(complete as Answers); // every fact has one of its own values
    return facts[id].values.some((value) => {
      complete[id] = value;
      return from(at + 1);
    });
  };
  return from(0);
}

const invitation: Predicate = (a) => a.connected !== 'yes';

/** When each rule that says accept or decline fires. */
const FIRES = {
  'grow-your-network': (a) => a['network-size-helps'] === 'yes',
  'reach-an-audience': (a) => a['publishes-content'] === 'yes',
  'be-found': (a) => a['wants-to-be-found'] === 'yes',
  'same-workplace': (a) => a['same-workplace'] === 'yes',
  'same-industry': (a) => a['same-industry'] === 'yes',
  'met-in-person': (a) => a['met-in-person'] === 'yes',
  'in-your-address-book': (a) => a['in-address-book'] === 'yes',
  'many-shared-connections': (a) => a['many-shared-connections'] === 'yes',
  'personal-note': (a) => a.note === 'personal',
  'no-personal-note': (a) => invitation(a) && (a.note === 'none' || a.note === 'generic'),
  'outside-your-country': (a) => invitation(a) && a['home-country-only'] === 'yes' && a['other-country'] === 'yes',
  misspellings: (a) => invitation(a) && a.misspellings === 'yes',
  'thin-profile': (a) => invitation(a) && a['thin-profile'] === 'yes',
  'industry-not-person': (a) => invitation(a) && a['industry-not-person'] === 'yes',
  'no-reply': (a) => a.message === 'no-reply',
  'missing-or-stock-photo': (a) => invitation(a) && (a.photo === 'missing' || a.photo === 'stock'),
  'fake-or-sketchy': (a) => a['looks-fake'] === 'yes',
  'offensive-content': (a) => a.offends === 'yes',
  'unwanted-spam': (a) => a['sends-spam'] === 'yes',
  'only-people-you-know': (a) =>
    invitation(a) && a['met-in-person'] === 'no' && a['in-address-book'] === 'no' && a['same-workplace'] === 'no',
} satisfies Partial<Record<RuleId, Predicate>>;

/** The rules the oracle knows. */
export const judged = Object.keys(FIRES) as JudgedId[]; // the keys of a literal

const KNOWING = ['met-in-person', 'in-your-address-book', 'same-workplace'] as const;
const AIMS = ['grow-your-network', 'reach-an-audience', 'be-found'] as const;
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

/** What sets what aside, in the order of the table. */
export const setAsideByHand: readonly { readonly by: readonly RuleId[]; readonly setsAside: readonly RuleId[] }[] = [
  { by: KNOWING, setsAside: [...KNOWN_FORGIVES] },
  { by: AIMS, setsAside: ['no-personal-note'] },
  { by: ['no-reply'], setsAside: [...SILENCE_BEATS] },
];

type Predicate = (answers: Answers) => boolean;
type JudgedId = keyof typeof FIRES;
