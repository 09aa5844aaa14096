import type { Person, PersonId } from '#archive/index.ts';
import type { Card, Reconciled } from '#pile/index.ts';
import Name from '../Name.tsx';
import { longDay, number, people as countOf } from '../words.ts';

/** What a later export changes, by name: nothing is used before the reader has seen it. */
export default function SecondExport({ tied, apart, onApart, closing, onClosing }: Props) {
  const { connected, silent, fresh, past, gone, lapsed, moved, again, older } = tied;
  const still = again - new Set([...connected, ...silent]).size;
  const over = past.length + gone.length + lapsed.length;
  return (
    <div class="changes">
      {older && (
        <p class="notice">
          <strong>This export is older than what is here.</strong> Whatever the newer one says stays as it is; this one only adds what is
          missing.
        </p>
      )}
      <Names title="Became connections" people={connected}>
        What you decided about their invitation is done.
      </Names>
      <Names title="Connected, written to, and no answer" people={silent}>
        Nothing from them is on record for two weeks or more. They come up under Connections, to be reconsidered.
      </Names>
      <Names title="New" people={fresh} />
      <Names title="In this older export alone" people={past}>
        The newer one does not have them: ignored, withdrawn, or answered on LinkedIn since.
      </Names>
      {MOVED.map(({ title, says, isOne }) => {
        const some = moved.filter(({ now }) => isOne(now));
        if (some.length === 0) return null;
        return (
          <section key={title}>
            <h3>{title}</h3>
            <p>{says} Take the tick away from whoever is somebody else.</p>
            <ul class="plain">
              {some.map(({ before, now }) => (
                <li key={now.id}>
                  <label class="tick">
                    <input type="checkbox" checked={!apart.has(now.id)} onChange={() => onApart(now.id)} />
                    <span>
                      <Name>{before.name}</Name>
                      {now.invitedOn && <>, {longDay(now.invitedOn)}</>}: the same person
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <Names title="No longer in it" people={gone.map(personOf)}>
        Ignored, withdrawn, or answered on LinkedIn.
      </Names>
      <Names title="Lapsed" people={lapsed.map(personOf)}>
        More than six months old by the day of this export. Such invitations are reported to lapse.
      </Names>
      {over > 0 && (
        <p>
          <label class="tick">
            <input type="checkbox" checked={closing} onChange={(event) => onClosing(event.currentTarget.checked)} />
            <span>Close {over === 1 ? 'this one' : `these ${number(over)}`}: there is nothing left to decide</span>
          </label>
        </p>
      )}
      {still > 0 && <p>{countOf(still)} here already; what you decided about them stays.</p>}
    </div>
  );
}

function Names({ title, people, children }: { title: string; people: readonly Person[]; children?: string }) {
  if (people.length === 0) return null;
  const shown = people.slice(0, SHOWN);
  return (
    <section>
      <h3>
        {title}: {countOf(people.length)}
      </h3>
      {children && <p>{children}</p>}
      <ul>
        {shown.map(({ id, name }) => (
          <li key={id}>
            <Name>{name}</Name>
          </li>
        ))}
      </ul>
      {people.length > shown.length && (
        <details class="more">
          <summary>And {number(people.length - shown.length)} more</summary>
          <p>
            {people.slice(SHOWN).map(({ id, name }, i) => (
              <>
                {i > 0 && ' · '}
                <Name key={id}>{name}</Name>
              </>
            ))}
          </p>
        </details>
      )}
    </section>
  );
}

const personOf = ({ person }: Card): Person => person;

/** Why somebody may be the same as a person of the pile, though no link says so. */
const MOVED = [
  {
    title: 'Same name and day, with a new link',
    says: 'People can change the address of their profile.',
    isOne: ({ profile }: Person): boolean => profile !== undefined,
  },
  {
    title: 'Same name as somebody here',
    says: 'There is no link to tell them by.',
    isOne: ({ profile }: Person): boolean => profile === undefined,
  },
] as const;

/** So many names are listed at first. */
const SHOWN = 5;

interface Props {
  readonly tied: Reconciled;
  /** Newcomers who are somebody else than their namesake in the pile. */
  readonly apart: ReadonlySet<PersonId>;
  readonly onApart: (id: PersonId) => void;
  /** Whether invitations that are over are closed with it. */
  readonly closing: boolean;
  readonly onClosing: (closing: boolean) => void;
}
