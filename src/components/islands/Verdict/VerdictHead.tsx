import { Component } from 'preact';
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

class Status extends Component<{ line: string }, { said: string }> {
  override state = { said: this.props.line };
  timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidUpdate(): void {
    clearTimeout(this.timer);
    if (this.props.line === this.state.said) return;
    this.timer = setTimeout(() => this.setState({ said: this.props.line }), QUIET);
  }

  override componentWillUnmount(): void {
    clearTimeout(this.timer);
  }

  override render() {
    return (
      <p role="status" class="visually-hidden">
        {this.state.said}
      </p>
    );
  }
}

interface Props {
  readonly evaluation: Evaluation;
  readonly answers: Answers;
}
