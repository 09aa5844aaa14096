import { useEffect, useState } from 'preact/hooks';
import { found, oneQuestion, suggestionFor } from '#pile/index.ts';
import { questions } from '#rules/questions.ts';
import PartHead from '../PartHead.tsx';
import { act } from '../announce.ts';
import type { Shown } from '../use-pile.ts';
import { suggestionWords } from '../card/card-words.ts';
import { number, people } from '../words.ts';

/** The question that settles most of the pile, asked of everyone at once: a list to tick through. */
export default function OneQuestion({ pile, today, judge }: Shown) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [query, setQuery] = useState('');
  const asked = oneQuestion(pile, today, judge);
  useEffect(() => {
    setTicked(new Set());
    setQuery('');
  }, [asked?.fact]);
  if (!asked) {
    return (
      <section>
        <PartHead title="No question is left for many at once">
          <p>What is still open needs a look at single profiles, or nothing is open at all.</p>
        </PartHead>
        <p>
          <a class="button primary" href="#queue">
            Go on: the queue
          </a>
        </p>
      </section>
    );
  }
  const { fact, cards, open } = asked;
  const shown = found(cards, query);
  const answer = (rest: 'no' | 'leave'): void => {
    const yes = cards.filter(({ person }) => ticked.has(person.id)).map(({ person }) => person.id);
    const no = cards.filter(({ person }) => !ticked.has(person.id)).map(({ person }) => person.id);
    const deeds = [
      ...(yes.length > 0 ? [{ kind: 'answer', who: yes, fact, value: 'yes' } as const] : []),
      ...(rest === 'no' && no.length > 0 ? [{ kind: 'answer', who: no, fact, value: 'no' } as const] : []),
      // Left open, and not asked of the whole list again.
      ...(rest === 'leave' && no.length > 0 ? [{ kind: 'answer', who: no, fact, value: 'unknown' } as const] : []),
    ];
    act(`${people(yes.length)}: yes. ${rest === 'no' ? `${people(no.length)}: no.` : 'The others stay open.'}`, ...deeds);
  };
  const toggle = (id: string): void => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  return (
    <section class="one-question">
      <PartHead title={LISTS[fact] ?? questions[fact].ask}>
        <p>
          Of {number(open)} open invitations, this question can settle most. Tick everyone it is true of. {questions[fact].howToCheck}
        </p>
      </PartHead>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer('no');
        }}
      >
        {cards.length > 12 && (
          <p class="tools">
            <label for="find-in-list">Find a name</label>
            <input id="find-in-list" type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
          </p>
        )}
        <fieldset class="tick-list">
          <legend>
            {people(cards.length)}, {number(ticked.size)} ticked
          </legend>
          {shown.slice(0, MOST).map((card) => {
            const hint = suggestionFor(card, fact);
            return (
              <label class="tick" key={card.person.id}>
                <input type="checkbox" checked={ticked.has(card.person.id)} onChange={() => toggle(card.person.id)} />
                <span>
                  {card.person.name}
                  {hint && <small> {suggestionWords[hint.why]}</small>}
                </span>
              </label>
            );
          })}
        </fieldset>
        {shown.length > MOST && (
          <p>And {people(shown.length - MOST)} more: find them by name above. Whoever is not ticked counts as not ticked.</p>
        )}
        <div class="buttons">
          <button type="submit" class="primary">
            {ticked.size > 0 ? 'These, and nobody else' : 'Nobody here'}
          </button>
          <button type="button" onClick={() => answer('leave')}>
            {ticked.size > 0 ? 'These; I don’t know about the others' : 'I don’t know'}
          </button>
          <a class="button" href="#queue">
            Go to the queue
          </a>
        </div>
      </form>
    </section>
  );
}

/** The question as it is asked of a list. */
const LISTS: Partial<Record<keyof typeof questions, string>> = {
  'met-in-person': 'Which of these have you met?',
  'in-address-book': 'Which of these have you dealt with, and have in your address book?',
  'same-workplace': 'Which of these work where you work?',
  'same-industry': 'Which of these are in your industry?',
  'many-shared-connections': 'With which of these do you share many connections?',
};

/** So many names are drawn at once. */
const MOST = 300;
