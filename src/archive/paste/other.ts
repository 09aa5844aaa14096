import type { Line } from './lines.ts';
import { nameIn } from './name.ts';
import type { OtherInvitation } from './report.ts';
import type { Words } from './words/words.ts';

/**
 * What a card invites to if not to connect: by where the links of its title lead, which needs no language, else by the
 * words of the title or of the line under it. A link further down says nothing: headlines have some, too.
 *
 * @param title the first line with a link, and those after it
 */
export function otherIn(lines: readonly Pick<Line, 'text' | 'links' | 'linkText'>[], words: Words): OtherInvitation | undefined {
  const [title, ...rest] = lines;
  if (!title) return undefined;
  const places = title.links.map(({ place }) => place);
  const said = lines.map(({ text }) => inviteIn(text, words)).find(Boolean);
  const [first] = places;
  const inviter = first?.kind === 'person' ? nameIn(title.linkText) : said?.from;
  const from = inviter ? { from: inviter } : {};
  const place = places.find(({ kind }) => kind !== 'person');
  if (place && place.kind !== 'person') return { kind: place.kind, ...from };
  const people = new Set(places.map(({ key }) => key)).size;
  const near = [title, ...rest.slice(0, 2)].map(({ text }) => inviteIn(text, words)).find(Boolean);
  if (near) return { kind: near.kind === 'page' && people > 1 ? 'follow' : (subtitle(rest, words) ?? near.kind), ...from };
  const under = subtitle(rest.slice(0, 1), words);
  return under && { kind: under, ...from };
}

/** An invitation in words, `Dora Test invited you to follow Testwerk`, and who it names. */
export function inviteIn(line: string, words: Words): OtherInvitation | undefined {
  if (line.length > 400) return undefined;
  for (const [kind, pattern] of words.invites) {
    const found = pattern.exec(line);
    if (!found) continue;
    const from = nameIn(line.slice(0, found.index).replace(/\s(?:has|have)\s*$/i, ''));
    return { kind, ...(from ? { from } : {}) };
  }
  return undefined;
}

function subtitle(lines: readonly Pick<Line, 'text'>[], words: Words): OtherInvitation['kind'] | undefined {
  return words.under.find(([, pattern]) => lines.slice(0, 2).some(({ text }) => pattern.test(text)))?.[0];
}
