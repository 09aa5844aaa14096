import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { isBack, partOf, type Card, type Judge, type Part } from '#pile/index.ts';
import { words } from '#rules/lists/words.ts';
import { Sign } from '../../Verdict/Sign.tsx';
import { actionTone, type Speaks } from '../../Verdict/verdict-words.ts';
import Name from '../Name.tsx';
import { actionOf, ageWords, decisionWord, longDay } from '../words.ts';
import { verdictWords } from './desk-words.ts';

/** Somebody in a line or two: who, since when, what they wrote, where the verdict stands and why. It is drawn again only when it differs. */
export default function PersonRow({ card, judge, today, ticked, onTick, onOpen, where, current = false }: Props) {
  const evaluation = judge(card);
  const does = useRef({ onTick, onOpen });
  does.current = { onTick, onOpen };
  return useMemo(() => {
    const { person } = card;
    const back = isBack(card, today);
    const decided = back ? undefined : card.decided;
    const speaks: Speaks = decided ? actionOf(decided.as) : evaluation.action;
    const [reason] = evaluation.because;
    return (
      <li class={`row tone-${actionTone(speaks)} ${current ? 'row-current' : ''}`} data-person={person.id}>
        <label class="row-tick">
          <input type="checkbox" checked={ticked} onClick={(event) => does.current.onTick(event.currentTarget.checked, event.shiftKey)} />
          <span class="visually-hidden">
            Tick <Name>{person.name}</Name>
          </span>
        </label>
        <button type="button" class="row-open" onClick={() => does.current.onOpen()}>
          <RowWho card={card} today={today}>
            {where && <small class="row-where">{where}</small>}
          </RowWho>
          <span class="row-verdict">
            <span class="row-word">
              <Sign of={speaks} /> {decided ? decidedWords(decided, partOf(card)) : verdictWords(evaluation)}
            </span>
            {back && <small>Put off, and back since {longDay(card.decided?.until ?? today)}</small>}
            {reason && <small>{words[reason].label}</small>}
          </span>
        </button>
      </li>
    );
  }, [card, evaluation, today, ticked, where, current]);
}

/** Name, headline, shared connections, age, and how the note begins. */
export function RowWho({ card: { person }, today, children }: { card: Card; today: string; children?: ComponentChildren }) {
  const facts = [
    person.headline,
    person.mutual === undefined ? undefined : `${person.mutual} shared`,
    person.invitedOn ? ageWords(person.invitedOn, today) : person.when,
  ].filter(Boolean);
  return (
    <span class="row-who">
      <span class="row-name">
        <Name>{person.name}</Name>
      </span>
      {facts.length > 0 && <small>{facts.join(' · ')}</small>}
      {person.note !== undefined && <span class="row-note">“{beginning(person.note)}”</span>}
      {children}
    </span>
  );
}

const decidedWords = ({ as, until }: NonNullable<Card['decided']>, part: Part): string =>
  until ? `${decisionWord(as, part)}, back on ${longDay(until)}` : `${decisionWord(as, part)}: decided`;

const beginning = (note: string): string => (note.length > 110 ? `${note.slice(0, 100).toWellFormed()} …` : note);

interface Props {
  readonly card: Card;
  readonly judge: Judge;
  readonly today: string;
  readonly ticked: boolean;
  /** `range`: from the one ticked before to this one. */
  readonly onTick: (on: boolean, range: boolean) => void;
  readonly onOpen: () => void;
  /** Where somebody is, when the whole pile is searched. */
  readonly where?: string | undefined;
  readonly current?: boolean;
}
