import type { ComponentChildren } from 'preact';
import type { Verdict } from '#rules/index.ts';
import { actionTone } from '../../Verdict/verdict-words.ts';
import { number } from '../words.ts';

/** A choice of a filter: pressed while it is on, with how many people it would show. */
export default function Chip({ on, count, tone, onPress, children }: Props) {
  return (
    <button type="button" class={`chip ${tone ? `tone-${actionTone(tone)}` : ''}`} aria-pressed={on} onClick={onPress}>
      {children} <b>{number(count)}</b>
    </button>
  );
}

interface Props {
  readonly on: boolean;
  readonly count: number;
  readonly tone?: Verdict;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}
