import type { Decision, Part } from '#pile/index.ts';
import { Sign } from '../../Verdict/Sign.tsx';
import { actionTone } from '../../Verdict/verdict-words.ts';
import { keys } from '../keys.ts';
import { actionOf, decisionWord } from '../words.ts';

/** The reader's decision; the one that is made can be pressed again to take it back. */
export default function DecisionButtons({ decided, part, on, onDecide }: Props) {
  return (
    <div class="decisions" role="group" aria-label="Your decision">
      {(['accept', 'decline', 'ask', 'later'] as const).map((one) => (
        <button
          type="button"
          key={one}
          class={`tone-${actionTone(actionOf(one))}`}
          aria-pressed={decided === one}
          aria-keyshortcuts={on ? keys[one].toUpperCase() : undefined}
          onClick={() => onDecide(one)}
        >
          <Sign of={actionOf(one)} /> {decisionWord(one, part)}
          {on && <kbd aria-hidden="true">{keys[one].toUpperCase()}</kbd>}
        </button>
      ))}
    </div>
  );
}

interface Props {
  readonly decided: Decision | undefined;
  readonly part: Part;
  /** Whether single keys work. */
  readonly on: boolean;
  readonly onDecide: (decision: Decision) => void;
}
