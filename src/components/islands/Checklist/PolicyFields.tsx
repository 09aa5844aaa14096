import {
  allowedTiers,
  policies,
  policyIds,
  ruleIds,
  rules,
  silences,
  type Policy,
  type PolicyId,
  type RuleId,
  type Tier,
} from '#rules/index.ts';
import { policyWords } from '#rules/policy-words.ts';
import { tierNames } from '#rules/tier-words.ts';
import { words } from '#rules/lists/words.ts';
import { actionWords } from '../Verdict/verdict-words.ts';

/** Chooses a policy, changes what single rules weigh, and says what counts when no rule speaks. */
export default function PolicyFields({ policy, onChange }: Props) {
  const now: Policy = typeof policy === 'string' ? policies[policy] : policy;
  const change = (part: Partial<Policy>): void => onChange({ ...now, ...part });
  const setTier = (id: RuleId, tier: Tier): void => change({ tiers: { ...now.tiers, [id]: tier } });
  return (
    <>
      <fieldset>
        <legend>Whose invitations do you want?</legend>
        {policyIds.map((id) => (
          <label key={id} class="tick">
            <input type="radio" name="policy" checked={policy === id} onChange={() => onChange(id)} />
            <span>
              <strong>{policyWords[id].label}.</strong> {policyWords[id].says}
            </span>
          </label>
        ))}
        <label class="tick">
          <input type="radio" name="policy" checked={typeof policy !== 'string'} onChange={() => change({})} />
          <span>
            <strong>Your own.</strong> Change what each rule weighs below.
          </span>
        </label>
      </fieldset>
      <fieldset>
        <legend>What each rule weighs</legend>
        <p>The heaviest weight that any reason has decides. Changing one makes the policy your own.</p>
        {ruleIds.map((id) => (
          <label key={id} class="tier">
            {words[id].label}
            <select
              value={now.tiers[id] ?? rules[id].tier}
              onChange={(event) => setTier(id, event.currentTarget.value as Tier)} // one of the options
            >
              {allowedTiers(id).map((tier) => (
                <option key={tier} value={tier}>
                  {tierNames[tier]}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label class="tier">
          When no rule speaks
          <select
            value={now.silence}
            onChange={(event) => change({ silence: event.currentTarget.value as Policy['silence'] })} // one of the options
          >
            {silences.map((verdict) => (
              <option key={verdict} value={verdict}>
                {actionWords[verdict]}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
    </>
  );
}

interface Props {
  readonly policy: PolicyId | Policy;
  readonly onChange: (policy: PolicyId | Policy) => void;
}
