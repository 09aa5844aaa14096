import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isToDo, leftToDo, workingList, type Card, type Part, type ListInStep } from '#pile/index.ts';
import { Sign } from '../../Verdict/Sign.tsx';
import CopyButton from '../../Checklist/CopyButton.tsx';
import Name from '../Name.tsx';
import PartHead from '../PartHead.tsx';
import ProfileLink from '../ProfileLink.tsx';
import { act } from '../announce.ts';
import { RowWho } from '../desk/PersonRow.tsx';
import VirtualRows from '../desk/VirtualRows.tsx';
import { MANAGER } from '../linkedin.ts';
import type { Shown } from '../use-pile.ts';
import { decisionWord, named, number, people } from '../words.ts';

/** What to do on LinkedIn, in step with its own page: narrow, to stand beside it. */
export default function WorkingList({ pile, today }: Shown) {
  const invitations = workingList(pile);
  const connections = workingList(pile, 'connections');
  const left = leftToDo(pile, 'invitations') + leftToDo(pile, 'connections');
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

function Rows({ list: { cards, done, rows }, part, today }: { list: ListInStep; part: Part; today: string }) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const goesOn = useRef(false);
  useLayoutEffect(() => {
    if (!goesOn.current) return;
    goesOn.current = false;
    // The next person comes to the top of the list, with the focus, so that eye and keyboard stay in one place.
    list.current?.querySelector<HTMLElement>('.to-do input:not(:checked)')?.focus();
    list.current?.scrollIntoView();
  }, [done]);
  if (cards.length === 0) return null;

  const left = rows.filter(isLeft);
  const [first] = left;
  const from = first ? rows.indexOf(first) : rows.length;
  const places = new Map(rows.map((card, place) => [card, place]));
  const downTo = new Map(left.map((card, i) => [card, i + 1]));
  const doneDownTo = (card: Card, count: number): void => {
    goesOn.current = true;
    act(`Done down to ${named(card.person.name)}: ${people(count)}. Undo takes it back whole.`, {
      kind: 'tick',
      who: left.slice(0, count).map(({ person }) => person.id),
      done: true,
    });
  };
  return (
    <div ref={list}>
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
        items={rows}
        shows={(card) => all || (card.ticked === undefined && (places.get(card) ?? 0) >= from)}
        label="To do on LinkedIn"
        row={(card) =>
          isToDo(card) ? (
            <Row key={card.person.id} card={card} part={part} today={today} before={downTo.get(card) ?? 0} onDownTo={doneDownTo} />
          ) : (
            <li class="to-do-not" key={card.person.id}>
              <RowWho card={card} today={today} />
              <small>{card.decided ? decisionWord(card.decided.as, part) : 'not decided yet'}</small>
            </li>
          )
        }
      />
    </div>
  );
}

function Row({ card, part, today, before, onDownTo }: RowProps) {
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
            act(done ? `${word} ${named(person.name)}: done.` : `${named(person.name)}: not done.`, {
              kind: 'tick',
              who: [person.id],
              done,
            });
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
        <CopyButton
          text={() => person.name}
          label={
            <>
              Copy name
              <span class="visually-hidden">
                {' '}
                of <Name>{person.name}</Name>
              </span>
            </>
          }
        />
        <ProfileLink person={person} />
        {before > 1 && (
          <button type="button" class="quiet" onClick={() => onDownTo(card, before)}>
            Done down to here ({number(before)})
            <span class="visually-hidden">
              {' '}
              to <Name>{person.name}</Name>
            </span>
          </button>
        )}
      </span>
    </li>
  );
}

const isLeft = (card: Card): boolean => isToDo(card) && card.ticked === undefined;

interface RowProps {
  readonly card: Card;
  readonly part: Part;
  readonly today: string;
  /** How many are to be done from the top of the list to here, and not done yet; 0 where this one is done. */
  readonly before: number;
  readonly onDownTo: (card: Card, before: number) => void;
}
