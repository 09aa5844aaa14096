import { useMemo } from 'preact/hooks';
import { hasWritten, partOf, placeOf, sorted, sourceOf, suggestionFor, type Card } from '#pile/index.ts';
import { questions } from '#rules/lists/questions.ts';
import { deskStore } from '#state/desk.ts';
import PartHead from '../PartHead.tsx';
import { act, say } from '../announce.ts';
import { suggestionWords } from '../card/card-words.ts';
import TheirWords from '../card/TheirWords.tsx';
import { RowWho } from '../desk/PersonRow.tsx';
import VirtualRows from '../desk/VirtualRows.tsx';
import Bar from '../shell/Bar.tsx';
import { useStore } from '../../use-store.ts';
import type { Shown } from '../use-pile.ts';
import { goTo } from '../views.ts';
import { named, number, people } from '../words.ts';
import { doForMany } from './do-for-many.ts';

/** Every note that is not judged yet, in one list; and, where it is not known whether anything came, one button for the rest. */
export default function WhatTheyWrote({ pile, today, judge }: Shown) {
  const { answered } = useStore(deskStore);
  const waiting = useMemo(
    () => [...pile.cards.values()].filter((card) => partOf(card) === 'invitations' && placeOf(card, today) === 'waiting'),
    [pile.cards, judge, today],
  );
  const open = waiting.filter((card) => judge(card).missing.includes('note') && card.own.note === undefined);
  const silent = open.filter(({ person }) => !hasWritten(person));
  const notes = sorted(
    waiting.filter((card) => hasWritten(card.person) && (open.includes(card) || answered.includes(card.person.id))),
    'newest',
  );
  const left = notes.filter((card) => open.includes(card)).length;
  const answer = (card: Card, value: (typeof CHOICES)[number]): void => {
    deskStore.set({ answered: [...new Set([...answered, card.person.id])] });
    const back = sourceOf(card, 'note')?.value === value;
    act(`${named(card.person.name)}: ${back ? 'answer taken back' : WORDS[value].toLowerCase()}.`, {
      kind: 'answer',
      who: [card.person.id],
      fact: 'note',
      value: back ? null : value,
    });
  };
  const nothing = (): void => {
    const who = silent.map(({ person }) => person.id);
    const did = doForMany(pile, judge, today, () => act('', { kind: 'answer', who, fact: 'note', value: 'none' }));
    deskStore.set({ did });
    say(did);
    if (left === 0) leave();
  };
  const leave = (): void => {
    deskStore.set({ answered: [] });
    goTo('queue');
  };
  return (
    <section class="pass">
      <PartHead title={notes.length > 0 ? 'Is it meant for you?' : 'What did they write?'}>
        <p>{notes.length > 0 ? questions.note.howToCheck : 'Nobody whose note is still to be judged is left.'}</p>
      </PartHead>
      {silent.length > 0 && (
        <p class="notice">
          Of {people(silent.length)} it is not known whether they wrote anything. Whoever did can be answered on their card.{' '}
          <button type="button" onClick={nothing}>
            {notes.length > 0 ? 'The other' : 'These'} {number(silent.length)} wrote nothing
          </button>
        </p>
      )}
      <VirtualRows
        items={notes}
        label="Notes"
        row={(card) => {
          const hint = suggestionFor(card, 'note');
          const value = sourceOf(card, 'note')?.value;
          return (
            <li class="row row-columns" key={card.person.id}>
              <div class="row-known">
                <RowWho card={{ ...card, person: without(card) }} today={today} />
                <TheirWords person={card.person} />
                {hint && value === undefined && <small class="hint">{suggestionWords[hint.why]}</small>}
              </div>
              <div class="row-ticks" role="group" aria-label={`What ${card.person.name} wrote`}>
                {CHOICES.map((choice) => (
                  <button type="button" key={choice} class="chip" aria-pressed={value === choice} onClick={() => answer(card, choice)}>
                    {WORDS[choice]}
                  </button>
                ))}
              </div>
            </li>
          );
        }}
      />
      <Bar pile={pile}>
        <div class="bar-go">
          <p>{left > 0 ? `${number(left)} not judged yet` : 'All are judged'}</p>
          <button type="button" class="primary" onClick={leave}>
            {left > 0 ? 'Back to the desk' : 'Go on'}
          </button>
        </div>
      </Bar>
    </section>
  );
}

/** The whole note stands below, so the line leaves its beginning out. */
const without = ({ person }: Card): Card['person'] =>
  Object.fromEntries(Object.entries(person).filter(([name]) => name !== 'note')) as unknown as Card['person']; // a field that may be missing

const CHOICES = ['generic', 'personal', 'unknown'] as const;

const WORDS = { generic: 'Could have gone to anyone', personal: 'Meant for me', unknown: 'I don’t know' } as const;
