import { format } from '#state/link.ts';
import { withoutYou, checklist, type ChecklistState } from '#state/checklist.ts';
import { deeds } from '#state/checklist-deeds.ts';
import { askMessage } from '../ask-message.ts';
import { download } from '../download.ts';
import { rulePage } from '../page-address.ts';
import Message from './Message.tsx';
import { reminder } from './reminder.ts';
import { sharedAddress } from './shared-address.ts';

/** What to do with the verdict, in LinkedIn's terms and dated. */
export default function WhatToDo({ state }: { state: ChecklistState }) {
  const { evaluation, answers } = state;
  const { action, advice } = evaluation;
  return (
    <section class="what-to-do">
      <h3>What to do</h3>
      {action === 'decline' && <Decline />}
      {action === 'remove' && (
        <p>
          Remove the connection from their profile; <a href="https://www.linkedin.com/help/linkedin">LinkedIn’s help</a> has today’s steps.
          If they trouble you, LinkedIn also lets you block and report.
        </p>
      )}
      {action === 'accept' && (
        <p>
          Choose <em>Accept</em>. You can remove a connection at any time, LinkedIn said in 2016.
        </p>
      )}
      {action === 'keep' && <p>Keep the connection. There is nothing to do.</p>}
      {action === 'your-call' && (
        <p>They answered, and the reasons still conflict. Judge what they wrote under “What did they write?”, then you decide.</p>
      )}
      {action === 'wait' && (
        <>
          <p>Give it two weeks. Silence after that counts against them; an answer is judged anew.</p>
          <div class="buttons">
            <button type="button" onClick={deeds.replied}>
              They have answered
            </button>
            <button type="button" onClick={() => checklist.answer({ message: 'no-reply' })}>
              Two weeks, and nothing
            </button>
          </div>
        </>
      )}
      {action === 'ask' && <AskFirst />}
      {(action === 'ask' || action === 'wait') && <Remind answers={answers} policy={state.policy} />}
      {advice.includes('plan-for-introductions') && (
        <div class="aside">
          <p>
            You don’t know them well. Decide now how you will treat their requests for introductions.{' '}
            <a href={rulePage('plan-for-introductions')}>Plan for introductions</a>
          </p>
          <Message
            label="Words for when you cannot vouch for someone"
            text="I only know them through LinkedIn, so I can’t speak for their work. I’d rather not make this introduction."
          />
        </div>
      )}
      {(action === 'accept' || action === 'keep') && (
        <p>You owe nobody a connection. If you would rather not, don’t; if someone troubles you, LinkedIn lets you block and report.</p>
      )}
    </section>
  );
}

function Decline() {
  return (
    <>
      <p>
        Choose <em>Ignore</em>. In 2016 LinkedIn said that the sender is not told, and may invite you again.
      </p>
      <p>
        Only if you don’t know them and want no more invitations from them: <em>I don’t know this person</em>, where LinkedIn offers it
        after that. It stops further invitations and can count against the sender (LinkedIn, 2016).
      </p>
    </>
  );
}

function AskFirst() {
  return (
    <>
      <p>Two ways, whichever LinkedIn offers you:</p>
      <ol>
        <li>
          <strong>Reply first</strong>, if you see <em>Message</em> on the invitation. A reply does not accept it (LinkedIn, 2016); free
          accounts can often message connections only.
          <Message label="A reply to send" text={askMessage} />
        </li>
        <li>
          <strong>Or accept, write, and remove</strong> them if nothing has come after a week or two.
          <Message
            label="A message to send after accepting"
            text="Hello, good to be connected. What made you want to connect, and what are you working on just now?"
          />
        </li>
      </ol>
      <p>
        <button type="button" onClick={() => checklist.answer({ message: 'waiting' })}>
          I have written to them
        </button>
      </p>
    </>
  );
}

function Remind({ answers, policy }: Pick<ChecklistState, 'answers' | 'policy'>) {
  const remind = (): void => {
    const file = reminder(sharedAddress(format({ ...withoutYou(answers), message: 'no-reply' }, policy)), new Date());
    download('linkedin-invitation.ics', 'text/calendar', file);
  };
  return (
    <p>
      <button type="button" onClick={remind}>
        Remind me in two weeks
      </button>{' '}
      <small>A calendar file made on this device, with a link to these answers and no name in it.</small>
    </p>
  );
}
