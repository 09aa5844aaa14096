import { search, type SearchState } from './search.ts';

/** Says plainly what could not be loaded, keeps the rest, and offers to try again. */
export default function SearchNotices({ state: { indexLoad, textLoad, typed, chosen, answers, text } }: { readonly state: SearchState }) {
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
  if (typed || Object.values(chosen).some(Boolean)) {
    const searching = textLoad === 'searching' || indexLoad === 'loading';
    return searching || answers.length + text.length > 0 ? null : <Asked title="Nothing holds that. Others have asked:" />;
  }
  return <Asked title="What people ask" />;
}

/** Questions to begin with, each a search of its own. */
function Asked({ title }: { readonly title: string }) {
  return (
    <section class="search-asked" aria-label={title}>
      <p class="search-hint">{title}</p>
      <ul class="search-questions">
        {QUESTIONS.map(([question, words]) => (
          <li key={words}>
            <button type="button" class="quiet" onClick={() => search.type(words)}>
              {question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const QUESTIONS = [
  ['There is no note', 'no note'],
  ['It is a recruiter', 'recruiter'],
  ['The photo looks odd', 'photo'],
  ['We have never met', 'met'],
  ['Is the profile fake?', 'fake profile'],
  ['They sell something', 'sales'],
  ['How do I remove them?', 'remove'],
  ['What do you keep of me?', 'privacy'],
] as const;
