import Marked from './Marked.tsx';
import type { SearchState } from './search.ts';

/**
 * What Pagefind finds in the text. It stands below a fixed boundary, so that nothing above moves when it
 * arrives; a place that is already above is not repeated.
 */
export default function TextResults({ state }: { readonly state: SearchState }) {
  const { text, textLoad, answers } = state;
  if (textLoad === 'idle') return null;
  const above = new Set(answers.map(({ page, section }) => page.path + (section ? `#${section.anchor}` : '')));
  const shownAbove = (url: string): boolean => [...above].some((path) => url.endsWith(path) && path !== '/');
  const pages = text
    .map((page) => ({ ...page, passages: page.passages.filter(({ url }) => !shownAbove(url)) }))
    .filter(({ passages }) => passages.length > 0);
  return (
    <section class="search-text" aria-labelledby="search-in-text">
      <h2 id="search-in-text">In the text</h2>
      {pages.length === 0 && textLoad !== 'failed' && (
        <p>{textLoad === 'searching' ? 'Searching the text …' : 'Nothing more in the text.'}</p>
      )}
      <ul class="search-list">
        {pages.map(({ url, title, passages }) => (
          <li key={url}>
            <p class="search-page">{title}</p>
            {passages.map((passage) => (
              <p key={passage.url}>
                <a href={passage.url}>{passage.heading || title}</a>
                <span class="search-excerpt">
                  {' '}
                  … <Marked stretches={passage.excerpt} /> …
                </span>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
