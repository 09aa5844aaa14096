/**
 * Letters added, dropped, changed or swapped with a neighbour on the way from one word to another. Nobody types a word
 * of more than sixty letters: what is longer is infinitely far from everything, and costs nothing.
 */
export function distance(from: string, to: string): number {
  if (from.length > LONGEST || to.length > LONGEST) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      line[column] = Math.min(
        at(last, column) + 1,
        at(line, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : Infinity,
      );
    }
    [before, last] = [last, line];
  }
  return at(last, to.length);
}

const at = (line: readonly number[], column: number): number => line[column] ?? Infinity;

const LONGEST = 60;
