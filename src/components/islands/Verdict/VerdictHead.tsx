import { Component } from 'preact';
import type { ChecklistState } from '#state/checklist.ts';
import { Sign } from './Sign.tsx';
import { actionTone, couldBecome, verdictLine } from './verdict-words.ts';

/** How long answers must rest before a changed verdict is announced, in milliseconds. */
const QUIET = 400;

/**
 * The verdict in one line. What is seen changes with every answer; what is announced (the page's one
 * `role="status"`) changes after a short quiet, and only when the line did. Answers replaced as a whole, by
 * a link or from storage, are announced at once.
 */
export default function VerdictHead({ state: { evaluation, answers, round } }: { state: ChecklistState }) {
  const line = verdictLine(evaluation);
  const could = couldBecome(evaluation, answers);
  return (
    <div class={`verdict-head tone-${actionTone(evaluation.action)}`}>
      <p class="verdict-line" aria-hidden="true">
        <Sign of={evaluation.action} /> {line}
      </p>
      <Status line={line} round={round} />
      {could && <p class="verdict-could">{could}</p>}
    </div>
  );
}

class Status extends Component<{ line: string; round: number }, { said: string }> {
  override state = { said: this.props.line };
  timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidUpdate(before: { round: number }): void {
    clearTimeout(this.timer);
    const { line, round } = this.props;
    if (line === this.state.said) return;
    this.timer = setTimeout(() => this.setState({ said: line }), round === before.round ? QUIET : 0);
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
