/** A Markdown table: the first row is the head. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The middle of some numbers; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [low = NaN, high = NaN] = [sorted[sorted.length % 2 ? half : half - 1], sorted[half]];
  return (low + high) / 2;
}

/** How many times the baseline; of a baseline of nothing, nothing. */
export const times = (value: number, baseline: number): string =>
  baseline > 0 ? `× ${(value / baseline).toFixed(value < baseline * 10 ? 2 : 0)}` : '–';

export const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

/** What one measurement came to. */
export interface Report {
  /** In Markdown. */
  readonly tables: readonly string[];
  readonly notes: readonly string[];
  /** The version of the browser, when one was used. */
  readonly browser?: string;
  /** Nothing was timed: another round would say the same. */
  readonly exact?: boolean;
}
