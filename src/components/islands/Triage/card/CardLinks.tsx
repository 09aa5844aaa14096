import type { Person } from '#archive/index.ts';
import type { Part } from '#pile/index.ts';
import { buttonsPage } from '../../address.ts';
import { MANAGER } from '../linkedin.ts';

/** Where to look before a decision: the profile, LinkedIn's own list, and what its buttons do. */
export default function CardLinks({ person, part, onOpen }: Props) {
  return (
    <p class="links">
      {person.profile ? (
        <a href={person.profile} target="_blank" rel="noopener noreferrer" onClick={onOpen}>
          Open the profile
        </a>
      ) : (
        <span>No link to the profile</span>
      )}
      {part === 'invitations' && (
        <a href={MANAGER} target="_blank" rel="noopener noreferrer">
          LinkedIn’s list of invitations
        </a>
      )}
      <a href={buttonsPage} target="_blank">
        What each button does
      </a>
    </p>
  );
}

interface Props {
  readonly person: Person;
  readonly part: Part;
  /** Called when the profile is opened. */
  readonly onOpen: () => void;
}
