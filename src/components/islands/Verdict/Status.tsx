import { Component } from 'preact';

/** How long answers must rest before a changed verdict is announced, in milliseconds. */
const QUIET = 400;

/**
 * The page's one `role="status"`: the verdict in one line. It changes after a short quiet, and only when the line
 * did. Answers replaced as a whole, by a link or from storage, are announced at once.
 */
export default class Status extends Component<{ line: string; round: number }, { said: string }> {
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
