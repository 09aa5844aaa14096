import type { Person } from '#archive/index.ts';
import Name from './Name.tsx';

/** The link to somebody's profile, in a row that has their name already; nothing where there is no link. */
export default function ProfileLink({ person, onOpen }: { person: Person; onOpen?: () => void }) {
  if (!person.profile) return null;
  return (
    <a href={person.profile} target="_blank" rel="noopener noreferrer" onClick={onOpen}>
      Profile
      <span class="visually-hidden">
        {' '}
        of <Name>{person.name}</Name>
      </span>
    </a>
  );
}
