import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { statements } from '../../../rules/fact-words.ts';
import { facts, type FactId, type FactValue } from '../../../rules/index.ts';
import { checklist, type ChecklistState } from '../../../state/checklist.ts';
import { nextScreen, previousScreen, SCREENS, theRest, type Screen } from './short-way.ts';

/** The checklist by group, one screen each, asking only what can still matter. */
export default function ShortWay({ state }: { state: ChecklistState }) {
  const { answers, policy } = state;
  // A screen keeps its boxes while they are ticked. After the last one, another policy may open more.
  const [entered, setScreen] = useState(() => nextScreen(answers, policy));
  const screen = entered ?? nextScreen(answers, policy);
  const heading = useRef<HTMLElement | null>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = false;
  }, [entered]);

  const go = (to: Screen | undefined): void => {
    moved.current = true;
    setScreen(to);
  };
  const finish = (unsure: boolean): void => {
    if (!screen) return;
    checklist.answer(theRest(screen.facts, checklist.get().answers, unsure));
    go(nextScreen(checklist.get().answers, policy, screen.at + 1));
  };
  const choose = (id: FactId, value: FactValue): void => {
    checklist.answer({ [id]: value });
    if (screen) go(nextScreen(checklist.get().answers, policy, screen.at + 1));
  };
  const back = previousScreen(answers, policy, screen ? screen.at : SCREENS.length);
  const group = screen && SCREENS[screen.at];
  const someTicked = screen?.facts.some((id) => boxes(id).includes(answers[id] as FactValue)) ?? false;

  if (!screen || !group) {
    return (
      <div class="short-way">
        <p class="done" tabIndex={-1} ref={(element) => void (heading.current = element)}>
          <strong>That is all that matters.</strong> Nothing left to ask can change the verdict.
        </p>
        <div class="buttons">{back && <BackButton go={() => go(back)} />}</div>
      </div>
    );
  }
  return (
    <form
      class="short-way"
      onSubmit={(event) => {
        event.preventDefault();
        finish(false);
      }}
    >
      <fieldset>
        <legend tabIndex={-1} ref={(element) => void (heading.current = element)}>
          {group.title} <small>Screen {screen.at + 1} of at most {SCREENS.length}</small>
        </legend>
        {group.id === 'note' ? (
          <div class="choices">
            {(['none', 'generic', 'personal'] as const).map((value) => (
              <button type="button" key={value} aria-pressed={answers.note === value} onClick={() => choose('note', value)}>
                {statements.note[value]}
              </button>
            ))}
          </div>
        ) : (
          <div class="ticks">
            {screen.facts.flatMap((id) =>
              boxes(id).map((value) => (
                <Fragment key={id + value}>
                  <label class="tick">
                    <input
                      type="checkbox"
                      data-fact={id}
                      value={value}
                      checked={answers[id] === value}
                      onChange={(event) => {
                        setScreen(screen);
                        checklist.answer({ [id]: event.currentTarget.checked ? value : undefined });
                      }}
                    />
                    {statements[id][value]}
                  </label>
                  <a class="how" href={`#q-${id}`} aria-label={`How to check: ${statements[id][value] ?? id}`}>
                    ?
                  </a>
                </Fragment>
              )),
            )}
          </div>
        )}
      </fieldset>
      <div class="buttons">
        {group.id !== 'note' && (
          <button type="submit" class="primary">
            {someTicked ? 'Continue' : NONE[group.id]}
          </button>
        )}
        <button type="button" onClick={() => finish(true)}>
          {someTicked ? 'Not sure about the rest' : 'I can’t tell'}
        </button>
        {back && <BackButton go={() => go(back)} />}
      </div>
    </form>
  );
}

function BackButton({ go }: { go: () => void }) {
  return (
    <button type="button" class="quiet" onClick={go}>
      Back
    </button>
  );
}

/** The values of a fact that have a box of their own. */
function boxes(id: FactId): readonly FactValue[] {
  return id === 'photo' ? ['missing', 'stock'] : facts[id].values.filter((value) => value === 'yes');
}

/** What the button says while nothing is ticked. */
const NONE = {
  you: 'None of these',
  note: 'I can’t tell',
  tie: 'None of these',
  profile: 'Nothing I can see',
  conduct: 'No, they don’t',
} as const satisfies Record<(typeof SCREENS)[number]['id'], string>;
