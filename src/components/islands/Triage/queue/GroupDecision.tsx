import { useState } from 'preact/hooks';
import type { Card, Decision, Judge, Lane, Part } from '#pile/index.ts';
import { act } from '../announce.ts';
import { decisionWord, number, people } from '../words.ts';
import { laneName } from './lane-words.ts';

/** Decides for everyone listed at once, after saying of how many, which, and how sure that is. */
export default function GroupDecision({ cards, lane, query, part, judge }: Props) {
  const [decision, setDecision] = useState<Decision>();
  const [sure, setSure] = useState(false);
  if (cards.length < 2) return null;
  const choices: readonly Decision[] = lane === 'ask' ? ['accept', 'decline', 'later'] : ['accept', 'decline', 'ask', 'later'];
  const soFar = cards.filter((card) => !judge(card).settled).length;
  const unseen = cards.filter(({ looked }) => !looked).length;
  const decide = (): void => {
    if (!decision) return;
    act(`${decisionWord(decision, part)}: ${people(cards.length)}.`, {
      kind: 'decide',
      who: cards.map(({ person }) => person.id),
      decision,
      group: true,
    });
    setDecision(undefined);
  };
  const mustConfirm = decision === 'accept' && part === 'invitations' && unseen > 0;
  return (
    <details class="more group">
      <summary>{lane === 'ask' ? 'Decide these without asking' : `Decide for all ${number(cards.length)} at once`}</summary>
      <fieldset>
        <legend>
          {people(cards.length)}: everyone in “{laneName(lane, part)}”{query && ` matching “${query}”`}
        </legend>
        {choices.map((one) => (
          <label class="tick" key={one}>
            <input type="radio" name="group" checked={decision === one} onChange={() => setDecision(one)} />
            {decisionWord(one, part)}
          </label>
        ))}
      </fieldset>
      {decision && (
        <>
          <p>
            {soFar > 0
              ? `For ${people(soFar)} the verdict is only so far: an answer could still change it. `
              : 'Every verdict here is settled. '}
            {unseen > 0 && `Nobody has opened the profile of ${people(unseen)}.`}
          </p>
          {mustConfirm && (
            <label class="tick">
              <input type="checkbox" checked={sure} onChange={() => setSure(!sure)} />
              Accept them all the same, without a look at {unseen === 1 ? 'that profile' : 'those profiles'}
            </label>
          )}
          <button type="button" class="primary" disabled={mustConfirm && !sure} onClick={decide}>
            {decisionWord(decision, part)}: {people(cards.length)}
          </button>{' '}
          <small>One step, and undo takes it back whole.</small>
        </>
      )}
    </details>
  );
}

interface Props {
  readonly cards: readonly Card[];
  readonly lane: Lane;
  readonly query: string;
  readonly part: Part;
  readonly judge: Judge;
}
