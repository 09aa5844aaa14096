import type { RefObject } from 'preact';
import type { Card } from '#pile/index.ts';
import { act } from '../announce.ts';

/** The reader's own note to a decision, kept when they leave the field. */
export default function OwnNote({ card, field }: { card: Card; field: RefObject<HTMLTextAreaElement> }) {
  const keep = (text: string): void => {
    if (text.trim() !== (card.reason ?? ''))
      act('Your note is kept.', { kind: 'note', who: [card.person.id], text: text.trim().slice(0, 2000) });
  };
  return (
    <p class="own-note">
      <label for="own-note">Your note: why you decide so</label>
      <textarea
        id="own-note"
        rows={2}
        maxLength={2000}
        spellcheck={false}
        autocomplete="off"
        ref={field}
        defaultValue={card.reason ?? ''}
        onBlur={(event) => keep(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
    </p>
  );
}
