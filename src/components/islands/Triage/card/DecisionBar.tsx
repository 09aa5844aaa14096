import type { Decision, Part } from '#pile/index.ts';
import type { Verdict } from '#rules/index.ts';
import { Sign } from '../../Verdict/Sign.tsx';
import { shortcuts } from '../shortcuts.ts';
import { toneOf } from '../shell/Strip.tsx';
import { actionOf, decisionWord } from '../words.ts';

/** The reader's decision: four buttons that never move. The one that is made can be pressed again to take it back. */
export default function DecisionBar({ decided, verdict, part, shortcutsOn, onDecide }: Props) {
  return (
    <div class="acts" role="group" aria-label="Your decision">
      {ACTS.map((one) => (
        <button
          type="button"
          key={one}
          class={`act ${toneOf(one)} ${(decided ?? verdict) === one ? 'act-best' : ''}`}
          aria-pressed={decided === one}
          aria-keyshortcuts={shortcutsOn ? shortcuts[one].toUpperCase() : undefined}
          onClick={(event) => onDecide(one, event)}
        >
          <Sign of={actionOf(one)} />
          <span>{decisionWord(one, part)}</span>
          {shortcutsOn && <kbd aria-hidden="true">{shortcuts[one].toUpperCase()}</kbd>}
        </button>
      ))}
    </div>
  );
}

const ACTS = ['decline', 'ask', 'later', 'accept'] as const;

interface Props {
  readonly decided: Decision | undefined;
  readonly verdict: Verdict;
  readonly part: Part;
  /** Whether single keys work. */
  readonly shortcutsOn: boolean;
  readonly onDecide: (decision: Decision, event: MouseEvent) => void;
}
