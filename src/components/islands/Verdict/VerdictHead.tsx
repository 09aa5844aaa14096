import { useEffect, useState } from 'preact/hooks';
import type { Answers, Evaluation } from '../../../rules/index.ts';
import { actionSigns, actionTone, couldBecome, verdictLine } from './verdict-words.ts';

/** How long answers must rest before a changed verdict is announced, in milliseconds. */
const QUIET = 400;

/**
 * The verdict in one line. What is seen changes with every answer; what is announced (the page's one
 * `role="status"`) changes after a short quiet, and only when the line did.
 */
export default function VerdictHead({ evaluation, answers }: Props) {
  const line = verdictLine(evaluation);
  const could = couldBecome(evaluation, answers);
  return (
    <div class={`verdict-head tone-${actionTone(evaluation.action)}`}>
      <p class="verdict-line" aria-hidden="true">
        <span class="verdict-sign">{actionSigns[evaluation.action]}</span> {line}
      </p>
      <Status line={line} />
      {could && <p class="verdict-could">{could}</p>}
    </div>
  );
}

function Status({ line }: { line: string }) {
  const [said, say] = useState(line);
  useEffect(() => {
    const timer = setTimeout(() => say(line), QUIET);
    return () => clearTimeout(timer);
  }, [line]);
  return (
    <p role="status" class="visually-hidden">
      {said}
    </p>
  );
}

interface Props {
  readonly evaluation: Evaluation;
  readonly answers: Answers;
}
