/**
 * Takes the focus to what a reader has turned to: once for each turn, as soon as it is drawn, also when it is
 * fetched first. A `ref` for its heading; the page as it opens is no turn.
 */
export const turnedTo =
  (turn: number) =>
  (heading: HTMLElement | null): void => {
    if (!heading || turn === seen) return;
    seen = turn;
    heading.focus();
  };

let seen = 0;
