import { useState } from 'preact/hooks';
import { workingList, type Card, type Part, type WorkingList as List } from '#pile/index.ts';
import { Sign } from '../../Verdict/Sign.tsx';
import CopyButton from '../../Checklist/CopyButton.tsx';
import PartHead from '../PartHead.tsx';
import { act } from '../announce.ts';
import { RowWho } from '../desk/PersonRow.tsx';
import VirtualRows from '../desk/VirtualRows.tsx';
import { MANAGER } from '../linkedin.ts';
import type { Shown } from '../use-pile.ts';
import { decisionWord, number, people } from '../words.ts';

/** What to do on LinkedIn, in step with its own page: narrow, to stand beside it. */
export default function WorkingList({ pile, today }: Shown) {
  const invitations = workingList(pile);
  const connections = workingList(pile, 'connections');
  const left = [...invitations.cards, ...connections.cards].filter(({ ticked }) => ticked === undefined).length;
  const any = invitations.cards.length + connections.cards.length > 0;
  return (
    <section class="working-list">
      <PartHead title={any && left === 0 ? 'Nothing waits for you' : 'The working list'}>
        {any && left === 0 ? (
          <p>
            Everything you decided is done on LinkedIn. What you asked comes back under <a href="#follow-up">Follow-up</a>.
          </p>
        ) : (
          <p>
            Open{' '}
            <a href={MANAGER} target="_blank" rel="noopener noreferrer">
              LinkedIn’s list
            </a>{' '}
            beside this and go down both, newest first. Grey: nothing to do there yet.
          </p>
        )}
      </PartHead>
      {!any && (
        <p>
          Nothing is decided yet. <a href="#queue">Go to the desk</a>
        </p>
      )}
      <Rows list={invitations} part="invitations" today={today} />
      {connections.cards.length > 0 && (
        <>
          <h3>Connections to remove</h3>
          <Rows list={connections} part="connections" today={today} />
        </>
      )}
    </section>
  );
}

function Rows({ list: { cards, done, rows }, part, today }: { list: List; part: Part; today: string }) {
  const [all, setAll] = useState(false);
  if (cards.length === 0) return null;
  const firstLeft = rows.findIndex((card) => isToDoRow(card) && card.ticked === undefined);
  const shown = all ? rows : firstLeft < 0 ? [] : rows.filter((card, i) => i >= firstLeft && card.ticked === undefined);
  return (
    <>
      <p class="list-count">
        <strong aria-live="polite">
          {number(done)} of {number(cards.length)} done
        </strong>
        <label class="tick">
          <input type="checkbox" checked={all} onChange={() => setAll(!all)} /> Show what is done
        </label>
      </p>
      <progress max={cards.length} value={done} aria-label="Done on LinkedIn" />
      <VirtualRows
        key={String(all)}
        items={shown}
        label="To do on LinkedIn"
        row={(card) =>
          isToDoRow(card) ? (
            <Row key={card.person.id} card={card} part={part} today={today} before={toHere(rows, card)} />
          ) : (
            <li class="to-do-not" key={card.person.id}>
              <RowWho card={card} today={today} />
              <small>{card.decided ? decisionWord(card.decided.as, part) : 'not decided yet'}</small>
            </li>
          )
        }
      />
    </>
  );
}

function Row({ card, part, today, before }: { card: Card; part: Part; today: string; before: readonly Card[] }) {
  const { person, decided, ticked } = card;
  const accept = decided?.as === 'accept';
  const word = part === 'connections' ? 'Remove' : accept ? 'Accept' : 'Ignore';
  return (
    <li class={`to-do tone-${accept ? 'accept' : 'decline'}`}>
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
          <RowWho card={card} today={today} />
        </span>
      </label>
      <span class="to-do-tools">
        <CopyButton text={() => person.name} label="Copy name" />
        {person.profile && (
          <a href={person.profile} target="_blank" rel="noopener noreferrer">
            Profile<span class="visually-hidden"> of {person.name}</span>
          </a>
        )}
        {before.length > 1 && (
          <button
            type="button"
            class="quiet"
            onClick={() =>
              act(`Done down to ${person.name}: ${people(before.length)}. Undo takes it back whole.`, {
                kind: 'tick',
                who: before.map(({ person: one }) => one.id),
                done: true,
              })
            }
          >
            Done down to here ({number(before.length)})
          </button>
        )}
      </span>
    </li>
  );
}

const isToDoRow = ({ decided }: Card): boolean => decided?.as === 'accept' || decided?.as === 'decline';

/** Everyone to be done from the top of the list to somebody, who is not done yet. */
const toHere = (rows: readonly Card[], card: Card): readonly Card[] =>
  rows.slice(0, rows.indexOf(card) + 1).filter((one) => isToDoRow(one) && one.ticked === undefined);
