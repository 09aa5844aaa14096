/**
 * A pass over a page: links to other sites do not say where the reader came from. Done after the build, so that
 * none can be forgotten.
 *
 * @param {string} html
 */
export function quietLinks(html) {
  return html.replace(/<a (?=[^>]*href="https?:)(?![^>]*\srel=)/g, '<a rel="noreferrer" ');
}
