import { useMemo } from 'preact/hooks';
import { filtered, type Card, type Part } from '#pile/index.ts';
import { deskStore } from '#state/desk.ts';
import { Sign } from '../../Verdict/Sign.tsx';
import { actionTone } from '../../Verdict/verdict-words.ts';
import Name from '../Name.tsx';
import Soon from '../Soon.tsx';
import Bins from '../desk/Bins.tsx';
import NextStep from '../desk/NextStep.tsx';
import { inOrder } from '../desk/in-order.ts';
import { useStore } from '../../use-store.ts';
import type { Shown } from '../use-pile.ts';
import { number } from '../words.ts';
import CardView from './CardView.tsx';

/** A card of the desk's list, with those that come next, and where the pile is falling. */
export default function Deck(shown: Shown & { part: Part; onClose: () => void }) {
  const { pile, judge, today, part, onClose } = shown;
  const { filters, order, open } = useStore(deskStore)[part];
  const all = useMemo(() => inOrder(pile, part, order), [pile, part, order]);
  const listed = useMemo(() => filtered(all, filters, judge, today), [all, filters, judge, today]);
  const card = all.find(({ person }) => person.id === open) ?? listed[0];
  if (!card) {
    return (
      <section>
        <h2 class="part-head" tabIndex={-1}>
          Nobody is left in this list
        </h2>
        {part === 'invitations' && <NextStep {...shown} />}
        <p>
          <button type="button" class="primary" onClick={onClose}>
            Back to the list
          </button>
        </p>
      </section>
    );
  }
  // An answer may have taken the person on show out of the list, so the next one is found by the place that person would have.
  const place = new Map(all.map((one, i) => [one, i]));
  const at = place.get(card) ?? 0;
  const others = listed.filter((one) => one !== card);
  const after = others.filter((one) => (place.get(one) ?? 0) > at);
  const before = others.filter((one) => (place.get(one) ?? 0) < at);
  const next = after[0] ?? before[0];
  const show = (one: Card | undefined): void => {
    if (one) deskStore.arrange(part, { open: one.person.id });
    else onClose();
  };
  const inList = listed.includes(card);
  return (
    <div class="desk">
      <div class="desk-main">
        <p class="card-place">
          <button type="button" class="quiet" onClick={onClose}>
            ‹ The list
          </button>
          <span>{inList ? `${number(listed.indexOf(card) + 1)} of ${number(listed.length)}` : `${number(listed.length)} in the list`}</span>
          <span class="buttons">
            <button type="button" class="quiet" disabled={before.length === 0} onClick={() => show(before.at(-1))}>
              Previous
            </button>
            <button type="button" class="quiet" disabled={!next} onClick={() => show(next)}>
              Next
            </button>
          </span>
        </p>
        <CardView
          {...shown}
          card={card}
          left={others.length + 1}
          onNext={() => next && show(next)}
          onPrevious={() => before.length > 0 && show(before.at(-1))}
          onDecided={() => show(next)}
        />
      </div>
      <aside class="desk-aside">
        <h2>Where it is falling</h2>
        <Soon>
          <Bins {...shown} />
        </Soon>
        <h2>Next</h2>
        <ul class="next">
          {[...after, ...before].slice(0, 4).map((one) => {
            const { action } = judge(one);
            return (
              <li key={one.person.id} class={`tone-${actionTone(action)}`}>
                <Sign of={action} /> <Name>{one.person.name}</Name>
                {one.person.note !== undefined && <small>wrote a note</small>}
              </li>
            );
          })}
        </ul>
      </aside>
    </div>
  );
}
