/**
 * What someone puts into a page of theirs to show our questions, as HTML.
 *
 * @param home the whole address of this site, with a slash at its end
 * @param what `rules/<id>`, `guide/<slug>`, or `''` for the questions that say the most
 * @param wishes a policy and a theme, where they are not the usual ones
 */
export function embedCode(home: string, what: string, wishes: Readonly<Record<string, string>> = {}): { tag: string; frame: string } {
  const [room, id] = what.split('/');
  const set = Object.entries(wishes).filter(([, value]) => value);
  const attributes = [...(id ? [[room === 'rules' ? 'rule' : 'guide', id]] : []), ...set]
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  const fragment = set.length > 0 ? `#${new URLSearchParams(set)}`.replaceAll('&', '&amp;') : '';
  const page = `${home}${id ? `${what}/` : 'checklist/'}`;
  const link = `<a href="${page}">Accept or decline?</a>`;
  return {
    tag: `<script async src="${home}embed.js"></script>\n<accept-or-decline${attributes}>${link}</accept-or-decline>`,
    frame: `<iframe src="${home}embed/${what && `${what}/`}${fragment}" title="Accept or decline?" width="100%" height="520" frameborder="0" loading="lazy"></iframe>`,
  };
}
