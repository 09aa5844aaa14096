import { say } from '../announce.ts';
import { number, people } from '../words.ts';

/** Ticks everyone in a list, or takes all ticks away when everyone has one. */
export default function TickAll({ count, all, onTick }: Props) {
  return (
    <button
      type="button"
      class="tick-all"
      aria-pressed={all}
      onClick={() => {
        onTick(!all);
        say(`${people(count)} ${all ? 'unticked' : 'ticked'}.`);
      }}
    >
      {all ? `Untick all ${number(count)}` : `Tick all ${number(count)}`}
    </button>
  );
}

interface Props {
  readonly count: number;
  /** Whether everyone is ticked. */
  readonly all: boolean;
  readonly onTick: (on: boolean) => void;
}
