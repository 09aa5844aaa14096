import type { Line } from './lines.ts';
import { nameIn } from './name.ts';
import { inviteIn, otherSaid } from './other-said.ts';
import type { OtherInvitation } from './report.ts';
import type { Words } from './words/words.ts';

/**
 * What a card invites to if not to connect: by where the links of its title lead, which needs no language, else by the
 * words of the title or of the line under it. A link further down says nothing: headlines have some, too.
 *
 * @param title the first line with a link, and those after it
 */
export function otherIn(lines: readonly Pick<Line, 'text' | 'links' | 'linkText'>[], words: Words): OtherInvitation | undefined {
  const places = (lines[0]?.links ?? []).map(({ place }) => place);
  const texts = lines.map(({ text }) => text);
  const said = texts.map((text) => inviteIn(text, words)).find(Boolean);
  const inviter = places[0]?.kind === 'person' ? nameIn(lines[0]?.linkText ?? '') : said?.from;
  const from = inviter ? { from: inviter } : {};
  const place = places.find(({ kind }) => kind !== 'person');
  if (place && place.kind !== 'person') return { kind: place.kind, ...from };
  const people = new Set(places.map(({ key }) => key)).size;
  const other = otherSaid(texts, words);
  return other && { kind: other.kind === 'page' && people > 1 ? 'follow' : other.kind, ...from };
}
