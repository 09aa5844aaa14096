import type { Person } from '#archive/index.ts';
import { longDay } from '../words.ts';

/** What somebody wrote, as text: the note of their invitation, then their last message; earlier ones are folded away. */
export default function TheirWords({ person: { note, messages = [] } }: { person: Person }) {
  const [last, ...earlier] = messages;
  return (
    <>
      {note !== undefined && (
        <blockquote class="card-note">
          <p>{note}</p>
        </blockquote>
      )}
      {last && <Quote message={last} />}
      {earlier.length > 0 && (
        <details class="more">
          <summary>{earlier.length === 1 ? 'An earlier message' : `${earlier.length} earlier messages`}</summary>
          {earlier.map((message, i) => (
            <Quote message={message} key={i} />
          ))}
        </details>
      )}
    </>
  );
}

function Quote({ message: { on, text } }: { message: NonNullable<Person['messages']>[number] }) {
  return (
    <blockquote class="card-note">
      <p>{text}</p>
      <small>Their message of {longDay(on)}</small>
    </blockquote>
  );
}
