import {
  allowedTiers,
  facts,
  isFactId,
  isRuleId,
  policies,
  retired,
  silences,
  type Answers,
  type Policy,
  type PolicyId,
} from '#rules/index.ts';

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
 * named in `problems`, which the page words where it shows them. Throws nothing.
 */
export function parse(text: string): Parsed {
  const answers: Record<string, string> = {};
  const tiers: Record<string, string> = {};
  const problems: Problem[] = [];
  let policy: string | null = null;
  let silence: string | undefined;
  for (const [key, value] of new URLSearchParams(text)) {
    const rule = key.startsWith('tier.') ? key.slice(5) : '';
    const wrong = (why: Problem['why'], instead?: readonly string[]): boolean => !problems.push({ key, value, why, instead });
    const isOneOf = (allowed: readonly string[]): boolean => allowed.includes(value) || wrong('value', allowed);
    if (key === 'policy') policy = value;
    else if (key === 'v') {
      if (value !== '1') wrong('version');
    } else if (key === 'silence') {
      if (isOneOf(silences)) silence = value;
    } else if (rule) {
      if (!isRuleId(rule)) wrong('rule');
      else if (isOneOf(allowedTiers(rule))) tiers[rule] = value;
    } else if (isFactId(key)) {
      if (isOneOf([...facts[key].values, 'unknown'])) answers[key] = value;
    } else if (Object.hasOwn(retired, key)) {
      wrong('retired', [retired[key] ?? '']);
    } else wrong('question');
  }
  const changes = Object.keys(tiers).length > 0 || silence !== undefined;
  if (policy !== null && policy !== 'custom' && !Object.hasOwn(policies, policy)) {
    problems.push({ key: 'policy', value: policy, why: 'policy' });
    policy = null;
  }
  const custom = policy === 'custom' || (policy === null && changes);
  if (!custom && changes) problems.push({ key: '', value: '', why: 'custom' });
  return {
    // Every key and value above was checked against the tables of the rules.
    answers: answers as Answers,
    policy: custom ? ({ tiers, silence: silence ?? 'ask' } as Policy) : ((policy ?? undefined) as PolicyId | undefined),
    problems,
  };
}

export interface Parsed {
  readonly answers: Answers;
  /** Undefined when the text names none. */
  readonly policy: PolicyId | Policy | undefined;
  readonly problems: readonly Problem[];
}

/** A part of such a text that could not be used. It comes from anyone: show it as text, and short. */
export interface Problem {
  readonly key: string;
  readonly value: string;
  /** No such value, rule, question or policy; another version; retired; tiers changed without `policy=custom`. */
  readonly why: 'value' | 'rule' | 'question' | 'policy' | 'version' | 'retired' | 'custom';
  /** The values that are allowed, or the question that replaced a retired one (`''` for none). */
  readonly instead?: readonly string[] | undefined;
}
