import { search, type SearchState } from './search.ts';

/** Says plainly what could not be loaded, keeps the rest, and offers to try again. */
export default function Notices({ state: { indexLoad, textLoad, typed } }: { readonly state: SearchState }) {
  const missing = [
    indexLoad === 'failed' && 'The list of pages could not be loaded, so there are no quick answers.',
    textLoad === 'failed' && 'The full text could not be loaded, so only titles, headings and questions are searched.',
  ].filter((line) => line !== false);
  if (missing.length > 0) {
    return (
      <div class="notice">
        <p>{missing.length === 2 ? 'The search could not be loaded. You may be offline, or the site has just changed.' : missing[0]}</p>
        <button type="button" onClick={() => search.retry()}>
          Try again
        </button>
      </div>
    );
  }
  if (typed) return null;
  return <p class="search-hint">For example: no note · recruiter · fake photo · privacy</p>;
}
