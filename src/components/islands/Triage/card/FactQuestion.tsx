import { useId } from 'preact/hooks';
import { facts, type FactId, type FactValue } from '#rules/index.ts';
import { questions } from '#rules/lists/questions.ts';
import type { ComponentChildren } from 'preact';

/** One question with its choices in a row. `value`: what is answered; `children`: where that comes from. */
export default function FactQuestion({ fact, value, onAnswer, children }: Props) {
  const group = useId();
  const { ask, howToCheck, choices } = questions[fact];
  const values: readonly FactValue[] = facts[fact].values;
  const label = (one: FactValue): string => choices?.[one] ?? (one === 'yes' ? 'Yes' : 'No');
  return (
    <fieldset class="fact-question">
      <legend>{ask}</legend>
      <div class="choices">
        {values.map((one) => (
          <label key={one} class="pill">
            <input type="radio" name={group} checked={value === one} onChange={() => onAnswer(one)} />
            <span>{label(one)}</span>
          </label>
        ))}
        <label class="pill">
          <input type="radio" name={group} checked={value === 'unknown'} onChange={() => onAnswer('unknown')} />
          <span>I don’t know</span>
        </label>
      </div>
      {children}
      <details class="check">
        <summary>How to check</summary>
        <p>{howToCheck}</p>
      </details>
    </fieldset>
  );
}

interface Props {
  readonly fact: FactId;
  readonly value: FactValue | 'unknown' | undefined;
  readonly onAnswer: (value: FactValue | 'unknown') => void;
  readonly children?: ComponentChildren;
}
