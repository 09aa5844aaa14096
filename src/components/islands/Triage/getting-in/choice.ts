import { useState } from 'preact/hooks';
import { answerShared, MANY, type Person, type PersonId, type Reading } from '#archive/index.ts';
import { read, write } from '#state/storage.ts';

/**
 * What the reader chooses before a reading is used: whom to leave out, and how many shared connections are many. `out`: those who were
 * taken out of the pile before; they are left out until they are ticked.
 */
export function useChoice(reading: Reading, out: ReadonlySet<PersonId> = NOBODY): Choice {
  const before = new Set(reading.people.map(({ id }) => id).filter((id) => out.has(id)));
  const [left, setLeft] = useState<ReadonlySet<PersonId>>(before);
  const [many, setMany] = useState(() => Number(read('many-shared')) || MANY);
  const people = answerShared(reading.people, many);
  return {
    people,
    left,
    before,
    many,
    chosen: people.filter(({ id }) => !left.has(id)),
    toggle(id) {
      const next = new Set(left);
      if (!next.delete(id)) next.add(id);
      setLeft(next);
    },
    setMany(number) {
      write('many-shared', String(number));
      setMany(number);
    },
  };
}

/** Whether somebody is asked about as an invitation; connections are hidden, or wait to be reconsidered. */
export const isInvitation = ({ standing }: Person): boolean => standing !== 'connected' && standing !== 'no-reply-on-record';

const NOBODY: ReadonlySet<PersonId> = new Set();

export interface Choice {
  readonly people: readonly Person[];
  readonly chosen: readonly Person[];
  /** Who is left out. */
  readonly left: ReadonlySet<PersonId>;
  /** Who was taken out of the pile before. */
  readonly before: ReadonlySet<PersonId>;
  readonly many: number;
  readonly toggle: (id: PersonId) => void;
  readonly setMany: (number: number) => void;
}
