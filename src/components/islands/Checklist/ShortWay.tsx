import { Component, Fragment } from 'preact';
import { statements } from '#rules/fact-words.ts';
import { facts, unremarkable, type FactId, type FactValue } from '#rules/index.ts';
import { checklist, type ChecklistState } from '#state/checklist.ts';
import { nextScreen, previousScreen, SCREENS, theRest, type Screen } from './short-way.ts';

/**
 * The checklist by group, one screen each, asking only what can still matter. A screen keeps its boxes
 * while they are ticked; after the last one, another policy may open more.
 */
export default class ShortWay extends Component<Props, Shown> {
  override state: Shown = { screen: nextScreen(this.props.state.answers, this.props.state.policy) };
  heading: HTMLElement | null = null;

  /** The screen shown now. */
  now(): Screen | undefined {
    const { answers, policy } = this.props.state;
    return this.state.screen ?? nextScreen(answers, policy);
  }

  go(screen: Screen | undefined): void {
    this.setState({ screen }, () => this.heading?.focus());
  }

  /** Goes on to what can still matter after this screen. */
  goOn(): void {
    const { answers, policy } = checklist.get();
    this.go(nextScreen(answers, policy, (this.now()?.at ?? 0) + 1));
  }

  finish(unsure: boolean): void {
    checklist.answer(theRest(this.now()?.facts ?? [], checklist.get().answers, unsure));
    this.goOn();
  }

  tick(id: FactId, value: FactValue | undefined): void {
    this.setState({ screen: this.now() });
    checklist.answer({ [id]: value });
  }

  override render() {
    const { answers, policy } = this.props.state;
    const screen = this.now();
    const heading = (element: HTMLElement | null): void => {
      this.heading = element;
    };
    const back = previousScreen(answers, policy, screen ? screen.at : SCREENS.length);
    const group = screen && SCREENS[screen.at];
    const someTicked = group?.id !== 'note' && screen?.facts.some((id) => boxes(id).includes(answers[id] as FactValue));

    if (!screen || !group) {
      return (
        <div class="short-way">
          <p class="done" tabIndex={-1} ref={heading}>
            <strong>That is all that matters.</strong> Nothing left to ask can change the verdict.
          </p>
          <div class="buttons">{back && <BackButton go={() => this.go(back)} />}</div>
        </div>
      );
    }
    return (
      <form
        class="short-way"
        onSubmit={(event) => {
          event.preventDefault();
          this.finish(false);
        }}
      >
        <fieldset>
          <legend tabIndex={-1} ref={heading}>
            {group.title}{' '}
            <small>
              Screen {screen.at + 1} of at most {SCREENS.length}
            </small>
          </legend>
          {group.id === 'note' ? (
            <div class="choices">
              {(['none', 'generic', 'personal'] as const).map((value) => (
                <button
                  type="button"
                  key={value}
                  aria-pressed={answers.note === value}
                  onClick={() => {
                    checklist.answer({ note: value });
                    this.goOn();
                  }}
                >
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
                        onChange={(event) => this.tick(id, event.currentTarget.checked ? value : undefined)}
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
          <button type="button" onClick={() => this.finish(true)}>
            {someTicked ? 'Not sure about the rest' : 'I can’t tell'}
          </button>
          {back && <BackButton go={() => this.go(back)} />}
        </div>
      </form>
    );
  }
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
  return facts[id].values.filter((value) => value !== unremarkable(id));
}

/** What the button says while nothing is ticked. */
const NONE = {
  you: 'None of these',
  note: 'I can’t tell',
  tie: 'None of these',
  profile: 'Nothing I can see',
  conduct: 'No, they don’t',
} as const satisfies Record<(typeof SCREENS)[number]['id'], string>;

interface Props {
  readonly state: ChecklistState;
}

interface Shown {
  screen: Screen | undefined;
}
