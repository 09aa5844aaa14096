import type { IndexedPage, SearchIndex } from './index-format.ts';
import Marked from './Marked.tsx';
import { marksIn } from './marks.ts';
import { wordsAsked, type Answer } from './rank.ts';
import { search, type SearchState } from './search.ts';
import { href } from '../address.ts';

/** The instant answers, from titles, headings, keywords and questions. */
export default function InstantAnswers({ state }: { readonly state: SearchState }) {
  const { answers, all, instead, index, typed } = state;
  const asked = wordsAsked(typed);
  const shown = all ? answers : answers.slice(0, FIRST);
  return (
    <div class="search-answers">
      {instead && (
        <p class="search-instead">
          Did you mean{' '}
          <button type="button" class="quiet" onClick={() => search.type(instead)}>
            {instead}
          </button>
          ?
        </p>
      )}
      {shown.length > 0 && (
        <ul class="search-list" aria-label="Pages">
          {shown.map((answer) => (
            <li key={answer.page.path}>
              <AnswerLink answer={answer} asked={asked} />
              <p>
                <Marked stretches={marksIn(answer.page.says, asked)} />
              </p>
              <p class="search-tag">{index && tagOf(answer.page, index)}</p>
            </li>
          ))}
        </ul>
      )}
      {answers.length > shown.length && (
        <button type="button" class="quiet" onClick={() => search.showAll()}>
          Show all {answers.length}
        </button>
      )}
    </div>
  );
}

function AnswerLink({ answer: { page, section }, asked }: { readonly answer: Answer; readonly asked: readonly string[] }) {
  return (
    <a href={href(page.path) + (section ? `#${section.anchor}` : '')}>
      <Marked stretches={marksIn(page.title, asked)} />
      {section && (
        <span class="search-section">
          {' '}
          › <Marked stretches={marksIn(section.heading, asked)} />
        </span>
      )}
    </a>
  );
}

/** Its kind, verdict and topic in words: “Rules · Decline · The profile”. */
function tagOf({ facets }: IndexedPage, { filters }: SearchIndex): string {
  return filters
    .flatMap(({ name, choices }) => choices.filter(([value]) => facets[name]?.includes(value)).map(([, label]) => label))
    .join(' · ');
}

const FIRST = 6;
