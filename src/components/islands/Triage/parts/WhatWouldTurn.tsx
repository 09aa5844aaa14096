import { useEffect, useRef } from 'preact/hooks';
import type { Turned } from '#pile/index.ts';
import { actionWords } from '../../Verdict/verdict-words.ts';
import Name from '../Name.tsx';
import { people } from '../words.ts';

/** Which cards a change would turn, before the reader agrees to it. */
export default function WhatWouldTurn({ title, says, turned, onAgree, onLeave }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <section class="notice turning">
      <h3 tabIndex={-1} ref={heading}>
        {title}
      </h3>
      <p>{says}</p>
      {turned.length === 0 ? (
        <p>No verdict changes. Some may become final, or no longer be.</p>
      ) : (
        <>
          <p>The verdict so far changes for {people(turned.length)}. What you decided stays.</p>
          <ul>
            {turned.slice(0, SHOWN).map(({ card, from, to }) => (
              <li key={card.person.id}>
                <Name>{card.person.name}</Name>: {actionWords[from]} now, <strong>{actionWords[to]}</strong> then
              </li>
            ))}
          </ul>
          {turned.length > SHOWN && <p>And {people(turned.length - SHOWN)} more.</p>}
        </>
      )}
      <div class="buttons">
        <button type="button" class="primary" onClick={onAgree}>
          Change it
        </button>
        <button type="button" onClick={onLeave}>
          Leave it
        </button>
      </div>
    </section>
  );
}

const SHOWN = 12;

interface Props {
  readonly title: string;
  readonly says: string;
  readonly turned: readonly Turned[];
  readonly onAgree: () => void;
  readonly onLeave: () => void;
}
