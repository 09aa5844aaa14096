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
  let starts = false;
  for (const [key, value] of pairsIn(text)) {
    const rule = key.startsWith('tier.') ? key.slice(5) : '';
    const wrong = (why: Problem['why'], instead?: readonly string[]): boolean => !problems.push({ key, value, why, instead });
    const isOneOf = (allowed: readonly string[]): boolean => allowed.includes(value) || wrong('value', allowed);
    if (key === 'start') starts = true;
    if (isNotOurs(key)) continue;
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
    starts,
  };
}

/** Whether a text holds anything that is meant for the checklist: a key of ours, whatever its value. */
export const isChecklist = (text: string): boolean => pairsIn(text).some(([key]) => isOurs(key));

const isOurs = (key: string): boolean =>
  ['policy', 'silence', 'v'].includes(key) || key.startsWith('tier.') || Object.hasOwn(facts, key) || Object.hasOwn(retired, key);

/** What programs that follow readers, and the home page, add to an address: passed over without a word. */
const isNotOurs = (key: string): boolean =>
  !isOurs(key) && /^(utm_.*|[a-z]*clid|xtor|_.*|mc_.*|igshid|si|ref|source|start)$/.test(key) && key !== '__proto__';

/**
 * The keys and values of a text, without what mail, chat and editors do to a link on its way: signs encoded
 * again, `&amp;` or `;` for `&`, capitals, white space and soft hyphens, other dashes, and punctuation or a
 * tracker at the end of a value. None of our keys or values has any of these.
 */
function pairsIn(text: string): (readonly [key: string, value: string])[] {
  let plain = text;
  for (let i = 0; i < 2 && /%(25)*(26|3[bd])/i.test(plain); i++) plain = decoded(plain);
  const params = new URLSearchParams(plain.replace(/&amp;|;/gi, '&'));
  return [...params].map(([key, value]) => [tidy(key).replace(/^[^a-z_]+/, ''), tidy(value).replace(/\?.*|[^a-z0-9]+$/g, '')] as const);
}

const tidy = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // half of an escape
  }
}

export interface Parsed {
  readonly answers: Answers;
  /** Undefined when the text names none. */
  readonly policy: PolicyId | Policy | undefined;
  readonly problems: readonly Problem[];
  /** It begins a checklist of the reader's own, as the home page does. */
  readonly starts: boolean;
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
