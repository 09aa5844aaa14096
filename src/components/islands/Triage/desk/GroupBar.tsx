import { useEffect, useRef, useState } from 'preact/hooks';
import { isKnown, partOf, type Card, type Decision, type Judge } from '#pile/index.ts';
import { Sign } from '../../Verdict/Sign.tsx';
import { act } from '../announce.ts';
import { actionOf, decisionWord, number, people } from '../words.ts';
import { toneOf } from '../shell/Strip.tsx';

/** Decides for everyone who is ticked, in one step; of how many, and how many nobody has looked at, is said before. */
export default function GroupBar({ cards, elsewhere, isAll, judge, today, onClear }: Props) {
  const [asked, setAsked] = useState<Decision>();
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), [asked]);
  const [first] = cards;
  if (!first) return null;
  const part = partOf(first);
  const unseen = part === 'connections' ? [] : cards.filter((card) => isUnseen(card, judge, today));
  const said = { accept: 0, ask: 0, decline: 0, undecided: 0 };
  for (const card of cards) said[judge(card).verdict] += 1;
  const against = (decision: Decision): number => cards.length - said.undecided - (decision === 'later' ? 0 : said[decision]);

  const leave = (isDone: boolean): void => {
    // This bar goes and would take the focus along. The focus is moved first: to move it after the change would lay the page out once more.
    if (isDone && isAll) document.querySelector<HTMLElement>('.part-head')?.focus();
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    onClear();
  };
  const decide = (decision: Decision, whom: readonly Card[]): void => {
    act(`${decisionWord(decision, part)}: ${people(whom.length)}. Undo takes it back whole.`, {
      kind: 'decide',
      who: whom.map(({ person }) => person.id),
      decision,
      group: true,
    });
    setAsked(undefined);
    leave(true);
  };

  if (asked) {
    const seen = cards.filter((card) => !unseen.includes(card));
    return (
      <div class="group-question" role="group" aria-labelledby="group-question">
        <p id="group-question" tabIndex={-1} ref={question}>
          <strong>Accept {people(cards.length)}?</strong> You have not looked at the profile of {people(unseen.length)}.
        </p>
        <div class="buttons">
          {seen.length > 0 && (
            <button type="button" class="primary" onClick={() => decide('accept', seen)}>
              Accept the {number(seen.length)} looked at
            </button>
          )}
          <button type="button" onClick={() => decide('accept', cards)}>
            Accept all {number(cards.length)} unseen
          </button>
          <a class="button" href="#look">
            Look at them first
          </a>
          <button type="button" class="quiet" onClick={() => setAsked(undefined)}>
            Back
          </button>
        </div>
      </div>
    );
  }
  return (
    <div class="group" role="group" aria-label={`Decide for ${people(cards.length)}`}>
      <p class="group-scope">
        <strong>{number(cards.length)} ticked</strong>
        {elsewhere > 0 && ` (${number(elsewhere)} of them not in this list)`}
        {unseen.length > 0 && <span class="group-unseen"> · {number(unseen.length)} not looked at</span>}{' '}
        <button type="button" class="quiet" onClick={() => leave(false)}>
          Untick
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            act(`Taken out of the pile: ${people(cards.length)}. Undo brings them back.`, {
              kind: 'remove',
              who: cards.map(({ person }) => person.id),
            });
            leave(true);
          }}
        >
          Take out of the pile
        </button>
      </p>
      <div class="acts">
        {ACTS.map((one) => (
          <button
            type="button"
            key={one}
            class={`act ${toneOf(one)}`}
            title={against(one) > 0 ? `The verdict differs for ${number(against(one))}` : undefined}
            onClick={() => (one === 'accept' && unseen.length > 0 ? setAsked(one) : decide(one, cards))}
          >
            <Sign of={actionOf(one)} />
            <span>
              {decisionWord(one, part)} {number(cards.length)}
            </span>
          </button>
        ))}
      </div>
    </div>
  );
}

/** Neither opened, nor known, nor answered for: nothing that stands on the profile was looked at. */
const isUnseen = (card: Card, judge: Judge, today: string): boolean =>
  !card.looked && !isKnown(card, today) && judge(card).missing.some((fact) => fact === 'looks-fake');

const ACTS = ['decline', 'ask', 'later', 'accept'] as const;

interface Props {
  readonly cards: readonly Card[];
  /** How many of them the list does not show. */
  readonly elsewhere: number;
  /** Whether they are all that the list shows: what is next then stands below the heading of the desk. */
  readonly isAll: boolean;
  readonly judge: Judge;
  readonly today: string;
  readonly onClear: () => void;
}
