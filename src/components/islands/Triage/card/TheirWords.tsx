import type { Person } from '#archive/index.ts';
import { longDay } from '../words.ts';

/** What somebody wrote, as text: the note of their invitation, then their last messages. */
export default function TheirWords({ person: { note, messages = [] } }: { person: Person }) {
  return (
    <>
      {note !== undefined && (
        <blockquote class="card-note">
          <p>{note}</p>
        </blockquote>
      )}
      {messages.map(({ on, text }, i) => (
        <blockquote class="card-note" key={i}>
          <p>{text}</p>
          <small>Their message of {longDay(on)}</small>
        </blockquote>
      ))}
    </>
  );
}
