import { groupBy } from '../group-by.ts';
import { OWN_MARKS, type Line } from './lines.ts';

/** The lines of each card that has one of LinkedIn's own marks of an invitation, the surest there is; empty where none has. */
export function markedCards(lines: readonly Line[]): Marked {
  for (let level = 0; level < OWN_MARKS; level++) {
    const groups = grouped(placed(lines), level);
    if (groups.length > 0) return { groups, level };
  }
  return { groups: [], level: OWN_MARKS };
}

/** Lines with their places among all of the paste, but those in the frame of the page. */
export function placed(lines: readonly Line[]): readonly Placed[] {
  return lines.map((line, at) => ({ line, at })).filter(({ line }) => !line.furniture);
}

/** The lines of each card that has the mark of a level. */
export function grouped<Line extends Placed>(lines: readonly Line[], level: number): readonly (readonly Line[])[] {
  return [
    ...groupBy(
      lines.filter(({ line }) => line.cards[level]),
      ({ line }) => line.cards[level],
    ).values(),
  ];
}

export type Group = readonly Placed[];

export interface Placed {
  readonly line: Line;
  readonly at: number;
}

export interface Marked {
  readonly groups: readonly Group[];
  readonly level: number;
}
