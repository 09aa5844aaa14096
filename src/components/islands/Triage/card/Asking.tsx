import { dueAfter, type Card, type Part } from '#pile/index.ts';
import { askMessage } from '../../ask-message.ts';
import Message from '../../Checklist/Message.tsx';
import { act } from '../announce.ts';
import FileButton from '../../FileButton.tsx';
import { calendarFile } from './reminders.ts';
import { longDay, named } from '../words.ts';

/** Asking someone: the message to copy, the day it was sent, and what came of it. */
export default function Asking({ card, today, part }: { card: Card; today: string; part: Part }) {
  const { person, wrote, own } = card;
  const who = [person.id];
  if (!wrote) {
    return (
      <section class="asking">
        <h4>{part === 'connections' ? 'Write again' : 'Ask first'}</h4>
        <p>
          {part === 'connections'
            ? 'Write once more if you want to keep the contact.'
            : 'Reply to the invitation if you see Message beside it. Otherwise accept, write, and remove them if nothing has come after a week or two.'}
        </p>
        <Message key={person.id} label="A message to send" text={messageTo(part)} />
        <p>
          <button
            type="button"
            onClick={() =>
              act(
                `Written to ${named(person.name)} today; it comes back in two weeks.`,
                { kind: 'decide', who, decision: 'ask' },
                { kind: 'wrote', who, on: today },
              )
            }
          >
            I have written to them today
          </button>
        </p>
      </section>
    );
  }
  const due = dueAfter(wrote);
  const answered = own.message === 'replied' || own.message === 'no-reply';
  return (
    <section class="asking">
      <h4>You wrote on {longDay(wrote)}</h4>
      {!answered && <p>{due <= today ? 'Two weeks have passed. Has an answer come?' : `It comes back on ${longDay(due)}.`}</p>}
      <div class="buttons">
        <button
          type="button"
          aria-pressed={own.message === 'replied'}
          onClick={() =>
            act(
              'They answered: judge what they wrote.',
              { kind: 'answer', who, fact: 'message', value: 'replied' },
              { kind: 'answer', who, fact: 'note', value: 'unknown' },
              { kind: 'decide', who, decision: null },
            )
          }
        >
          They have answered
        </button>
        <button
          type="button"
          aria-pressed={own.message === 'no-reply'}
          onClick={() =>
            act(
              'Two weeks without an answer count against them.',
              { kind: 'answer', who, fact: 'message', value: 'no-reply' },
              { kind: 'decide', who, decision: null },
            )
          }
        >
          Two weeks, and nothing
        </button>
        <button type="button" class="quiet" onClick={() => act('Not written to.', { kind: 'wrote', who, on: null })}>
          I have not written
        </button>
        <FileButton label="Calendar reminder" make={() => calendarFile([wrote])} />
      </div>
    </section>
  );
}

/** What to write to somebody who is asked first, or written to again. */
export const messageTo = (part: Part): string =>
  part === 'connections' ? 'Hello, it has been a while. How are you, and what are you working on just now?' : askMessage;
