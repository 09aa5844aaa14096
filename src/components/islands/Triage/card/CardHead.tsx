import type { RefObject } from 'preact';
import type { Card, Part } from '#pile/index.ts';
import { MANAGER } from '../linkedin.ts';
import { invitedWords, standingWords } from './card-words.ts';

/** Who it is: name, when, how it stands, what they wrote, and the links to look at. */
export default function CardHead({ card, asOf, part, place, heading, onLooked, onNext, onPrevious }: Props) {
  const { person } = card;
  return (
    <div class="card-head">
      <p class="card-place">
        {place}{' '}
        <span class="buttons">
          <button type="button" class="quiet" onClick={onPrevious}>
            Previous
          </button>
          <button type="button" class="quiet" onClick={onNext}>
            Next
          </button>
        </span>
      </p>
      <h3 id="card-name" tabIndex={-1} ref={heading}>
        {person.name}
      </h3>
      <p class="card-when">
        {invitedWords(card, asOf)}
        <small> {standingWords(person)}</small>
      </p>
      {person.note !== undefined && (
        <blockquote class="card-note">
          <p>{person.note}</p>
        </blockquote>
      )}
      <p class="links">
        {person.profile ? (
          <a href={person.profile} target="_blank" rel="noopener noreferrer" onClick={onLooked}>
            Open the profile
          </a>
        ) : (
          <span>No link to the profile in the file</span>
        )}
        {part === 'invitations' && (
          <>
            {' · '}
            <a href={MANAGER} target="_blank" rel="noopener noreferrer">
              LinkedIn’s invitation manager
            </a>
          </>
        )}
      </p>
    </div>
  );
}

interface Props {
  readonly card: Card;
  readonly asOf: string | undefined;
  readonly part: Part;
  /** Which of how many. */
  readonly place: string;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly onLooked: () => void;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
}
