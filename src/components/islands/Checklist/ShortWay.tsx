import { options } from '#rules/lists/fact-options.ts';
import type { FactId, FactValue } from '#rules/index.ts';
import { checklist, type ChecklistState } from '#state/checklist.ts';
import { lazy } from '../lazy.tsx';
import { boxes, nextScreen, onlyTie, screens, shownOn, theRest } from './short-way.ts';
import { turnedTo } from './turned-to.ts';

const Settled = lazy(() => import('./Settled.tsx').then((part) => part.default));

/**
 * The checklist one group at a time, in the reader's order and only what can still matter. Where one answer is
 * enough, one press goes on; elsewhere a screen keeps its boxes until the reader goes on. At the end: the verdict.
 */
export default function ShortWay({ state = checklist.get() }) {
  const short = state.way === 'short';
  return (
    <>
      {short && <Current key={state.round} state={state} />}
      <p class="switch">
        <a
          href={short ? '#all-questions' : '#short-way'}
          data-pick={short ? 'all' : undefined}
          onClick={(event) => {
            event.preventDefault();
            checklist.setWay(short ? 'all' : 'short');
          }}
        >
          {short ? 'All questions' : 'The short way'}
        </a>
        {short && <a href="#group-circumstances">Connected already, or written to them?</a>}
      </p>
    </>
  );
}

/** The screen that is to be answered now or, when none is left, the verdict. */
function Current({ state }: { state: ChecklistState }) {
  const { answers, policy, asking, turn } = state;
  const reopened = asking === 'ties' ? 'tie' : asking;
  const screen = screens.find(({ id }) => id === reopened) ?? nextScreen(answers, policy);
  if (!screen) return <Settled state={state} />;

  const { id, title } = screen;
  const shown = shownOn(id, answers, policy);
  const picks = shown.flatMap((fact) => boxes(fact).map((value) => ({ fact, value, isOn: answers[fact] === value })));
  const ticked = picks.some(({ isOn }) => isOn);
  const isOneTie = id === 'tie' && asking !== 'ties' && picks.filter(({ isOn }) => isOn).length < 2;
  const goOn = (unsure: boolean): void => checklist.goOn(theRest(shown, answers, unsure));
  return (
    <div class="short-way box" key={id}>
      <fieldset>
        <legend>
          <h2 tabIndex={-1} ref={turnedTo(turn)}>
            {title}
          </h2>
        </legend>
        <div class={`options options-${id}`}>
          {picks.map(({ fact, value, isOn }) =>
            isOneTie || id === 'note' ? (
              <button
                type="button"
                key={fact + value}
                class="option"
                aria-pressed={isOn}
                data-pick={isOneTie ? fact : undefined}
                onClick={() => checklist.goOn(id === 'note' ? { note: value } : onlyTie(fact, answers, policy))}
              >
                <Option fact={fact} value={value} />
              </button>
            ) : (
              <label key={fact + value} class="option">
                <input
                  type="checkbox"
                  checked={isOn}
                  onChange={(event) =>
                    checklist.answer({ [fact]: event.currentTarget.checked ? value : undefined }, id === 'tie' ? 'ties' : id)
                  }
                />
                <Option fact={fact} value={value} />
              </label>
            ),
          )}
        </div>
      </fieldset>
      <div class="short-way-foot">
        {id !== 'note' && (
          <button type="button" class="primary" data-pick={isOneTie ? 'none' : undefined} onClick={() => goOn(false)}>
            {ticked && !isOneTie ? 'Go on' : id === 'off' ? 'Nothing is off' : 'None of these'}
          </button>
        )}
        <button type="button" class="quiet" data-pick={isOneTie ? 'unsure' : undefined} onClick={() => goOn(true)}>
          {ticked && !isOneTie ? 'I don’t know the rest' : 'I don’t know'}
        </button>
        {isOneTie && (
          <button type="button" class="quiet" data-pick="several" onClick={() => checklist.ask('ties')}>
            Several of them
          </button>
        )}
      </div>
    </div>
  );
}

function Option({ fact, value }: { fact: FactId; value: FactValue }) {
  const [words, more] = options[fact][value] ?? [value];
  return (
    <>
      {fact === 'note' && (
        <span class={`bubble bubble-${value}`} aria-hidden="true">
          {value === 'none' ? '\u00a0' : value === 'personal' ? '“…”' : '…'}
        </span>
      )}
      <span>
        {words} {more && <small>{more}</small>}
      </span>
    </>
  );
}
