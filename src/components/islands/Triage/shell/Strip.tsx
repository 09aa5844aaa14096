import type { Decision, PartProgress } from '#pile/index.ts';
import { actionTone } from '../../Verdict/verdict-words.ts';
import { actionOf } from '../words.ts';

/** A cell for everyone, filled in the order of the decisions; a large pile has a cell for every few. */
export default function Strip({ progress }: { progress: PartProgress }) {
  const { cells, runs } = stripOf(progress);
  return (
    <div class="strip" aria-hidden="true" style={{ '--cells': cells }}>
      {runs.map(({ decision, length }, i) => (
        <i key={i} class={decision && toneOf(decision)} style={{ flexGrow: length }} />
      ))}
    </div>
  );
}

/**
 * The cells of a strip. Neighbours that hold the same decision are one run, since the browser works out the style of every element anew
 * after each decision; the cells that nobody has decided are the last run.
 */
export function stripOf({ decided, total }: PartProgress): StripCells {
  const each = Math.max(1, Math.ceil(total / MOST));
  const cells = Math.ceil(total / each);
  const runs: { decision: Decision | undefined; length: number }[] = [];
  for (let i = 0; i < cells; i++) {
    const decision = decided[i * each];
    const last = runs.at(-1);
    if (last && last.decision === decision) last.length += 1;
    else runs.push({ decision, length: 1 });
  }
  return { cells, runs };
}

/** The colour of a decision; what is put off has none. */
export const toneOf = (decision: Decision): string => (decision === 'later' ? 'tone-later' : `tone-${actionTone(actionOf(decision))}`);

/** More cells could not be told apart. */
const MOST = 320;

interface StripCells {
  readonly cells: number;
  readonly runs: readonly { readonly decision: Decision | undefined; readonly length: number }[];
}
