import {
  allowedTiers,
  facts,
  policies,
  retired,
  rules,
  silences,
  type Answers,
  type FactId,
  type Policy,
  type PolicyId,
  type RuleId,
} from '../rules/index.ts';

/**
 * Answers and a policy as the text of a link's fragment, without the `#`:
 * `met-in-person=yes&note=none&policy=notes-are-rare`. The same text is what storage keeps.
 */
export function format(answers: Answers, policy: PolicyId | Policy = 'as-written'): string {
  const params = new URLSearchParams();
  for (const [id, value] of Object.entries(answers)) if (value) params.set(id, value);
  if (typeof policy === 'string') {
    if (policy !== 'as-written') params.set('policy', policy);
  } else {
    params.set('policy', 'custom');
    for (const [id, tier] of Object.entries(policy.tiers)) if (tier) params.set(`tier.${id}`, tier);
    params.set('silence', policy.silence);
  }
  return params.toString();
}

/**
 * Reads such a text, which may come from anyone. What is understood is applied; every part that is not is
 * named in `problems`, in sentences for the reader. Throws nothing.
 */
export function parse(text: string): Parsed {
  const answers: Record<string, string> = {};
  const tiers: Record<string, string> = {};
  const problems: string[] = [];
  let policy: string | null = null;
  let silence: string | undefined;
  for (const [key, value] of new URLSearchParams(text)) {
    const rule = key.startsWith('tier.') ? key.slice(5) : '';
    const wrong = (why: string): void => void problems.push(`“${clip(key)}=${clip(value)}”: ${why}.`);
    const isOneOf = (allowed: readonly string[]): boolean => {
      const is = allowed.includes(value);
      if (!is) wrong(`allowed are ${allowed.join(', ')}`);
      return is;
    };
    if (key === 'policy') policy = value;
    else if (key === 'v') {
      if (value !== '1') problems.push(`It was made for version ${clip(value)}; this is version 1.`);
    } else if (key === 'silence') {
      if (isOneOf(silences)) silence = value;
    } else if (rule) {
      if (!Object.hasOwn(rules, rule)) wrong('there is no such rule');
      else if (isOneOf(allowedTiers(rule as RuleId))) tiers[rule] = value;
    } else if (Object.hasOwn(facts, key)) {
      if (isOneOf([...facts[key as FactId].values, 'unknown'])) answers[key] = value;
    } else if (Object.hasOwn(retired, key)) {
      const heir = retired[key];
      wrong(`this question is retired${heir ? `; “${heir}” replaced it` : ''}`);
    } else wrong('there is no such question');
  }
  const changes = Object.keys(tiers).length > 0 || silence !== undefined;
  if (policy !== null && policy !== 'custom' && !Object.hasOwn(policies, policy)) {
    problems.push(`“policy=${clip(policy)}”: there is no such policy.`);
    policy = null;
  }
  const custom = policy === 'custom' || (policy === null && changes);
  if (!custom && changes) problems.push(`Changed tiers need “policy=custom”; they were left out.`);
  return {
    // Every key and value above was checked against the tables of the rules.
    answers: answers as Answers,
    policy: custom
      ? ({ tiers, silence: silence ?? 'ask' } as Policy)
      : ((policy ?? undefined) as PolicyId | undefined),
    problems,
  };
}

/** Hostile input is shown, so it is kept short; Preact escapes it. */
const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

export interface Parsed {
  readonly answers: Answers;
  /** Undefined when the text names none. */
  readonly policy: PolicyId | Policy | undefined;
  readonly problems: readonly string[];
}
