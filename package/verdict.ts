import { actionWords, verdictWord } from '#components/islands/Verdict/verdict-words.ts';
import { factLabels } from '#rules/lists/fact-labels.ts';
import { statementOf } from '#rules/statement-of.ts';
import { evaluate, rules, whatWouldChange, type RuleId } from '#rules/index.ts';
import { words } from '#rules/lists/words.ts';
import { format } from '#state/link.ts';
import type { Given } from './given.ts';

/**
 * What the rules say of one invitation, with the reasons in words.
 *
 * @param site the address of the site, for the link to the same answers there
 */
export function verdictOn({ answers, policy }: Given, site: string) {
  const { because, setAside, advice, missing, ...rest } = evaluate(answers, policy);
  const inWords = (id: RuleId) => ({ rule: id, says: rules[id].says, label: words[id].label, sentence: words[id].fires });
  return {
    ...{ verdict: rest.verdict, action: rest.action, settled: rest.settled, possible: rest.possible },
    because: because.map(inWords),
    setAside,
    advice: advice.map(inWords),
    missing: missing.map((id) => ({ fact: id, question: factLabels[id] })),
    wouldChange: whatWouldChange(answers, policy).map((change) => ({ ...change, means: statementOf(change.fact, change.value) })),
    link: `${site}/checklist/#${format(answers, policy) || 'policy=as-written'}`,
  };
}

/** The same as lines to read. */
export function asText({ answers }: Given, on: OneVerdict): string {
  const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : []);
  return [
    `${actionWords[on.action]}${on.settled ? '' : ', so far'}.`,
    ...section(
      'Because',
      on.because.map(({ says, label, sentence }) => `${says === 'accept' ? '+' : '−'} ${label}: ${sentence}`),
    ),
    ...section(
      'Set aside',
      on.setAside.map(({ rule, by }) => `${words[rule].label}, by ${words[by].label}`),
    ),
    ...section(
      'Advice',
      on.advice.map(({ sentence }) => sentence),
    ),
    ...section(
      'What would change it',
      on.wouldChange.map(({ means, verdict }) => `${means} → ${verdictWord(verdict, answers)}`),
    ),
    ...section(
      'Still open',
      on.missing.map(({ fact, question }) => `${question} (${fact})`),
    ),
    '',
    on.link,
  ].join('\n');
}

export type OneVerdict = ReturnType<typeof verdictOn>;
