import type { Decision, PartProgress } from '#pile/index.ts';
import { actionTone } from '../../Verdict/verdict-words.ts';
import { actionOf } from '../words.ts';

/** A cell for everyone, filled in the order of the decisions; a large pile has a cell for every few. */
export default function Strip({ progress: { decided, total } }: { progress: PartProgress }) {
  const each = Math.max(1, Math.ceil(total / MOST));
  const cells = Array.from({ length: Math.ceil(total / each) }, (_, i) => decided[i * each]);
  return (
    <div class="strip" aria-hidden="true">
      {cells.map((decision, i) => (
        <i key={i} class={decision && toneOf(decision)} />
      ))}
    </div>
  );
}

/** The colour of a decision; what is put off has none. */
export const toneOf = (decision: Decision): string => (decision === 'later' ? 'tone-later' : `tone-${actionTone(actionOf(decision))}`);

/** More cells could not be told apart. */
const MOST = 320;
