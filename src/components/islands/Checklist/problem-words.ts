import type { ChecklistState } from '#state/checklist.ts';
import type { Problem } from '#state/link.ts';

/** What could not be used of a link, or of what was kept, in sentences: first what that means, then part by part. */
export const problemSentences = ({ problems, whose }: Pick<ChecklistState, 'problems' | 'whose'>): readonly string[] =>
  problems.length === 0 ? [] : [whose === 'shared' ? LINK : KEPT, ...problems.map(problemWords)];

/** One part that could not be used: the part, and why. */
export function problemWords({ key, value, why, instead = [] }: Problem): string {
  if (why === 'version') return `It was made for version ${clip(value)}; this is version 1.`;
  if (why === 'custom') return 'Changed weights need “policy=custom”; they were left out.';
  return `“${clip(key)}=${clip(value)}”: ${reason(why, instead)}.`;
}

function reason(why: 'value' | 'rule' | 'question' | 'policy' | 'retired', instead: readonly string[]): string {
  if (why === 'value') return `allowed are ${instead.join(', ')}`;
  if (why !== 'retired') return `there is no such ${why}`;
  const [heir] = instead;
  return `this question is retired${heir ? `; “${heir}” replaced it` : ''}`;
}

/** Hostile input is shown, so it is kept short; Preact escapes it. */
const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const LINK = 'Part of this link could not be used; the rest is applied.';
const KEPT = 'Part of what was kept on this device could not be read; the rest is in use.';
