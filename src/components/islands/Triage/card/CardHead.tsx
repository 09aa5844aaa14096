import type { RefObject } from 'preact';
import type { Card } from '#pile/index.ts';
import { answersOf, hasWritten } from '#pile/index.ts';
import { dealingWords, invitedWords, place, standingWords, suggestionWords } from './card-words.ts';
import TheirWords from './TheirWords.tsx';

/** Who it is, what they wrote, and what is known of them, each with where it comes from. */
export default function CardHead({ card, today, heading }: Props) {
  const { person } = card;
  const wroteNothing = answersOf(card, {}, today).note === 'none';
  const invited = invitedWords(card, today);
  return (
    <>
      <div class="who">
        <h2 id="card-name" translate={false} tabIndex={-1} ref={heading}>
          {person.name}
        </h2>
        {(invited || person.when) && <p>{invited || person.when}</p>}
      </div>
      {person.headline !== undefined && <p class="headline">{person.headline}</p>}
      {hasWritten(person) ? (
        <TheirWords person={person} />
      ) : (
        <p class="card-note card-note-none">{wroteNothing ? 'They wrote nothing.' : 'Whether they wrote anything is not known.'}</p>
      )}
      <ul class="file">
        {person.mutual !== undefined && (
          <li>
            {person.mutual === 1 ? '1 shared connection' : `${person.mutual} shared connections`} <small>as LinkedIn shows it</small>
          </li>
        )}
        {person.dealings.map((dealing) => (
          <li key={dealing.kind}>
            {dealingWords(dealing)} <small>{place(dealing.from)}</small>
          </li>
        ))}
        {person.suggestions
          .filter(({ fact }) => card.own[fact] === undefined)
          .map(({ fact, why, from }) => (
            <li key={`${fact} ${why}`}>
              {suggestionWords[why]} <small>{place(from)}</small>
            </li>
          ))}
        <li>
          {standingWords(person)} <small>{place(person.from)}</small>
        </li>
      </ul>
    </>
  );
}

interface Props {
  readonly card: Card;
  readonly today: string;
  readonly heading: RefObject<HTMLHeadingElement>;
}
