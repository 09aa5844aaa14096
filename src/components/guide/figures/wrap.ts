/** A label in one line or, when it is long, in two of about the same length. */
export function wrap(label: string): readonly string[] {
  if (label.length <= LONGEST) return [label];
  const parts = label.split(' ');
  const ways = parts.slice(1).map((_, i) => [parts.slice(0, i + 1).join(' '), parts.slice(i + 1).join(' ')]);
  const width = (way: readonly string[]): number => Math.max(...way.map((line) => line.length));
  return ways.sort((a, b) => width(a) - width(b))[0] ?? [label];
}

const LONGEST = 13;
