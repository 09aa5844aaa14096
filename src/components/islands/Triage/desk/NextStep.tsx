import { useEffect, useMemo, useState } from 'preact/hooks';
import { countingByPolicy, nextStep, NO_FILTERS, type Filters, policiesDiffer, type NextStep as Step, type Pile } from '#pile/index.ts';
import { deskStore } from '#state/desk.ts';
import { inPieces } from '../in-pieces.ts';
import type { Shown } from '../use-pile.ts';
import { useStore } from '../../use-store.ts';
import { number, people } from '../words.ts';

/**
 * What takes the reader furthest from here, as a slip on the desk with the way to it. `onHere` is called when the way leads to people on
 * the desk itself.
 */
export default function NextStep({ pile, today, judge, onHere }: Shown & { onHere?: () => void }) {
  const { compared, did } = useStore(deskStore);
  const [compare, setCompare] = useState<{ readonly of: Pile; readonly differ: boolean }>();
  const plain = useMemo(() => nextStep(pile, today, judge, false), [pile, today, judge]);
  const matters = !compared && plain.kind === 'decide';
  useEffect(() => {
    if (!matters) return;
    // Counting under every policy takes a while: the page is drawn first, and answers in between.
    return inPieces(countingByPolicy(pile, today), (counts) => setCompare({ of: pile, differ: policiesDiffer(counts) }));
  }, [pile, today, matters]);
  // While it is being counted there is no link: one that changed under the reader's hand would lead where nobody chose to go.
  const isCounting = matters && compare?.of !== pile;
  const next: Step = matters && compare?.differ ? { kind: 'policy', count: plain.of } : plain;
  const { href, says, filters } = wayOf(next);
  // A link to the page that is open would do nothing.
  if (next.kind === 'end' && location.hash === href) return null;
  return (
    <div class="next-step">
      {did && <p class="did">{did}</p>}
      {isCounting ? (
        <p class="slip" aria-busy="true">
          Counting what the policies would decide …
        </p>
      ) : (
        <a
          class="slip"
          href={href}
          onClick={() => {
            deskStore.set({ did: '' });
            if (!filters) return;
            deskStore.arrange('invitations', { filters: { ...NO_FILTERS, ...filters }, query: '' });
            onHere?.();
          }}
        >
          {next.count > 0 && <b>{number(next.count)}</b>}
          <span>{says}</span>
          <span aria-hidden="true">›</span>
        </a>
      )}
    </div>
  );
}

/** Where the reader does a step, and the step in words. */
function wayOf(step: Step): Way {
  const { count } = step;
  switch (step.kind) {
    case 'know':
      return { href: '#question', says: `Whom do you know of ${people(count)}? Tick them in one pass; one button says no for the rest.` };
    case 'you':
      return { href: '#you', says: `And you? Four questions about you can still change ${count === 1 ? 'one' : number(count)} of these.` };
    case 'notes':
      return {
        href: '#notes',
        says: count > 0 ? `${people(count)} wrote to you: is it meant for you?` : `Did any of ${people(step.silent)} write a note?`,
      };
    case 'look':
      return {
        href: '#look',
        says: `Before you accept or ask: is anything wrong with ${count === 1 ? 'this one' : `these ${number(count)}`}?${
          step.known > 0 ? ` The ${number(step.known)} you know need no look.` : ''
        }`,
      };
    case 'policy':
      return { href: '#policy', says: 'Another policy would decide some of these otherwise: compare before you decide.' };
    case 'decide':
      return {
        href: '#queue',
        says: `${people(count)} to ${ACTS[step.verdict]}, ${step.firm ? 'whatever else is answered' : 'as far as you have told'}: look ${count === 1 ? 'and decide' : 'down the list, then decide for all at once'}.`,
        filters: { verdict: step.verdict, ...(step.firm ? { firm: true } : {}) },
      };
    case 'cards':
      return { href: '#queue/card', says: `Go through ${people(count)}, a card at a time.` };
    case 'list':
      return {
        href: '#working-list',
        says: `${count === 1 ? 'One thing is' : `${number(count)} things are`} left to do on LinkedIn: open the working list.`,
      };
    case 'write':
      return { href: '#follow-up', says: `You decided to ask ${people(count)}: the message to send, and the day it is answered by.` };
    case 'end':
      return { href: '#summary', says: 'That was the pile: see where it fell, and take a save file.' };
  }
}

const ACTS = { accept: 'accept', ask: 'ask first', decline: 'decline' } as const;

interface Way {
  readonly href: string;
  readonly says: string;
  /** What is shown there, when the way leads back to the desk. */
  readonly filters?: Partial<Filters>;
}
