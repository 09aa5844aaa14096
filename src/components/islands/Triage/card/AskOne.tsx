import { useEffect, useRef } from 'preact/hooks';
import { nothingWrong, type Card, type Deed, type Judge } from '#pile/index.ts';
import { facts, type FactId, type FactValue } from '#rules/index.ts';
import { questions } from '#rules/lists/questions.ts';
import { suggestionFor } from '#pile/index.ts';
import { act } from '../announce.ts';
import { shortcuts, useShortcuts, type Shortcut } from '../shortcuts.ts';
import { offWords, suggestionWords } from './card-words.ts';

/**
 * The one question that matters most now. All that a look at the profile tells is one question: what is off.
 * What was answered gives way to the next; the focus goes with it.
 */
export default function AskOne({ card, judge, open, shortcutsOn, allowed }: Props) {
  const { id } = card.person;
  const heading = useRef<HTMLHeadingElement>(null);
  const pressed = useRef(false);
  const [first] = open;
  const ofProfile = first !== undefined && isOfProfile(first);
  const choices: readonly Choice[] =
    first === undefined ? [] : ofProfile ? offChoices(card, judge, open.filter(isOfProfile)) : choicesOf(card, first);
  const name = first === undefined ? '' : ofProfile ? 'off' : first;
  useEffect(() => {
    if (pressed.current) heading.current?.focus({ preventScroll: true });
    pressed.current = false;
  }, [name]);
  const choose = (choice: Choice | undefined): void => {
    if (!choice || !allowed()) return;
    pressed.current = true;
    act('', ...choice.deeds);
  };
  useShortcuts({
    ...Object.fromEntries(NUMBERS.map((key, i) => [key, () => choose(choices[i])])),
    looked: () => choose(offChoices(card, judge, open.filter(isOfProfile))[0]),
  });
  if (first === undefined) return null;
  const hint = suggestionFor(card, first);
  return (
    <section class="question" aria-labelledby={`question-${id}`}>
      <h3 id={`question-${id}`} tabIndex={-1} ref={heading}>
        {ofProfile ? 'You looked: is anything off?' : questions[first].ask}
      </h3>
      {hint && <p class="from">{suggestionWords[hint.why]}</p>}
      <div class="chips">
        {choices.map((choice, i) => {
          const key = NUMBERS[i];
          return (
            <button type="button" class="chip" key={choice.label} onClick={() => choose(choice)}>
              {choice.label}
              {shortcutsOn && key && <kbd aria-hidden="true">{shortcuts[key]}</kbd>}
            </button>
          );
        })}
      </div>
      <details class="check">
        <summary>How to check</summary>
        {(ofProfile ? open.filter(isOfProfile) : [first]).map((fact) => (
          <p key={fact}>
            {ofProfile && <strong>{offWords[fact] ?? ''}. </strong>}
            {questions[fact].howToCheck}
          </p>
        ))}
      </details>
    </section>
  );
}

/** The questions worth asking of a card, in the order of the short way: how they know each other, what was written, what is off. */
export const bySteps = (open: readonly FactId[]): readonly FactId[] => {
  const rank = (fact: FactId): number => (fact === 'note' ? 1 : facts[fact].scope === 'tie' ? 0 : 2);
  return open.toSorted((a, b) => rank(a) - rank(b));
};

const isOfProfile = (fact: FactId): boolean => facts[fact].scope === 'profile' || facts[fact].scope === 'conduct';

function choicesOf({ person }: Card, fact: FactId): readonly Choice[] {
  const values: readonly FactValue[] = facts[fact].values;
  const label = (value: FactValue): string => questions[fact].choices?.[value] ?? (value === 'yes' ? 'Yes' : 'No');
  const answer = (value: FactValue | 'unknown'): readonly Deed[] => [{ kind: 'answer', who: [person.id], fact, value }];
  return [...values.map((value) => ({ label: label(value), deeds: answer(value) })), { label: 'I don’t know', deeds: answer('unknown') }];
}

/** The choices about a profile: nothing is off, one thing is (one is enough to go on), or the reader cannot look. */
function offChoices(card: Card, judge: Judge, open: readonly FactId[]): readonly Choice[] {
  const who = [card.person.id];
  return [
    { label: 'Nothing is off', deeds: nothingWrong([card], judge) },
    ...open.map((fact) => ({
      label: offWords[fact] ?? fact,
      deeds: [{ kind: 'answer' as const, who, fact, value: fact === 'photo' ? ('missing' as const) : ('yes' as const) }],
    })),
    { label: 'Can’t look', deeds: open.map((fact) => ({ kind: 'answer' as const, who, fact, value: 'unknown' as const })) },
  ];
}

const NUMBERS = ['first', 'second', 'third', 'fourth'] as const satisfies readonly Shortcut[];

interface Choice {
  readonly label: string;
  readonly deeds: readonly Deed[];
}

interface Props {
  readonly card: Card;
  readonly judge: Judge;
  /** What is worth asking, the first first. */
  readonly open: readonly FactId[];
  readonly shortcutsOn: boolean;
  /** Whether the card is in view, so that it may be changed. */
  readonly allowed: () => boolean;
}
