import type { Line } from './lines.ts';
import { nameIn } from './name.ts';
import { otherSaid } from './other-said.ts';
import type { OtherInvitation } from './report.ts';
import type { Words } from './words/words.ts';

/**
 * What a card invites to if not to connect: by where the links of its title lead, which needs no language, else by the
 * words of the title or of the line under it. A link further down says nothing: headlines have some, too.
 *
 * @param title the first line with a link, and those after it
 */
export function otherIn(lines: readonly Pick<Line, 'text' | 'links' | 'linkText'>[], words: Words): OtherInvitation | undefined {
  const [{ links = [], linkText = '' } = {}] = lines;
  const said = otherSaid(
    lines.map(({ text }) => text),
    words,
  );
  const [linked] = links.flatMap(({ place }) => (place.kind === 'person' ? [] : [place.kind]));
  const people = new Set(links.map(({ place }) => place.key)).size;
  const kind = linked ?? (said?.kind === 'page' && people > 1 ? 'follow' : said?.kind);
  const from = links[0]?.place.kind === 'person' ? nameIn(linkText) : said?.from;
  return kind && { kind, ...(from ? { from } : {}) };
}
