import { act } from '../announce.ts';
import { isBack, type Card } from '#pile/index.ts';
import { longDay, named } from '../words.ts';

/** When somebody who was put off comes back. */
export default function PutOff({ card, today }: { card: Card; today: string }) {
  const { decided, person } = card;
  if (decided?.as !== 'later') return null;
  return (
    <p class="put-off">
      <label for="put-off">
        {isBack(card, today)
          ? `You put them off until ${longDay(decided.until ?? today)}: that day has come`
          : decided.until
            ? `Put off: comes back on ${longDay(decided.until)}`
            : 'Put off, until you come back to it'}
      </label>
      <input
        id="put-off"
        type="date"
        min={today}
        value={decided.until ?? ''}
        onChange={(event) => {
          const until = event.currentTarget.value;
          act(`Later: ${named(person.name)}${until ? `, back on ${longDay(until)}` : ''}.`, {
            kind: 'decide',
            who: [person.id],
            decision: 'later',
            ...(until ? { until } : {}),
          });
        }}
      />
    </p>
  );
}
