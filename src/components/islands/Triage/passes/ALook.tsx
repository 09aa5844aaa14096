import { useMemo } from 'preact/hooks';
import { isKnown, nothingWrong, sorted, toLookAt, type Card, type Judge } from '#pile/index.ts';
import { words } from '#rules/lists/words.ts';
import { deskStore } from '#state/desk.ts';
import { Sign } from '../../Verdict/Sign.tsx';
import { actionTone } from '../../Verdict/verdict-words.ts';
import Name from '../Name.tsx';
import PartHead from '../PartHead.tsx';
import ProfileLink from '../ProfileLink.tsx';
import { act, say } from '../announce.ts';
import { verdictWords } from '../desk/desk-words.ts';
import { RowWho } from '../desk/PersonRow.tsx';
import TickAll from '../desk/TickAll.tsx';
import { useTicks } from '../desk/use-ticks.ts';
import VirtualRows from '../desk/VirtualRows.tsx';
import Bar from '../shell/Bar.tsx';
import type { Shown } from '../use-pile.ts';
import { goTo } from '../views.ts';
import { number, people } from '../words.ts';
import { doForMany } from './do-for-many.ts';

/**
 * Asks once whether anything is wrong with those who are about to be accepted or asked: a tick each, and one answer for all who are ticked.
 */
export default function ALook({ pile, today, judge }: Shown) {
  const cards = useMemo(() => sorted(toLookAt(pile, today, judge), 'newest'), [pile, today, judge]);
  const known = cards.filter((card) => isKnown(card, today));
  const others = cards.filter((card) => !isKnown(card, today));
  const { ticked, tick, tickAll, clear } = useTicks('invitations', others);
  const chosen = others.filter(({ person }) => ticked.has(person.id));
  const fine = (whom: readonly Card[], of: string): void => {
    const did = doForMany(pile, judge, today, () => act('', ...nothingWrong(whom, judge)));
    clear();
    deskStore.set({ did });
    say(`${of} ${did}`);
    if (whom.length === cards.length) goTo('queue');
  };
  const open = ({ person }: Card): void => {
    deskStore.arrange('invitations', { open: person.id });
    goTo('queue', true);
  };
  return (
    <section class="pass">
      <PartHead title={cards.length > 0 ? 'Before you say yes: is anything wrong with them?' : 'Nobody needs a look'}>
        <p>
          {cards.length > 0
            ? 'Asked only of those you are about to accept or to ask, and once. Open a profile where the line is not enough: does it seem fake, does it offend, do they send junk?'
            : 'Whoever is about to be declined needs none, and of the others you have told.'}
        </p>
      </PartHead>
      {known.length > 0 && (
        <div class="slip slip-known">
          <b>{number(known.length)}</b>
          <span>
            {known.length === 1 ? (
              <>
                You know <Name>{known[0]?.person.name ?? ''}</Name> otherwise
              </>
            ) : (
              'you know otherwise'
            )}
            : met, dealt with, or a colleague. A look tells you nothing new.
          </span>
          <button type="button" onClick={() => fine(known, `${people(known.length)}: no look needed.`)}>
            No look needed
          </button>
        </div>
      )}
      {others.length > 0 && (
        <>
          <div class="rows-head">
            <p>{people(others.length)}</p>
            <TickAll count={others.length} all={chosen.length === others.length} onTick={tickAll} />
          </div>
          <VirtualRows
            items={others}
            label="People to look at"
            row={(card) => (
              <Row
                key={card.person.id}
                card={card}
                judge={judge}
                today={today}
                ticked={ticked.has(card.person.id)}
                onTick={(on, range) => tick(card.person.id, on, range)}
                onOff={() => open(card)}
              />
            )}
          />
        </>
      )}
      <Bar pile={pile}>
        <div class="bar-go">
          <p>{number(chosen.length)} ticked</p>
          {chosen.length > 0 ? (
            <button type="button" class="primary" onClick={() => fine(chosen, `${people(chosen.length)}: nothing wrong.`)}>
              Nothing wrong with {chosen.length === 1 ? 'this one' : `these ${number(chosen.length)}`}
            </button>
          ) : (
            <a class="button" href="#queue">
              Back to the desk
            </a>
          )}
        </div>
      </Bar>
    </section>
  );
}

/** One person to look at: the verdict and its reasons, a tick for nothing wrong, and the way to say what is. */
function Row({ card, judge, today, ticked, onTick, onOff }: RowProps) {
  const { person } = card;
  const evaluation = judge(card);
  return (
    <li class={`row row-look tone-${actionTone(evaluation.action)}`}>
      <label class="row-tick">
        <input type="checkbox" checked={ticked} onClick={(event) => onTick(event.currentTarget.checked, event.shiftKey)} />
        <span class="visually-hidden">
          Nothing wrong: <Name>{person.name}</Name>
        </span>
      </label>
      <div class="row-known">
        <RowWho card={card} today={today} />
        <span class="row-word">
          <Sign of={evaluation.action} /> {verdictWords(evaluation)}{' '}
          <small>{evaluation.because.map((id) => words[id].label).join(', ')}</small>
        </span>
      </div>
      <span class="row-links">
        <ProfileLink person={person} onOpen={() => !card.looked && act('', { kind: 'looked', who: [person.id] })} />
        <button type="button" class="quiet" onClick={onOff}>
          Something’s off
          <span class="visually-hidden">
            {' '}
            with <Name>{person.name}</Name>
          </span>
        </button>
      </span>
    </li>
  );
}

interface RowProps {
  readonly card: Card;
  readonly judge: Judge;
  readonly today: string;
  readonly ticked: boolean;
  /** `range`: from the one ticked before to this one. */
  readonly onTick: (on: boolean, range: boolean) => void;
  readonly onOff: () => void;
}
