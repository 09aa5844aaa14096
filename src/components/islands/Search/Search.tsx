import { queryFragment } from '#state/query.ts';
import InstantAnswers from './InstantAnswers.tsx';
import FilterBar from './FilterBar.tsx';
import { openFirst, goThrough } from './through-results.ts';
import SearchNotices from './SearchNotices.tsx';
import { search, type SearchState } from './search.ts';
import { href } from '../address.ts';
import TextResults from './TextResults.tsx';

/** The search itself, the same in the dialog and on the page of its own. */
export default function Search({ state, said, inDialog = false }: Props) {
  const { typed, chosen } = state;
  return (
    <div class="search" role="search" onKeyDown={goThrough}>
      <form class="search-top" onSubmit={openFirst}>
        <label for="search-field">Search guidance and rules</label>
        <input
          id="search-field"
          type="search"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          maxLength={200}
          value={typed}
          onInput={(event) => search.type(event.currentTarget.value)}
        />
        <p class="search-said" aria-live="polite">
          {said}
        </p>
      </form>
      {(typed || Object.values(chosen).some(Boolean)) && <FilterBar state={state} />}
      <SearchNotices state={state} />
      <InstantAnswers state={state} />
      <TextResults state={state} />
      {inDialog && (
        <p class="search-more">
          <a href={href('/search/') + queryFragment({ q: typed, ...chosen })}>Search on a page of its own</a>
        </p>
      )}
    </div>
  );
}

interface Props {
  readonly state: SearchState;
  /** What a screen reader hears: how much was found. */
  readonly said: string;
  readonly inDialog?: boolean;
}
