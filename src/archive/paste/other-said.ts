import { nameIn } from './name.ts';
import type { OtherInvitation } from './report.ts';
import type { Words } from './words/words.ts';

/** What a card invites to if not to connect, by the words of its title or of the lines under that. */
export function otherSaid([title = '', ...rest]: readonly string[], words: Words): OtherInvitation | undefined {
  const near = [title, ...rest.slice(0, 2)].map((line) => inviteIn(line, words)).find(Boolean);
  const under = rest.slice(0, near ? 2 : 1);
  const kind =
    words.languages.flatMap(({ under = [] }) => under).find(([, said]) => under.some((line) => said.test(line)))?.[0] ?? near?.kind;
  return kind && { ...near, kind };
}

/** An invitation in words, `Dora Test invited you to follow Testwerk`, and who it names. */
export function inviteIn(line: string, words: Words): OtherInvitation | undefined {
  if (line.length > 400) return undefined;
  for (const [kind, pattern] of words.languages.flatMap(({ invites = [] }) => invites)) {
    const found = pattern.exec(line);
    if (!found) continue;
    const from = nameIn(line.slice(0, found.index));
    return { kind, ...(from ? { from } : {}) };
  }
  return undefined;
}
