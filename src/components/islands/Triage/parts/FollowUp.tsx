import { dueAfter, isDue, isToWrite, partOf, type Card } from '#pile/index.ts';
import Message from '../../Checklist/Message.tsx';
import { act } from '../announce.ts';
import Asking, { messageTo } from '../card/Asking.tsx';
import Name from '../Name.tsx';
import PartHead from '../PartHead.tsx';
import FileButton from '../../FileButton.tsx';
import { calendarFile } from '../card/reminders.ts';
import type { Shown } from '../use-pile.ts';
import { longDay, named, number, people } from '../words.ts';

/** Everyone the reader wrote to: who is due, and who is still in their two weeks. */
export default function FollowUp({ pile, today }: Shown) {
  const written = [...pile.cards.values()]
    .filter(({ wrote, decided }) => wrote !== undefined && decided?.as !== 'accept' && decided?.as !== 'decline')
    .sort((a, b) => (a.wrote ?? '').localeCompare(b.wrote ?? ''));
  const due = written.filter((card) => isDue(card, today));
  const waiting = written.filter(({ wrote = '', own }) => dueAfter(wrote) > today && own.message === undefined);
  const days = waiting.flatMap(({ wrote }) => wrote ?? []);
  const toWrite = [...pile.cards.values()].filter(isToWrite);
  const who = toWrite.map(({ person }) => person.id);
  return (
    <section>
      <PartHead title="Follow-up">
        <p>Whoever you ask has two weeks. Then they come back here, and you say what came of it.</p>
      </PartHead>
      {toWrite.length > 0 && (
        <>
          <h3>To write to: {people(toWrite.length)}</h3>
          <Message label="A message to send" text={messageTo('invitations')} />
          <ul>
            {toWrite.slice(0, MOST).map(({ person }) => (
              <li key={person.id}>
                {person.profile ? (
                  <a href={person.profile} target="_blank" rel="noopener noreferrer">
                    <Name>{person.name}</Name>
                  </a>
                ) : (
                  <Name>{person.name}</Name>
                )}{' '}
                <button
                  type="button"
                  class="quiet"
                  onClick={() => act(`Written to ${named(person.name)} today.`, { kind: 'wrote', who: [person.id], on: today })}
                >
                  Written today
                  <span class="visually-hidden">
                    {' '}
                    to <Name>{person.name}</Name>
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {toWrite.length > MOST && <p>And {people(toWrite.length - MOST)} more, who come up as you write.</p>}
          {toWrite.length > 1 && (
            <p>
              <button type="button" onClick={() => act(`Written to ${people(who.length)} today.`, { kind: 'wrote', who, on: today })}>
                I have written to all {number(who.length)} today
              </button>
            </p>
          )}
        </>
      )}
      {written.length === 0 && toWrite.length === 0 && (
        <p>
          You have not written to anyone yet. <em>Ask first</em> on a card gives you the message to send.
        </p>
      )}
      {due.length > 0 && <h3>Due: {people(due.length)}</h3>}
      {due.map((card) => (
        <Due key={card.person.id} card={card} today={today} />
      ))}
      {waiting.length > 0 && (
        <>
          <h3>In their two weeks: {people(waiting.length)}</h3>
          <ul>
            {waiting.map(({ person, wrote = '' }) => (
              <li key={person.id}>
                <Name>{person.name}</Name>: until {longDay(dueAfter(wrote))}
              </li>
            ))}
          </ul>
          <p>
            <FileButton label="Put the days into my calendar" make={() => calendarFile(days)} />
          </p>
        </>
      )}
    </section>
  );
}

/** So many names are shown at once. */
const MOST = 100;

function Due({ card, today }: { card: Card; today: string }) {
  return (
    <article class="card">
      <h4 translate={false}>{card.person.name}</h4>
      <Asking card={card} today={today} part={partOf(card)} />
    </article>
  );
}
