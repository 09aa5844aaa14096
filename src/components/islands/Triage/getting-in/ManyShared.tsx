import type { Choice } from './choice.ts';

/** Asked once: from how many shared connections on they are many. What the rule says is filled in. */
export default function ManyShared({ choice }: { choice: Choice }) {
  if (!choice.people.some(({ mutual }) => mutual !== undefined)) return null;
  return (
    <p class="many-shared">
      <label for="many">From how many shared connections on do you call them many?</label>{' '}
      <input
        id="many"
        type="number"
        inputMode="numeric"
        min={1}
        max={999}
        value={choice.many}
        onInput={(event) => {
          const number = event.currentTarget.valueAsNumber;
          if (Number.isInteger(number) && number >= 1 && number <= 999) choice.setMany(number);
        }}
      />
      <small>The rule says ten. Where no number is shown, you are asked.</small>
    </p>
  );
}
