import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { withoutYou, checklist, type ChecklistState } from '#state/checklist.ts';
import { checklistActions } from '#state/checklist-actions.ts';
import { format } from '#state/link.ts';
import { askMessage } from '../ask-message.ts';
import { download } from '../download.ts';
import FileButton from '../FileButton.tsx';
import { buttonsPage, rulePage } from '../address.ts';
import Message from './Message.tsx';
import { reminder, reminderDay } from './reminder.ts';
import { sharedAddress } from './shared-address.ts';

/** What to press on LinkedIn, or what to write, for this verdict; dated, since LinkedIn changes. */
export default function DoThisNow({ state }: { state: ChecklistState }) {
  const { action, advice } = state.evaluation;
  return (
    <section class="box do-now">
      <h2>Do this now</h2>
      {action === 'accept' && (
        <>
          <Press name="Accept">on LinkedIn. You can remove a connection at any time.</Press>
          <p class="hint">You owe nobody a connection. If you would rather not, don’t.</p>
        </>
      )}
      {action === 'decline' && (
        <>
          <Press name="Ignore">on LinkedIn. In 2016 it said that they are not told, and may ask again.</Press>
          <p class="hint">
            <em>I don’t know this person</em>, where LinkedIn offers it after that, does more: it stops further invitations and can count
            against them (LinkedIn, 2016). Keep it for people who bother you.
          </p>
        </>
      )}
      {action === 'keep' && (
        <>
          <p>Keep the connection. There is nothing to press.</p>
          <p class="hint">You owe nobody a connection. If someone troubles you, LinkedIn lets you block and report.</p>
        </>
      )}
      {action === 'remove' && (
        <>
          <Press name="Remove connection">on their profile.</Press>
          <p class="hint">
            <a href="https://www.linkedin.com/help/linkedin">LinkedIn’s help</a> has today’s steps. If they trouble you, LinkedIn also lets
            you block and report.
          </p>
        </>
      )}
      {action === 'your-call' && (
        <p>They answered, and good reasons still stand on both sides. Judge what they wrote as their note, then you decide.</p>
      )}
      {action === 'wait' && (
        <>
          <p>Give it two weeks. If they have not answered by then, that counts against them. If they answer, judge what they wrote.</p>
          <div class="buttons">
            <button type="button" onClick={checklistActions.replied}>
              They have answered
            </button>
            <button type="button" onClick={() => checklist.answer({ message: 'no-reply' })}>
              Two weeks, and nothing
            </button>
            <Remind state={state} />
          </div>
        </>
      )}
      {action === 'ask' && <AskFirst state={state} />}
      <p class="hint">
        <a href={buttonsPage}>What each button does</a>
      </p>
      {advice.includes('plan-for-introductions') && (
        <details class="more">
          <summary>If they ask for an introduction one day</summary>
          <p>
            You don’t know them well, so decide now: <a href={rulePage('plan-for-introductions')}>Plan for introductions</a>.
          </p>
          <Message
            label="Words for when you cannot vouch for someone"
            text="I only know them through LinkedIn, so I can’t speak for their work. I’d rather not make this introduction."
          />
        </details>
      )}
    </section>
  );
}

function Press({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <p>
      <b class="pill-word">{name}</b> {children}
    </p>
  );
}

/** Both ways to ask, one at a time, each with its message. */
function AskFirst({ state }: { state: ChecklistState }) {
  const [after, setAfter] = useState(false);
  return (
    <>
      <div class="ways" role="group" aria-label="What LinkedIn shows on the invitation">
        <button type="button" aria-pressed={!after} onClick={() => setAfter(false)}>
          It shows <i>Message</i>
        </button>
        <button type="button" aria-pressed={after} onClick={() => setAfter(true)}>
          It doesn’t
        </button>
      </div>
      <Message label={after ? 'A message to send after accepting' : 'A reply to send'} text={after ? AFTER : askMessage}>
        <Remind state={state} />
      </Message>
      <p class="hint">
        {after
          ? 'Accept, send this, and remove them if nothing has come after two weeks.'
          : 'A reply does not accept the invitation (LinkedIn, 2016). No answer in two weeks: Ignore. Free accounts can often message connections only.'}
      </p>
      <p>
        <button type="button" class="quiet" onClick={() => checklist.answer({ message: 'waiting' })}>
          I have written to them
        </button>
      </p>
    </>
  );
}

/** A calendar file, and the date as text beside it. */
function Remind({ state: { answers, policy } }: { state: ChecklistState }) {
  const remind = (): string => {
    const now = new Date();
    download(
      'linkedin-invitation.ics',
      'text/calendar',
      reminder(sharedAddress(format({ ...withoutYou(answers), message: 'no-reply' }, policy)), now),
    );
    return `A calendar file for ${reminderDay(now)} was made. It has a link to these answers, and no name.`;
  };
  return <FileButton label="Remind me in two weeks" quiet make={remind} />;
}

const AFTER = 'Hello, good to be connected. What made you want to connect, and what are you working on just now?';
