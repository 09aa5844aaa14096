import { useState } from 'preact/hooks';
import { workingList, type Card, type Part, type WorkingList as List } from '#pile/index.ts';
import { Sign } from '../../Verdict/Sign.tsx';
import PartHead from '../PartHead.tsx';
import { act } from '../announce.ts';
import { MANAGER } from '../linkedin.ts';
import type { Shown } from '../use-pile.ts';
import { longDay, number } from '../words.ts';

/** What to do on LinkedIn, in the order of its own manager: narrow, to stand beside it. */
export default function WorkingList({ pile }: Shown) {
  const invitations = workingList(pile);
  const connections = workingList(pile, 'connections');
  return (
    <section class="working-list">
      <PartHead title="The working list">
        <p>
          Open{' '}
          <a href={MANAGER} target="_blank" rel="noopener noreferrer">
            LinkedIn’s invitation manager
          </a>{' '}
          in a window beside this one, and go down both lists: newest first. Tick each as you do it there. Nothing is done for you.
        </p>
      </PartHead>
      {invitations.cards.length === 0 && connections.cards.length === 0 && (
        <p>
          Nothing is decided yet. <a href="#queue">Go to the queue</a>
        </p>
      )}
      <Rows list={invitations} part="invitations" />
      {connections.cards.length > 0 && (
        <>
          <h3>Connections to remove</h3>
          <Rows list={connections} part="connections" />
        </>
      )}
    </section>
  );
}

function Rows({ list: { cards, done }, part }: { list: List; part: Part }) {
  const [all, setAll] = useState(false);
  if (cards.length === 0) return null;
  const left = cards.filter(({ ticked }) => ticked === undefined);
  const shown = (all ? cards : left).slice(0, MOST);
  return (
    <>
      <p aria-live="polite">
        <strong>
          {number(done)} of {number(cards.length)} done.
        </strong>{' '}
        {left.length === 0 ? 'That is all of them.' : done > 0 ? 'You can stop here: the list stays as it is.' : ''}
      </p>
      <progress max={cards.length} value={done} aria-label="Done on LinkedIn" />
      <label class="tick">
        <input type="checkbox" checked={all} onChange={() => setAll(!all)} /> Show what is done, too
      </label>
      <ul class="to-do">
        {shown.map((card) => (
          <Row key={card.person.id} card={card} part={part} />
        ))}
      </ul>
      {(all ? cards : left).length > MOST && <p>More come up as you tick.</p>}
    </>
  );
}

function Row({ card, part }: { card: Card; part: Part }) {
  const { person, decided, ticked } = card;
  const accept = decided?.as === 'accept';
  const word = part === 'connections' ? 'Remove' : accept ? 'Accept' : 'Ignore';
  return (
    <li class={`tone-${accept ? 'accept' : 'decline'}`}>
      <label class="tick">
        <input
          type="checkbox"
          checked={ticked !== undefined}
          onChange={(event) => {
            const done = event.currentTarget.checked;
            act(done ? `${word} ${person.name}: done.` : `${person.name}: not done.`, { kind: 'tick', who: [person.id], done });
          }}
        />
        <span>
          <strong class="to-do-word">
            <Sign of={accept ? 'accept' : 'decline'} /> {word}
          </strong>{' '}
          {person.name}
          {person.invitedOn && <small> {longDay(person.invitedOn)}</small>}
        </span>
      </label>
      {person.profile && (
        <a href={person.profile} target="_blank" rel="noopener noreferrer" aria-label={`Profile of ${person.name}`}>
          Profile
        </a>
      )}
    </li>
  );
}

/** So many rows are drawn at once. */
const MOST = 100;
