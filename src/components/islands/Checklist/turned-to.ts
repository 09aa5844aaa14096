/**
 * A `ref` for a heading: when the reader turns to it, it gets the focus once, as soon as it is drawn, even if it is fetched first. The page
 * as it opens is no turn.
 */
export const turnedTo =
  (turn: number) =>
  (heading: HTMLElement | null): void => {
    if (!heading || turn === seen) return;
    seen = turn;
    heading.focus();
  };

let seen = 0;
