import { phrases } from './lists/fact-phrases.ts';
import { facts } from './lists/facts.ts';
import { unremarkable, type Answers } from './answers.ts';
import type { FactId } from './order.ts';
import { factsOf } from './question-groups.ts';

/**
 * An invitation in plain sentences, in the reader's own voice: "Someone in my industry invited me, without a note.
 * The profile looks fine." Grammatical for any answers, from none on; what is open is left out. Each phrase
 * names the group of questions that it answers, so that a page can lead back to them.
 */
export function sentence(answers: Answers): readonly Phrase[] {
  const { note, message } = answers;
  const known = answers.connected === 'yes';
  const written = note && (note === 'unknown' ? 'with a note or without' : said('note', note));
  const off = told(answers, [...factsOf('profile'), ...factsOf('conduct')], 'is hard to judge', 'looks fine');
  const you = told(answers, factsOf('you'), 'am not sure what I am here for', 'am not out for a larger network');
  return [
    { text: 'Someone' },
    ...tiePhrases(answers),
    ...(known ? [{ text: ' ' }, { text: said('connected', 'yes'), group: 'circumstances' } as const] : [{ text: ' invited me' }]),
    ...(written ? [{ text: known ? ', after an invitation ' : ', ' }, { text: written, group: 'note' } as const] : []),
    { text: '.' },
    ...clause(' The profile ', 'off', series(off)),
    ...clause(' I ', 'circumstances', message && message !== 'unknown' ? said('message', message) : ''),
    ...clause(' I ', 'you', series(you)),
  ];
}

/** The same as one text. */
export const sentenceText = (answers: Answers): string =>
  sentence(answers)
    .map(({ text }) => text)
    .join('');

/** Words in a row, as English has them: "a", "a and b", "a, b and c". */
export const series = (parts: readonly string[], and = 'and'): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1) ?? ''}`;

/** One answer as a clause of its own: "they are in my industry", "the profile has no photo". */
export function claim(fact: FactId, value: string): string {
  const text = said(fact, value);
  const { scope } = facts[fact];
  if (fact === 'note') return `it comes ${text}`;
  if (fact === 'connected') return `they ${value === 'yes' ? 'are connected to me' : text}`;
  if (scope === 'tie') return isDeed(text) ? `${text} them` : `they are ${text}`;
  return `${scope === 'profile' || scope === 'conduct' ? 'the profile' : 'I'} ${text}`;
}

/** Who it is: what ties us, or else that nothing does. What I did comes first, and shares its "I". */
function tiePhrases(answers: Answers): readonly Phrase[] {
  const ids = factsOf('tie');
  const tie = (text: string): readonly Phrase[] => [{ text: ' ' }, { text, group: 'tie' }];
  const ties = told(answers, ids, 'I can’t place');
  const deeds = ties.filter(isDeed);
  const places = ties.filter((text) => !isDeed(text));
  const isStranger = ids.every((id) => answers[id] !== 'yes') && ids.every((id) => answers[id] === 'no' || !isDeed(said(id, 'no')));
  if (isStranger) return tie('I don’t know');
  const did = `I ${series(deeds.map((deed) => deed.slice(2)))}`;
  if (deeds.length === 0 || places.length === 0) return ties.length > 0 ? tie(deeds.length > 0 ? did : series(places)) : [];
  return [...tie(did), { text: ',' }, ...tie(series(places)), { text: ',' }];
}

/** What is remarkable among these answers; else that it cannot be told; else that nothing is. */
function told(answers: Answers, ids: readonly FactId[], unsure: string, nothing?: string): readonly string[] {
  const given = ids.flatMap((id) => {
    const value = answers[id];
    return value && value !== 'unknown' ? [{ text: said(id, value), isOfNote: value !== unremarkable(id) }] : [];
  });
  const ofNote = given.filter(({ isOfNote }) => isOfNote);
  if (ofNote.length === 0 && ids.some((id) => answers[id] === 'unknown')) return [unsure];
  if (ofNote.length === 0 && nothing && given.length > 2) return [nothing];
  return (ofNote.length > 0 ? ofNote : given).map(({ text }) => text);
}

/** The phrase of a value; every fact has one for each of its own. */
const said = (fact: FactId, value: string): string => phrases[fact][value] ?? value;

const isDeed = (text: string): boolean => text.startsWith('I ');

const clause = (before: string, group: PhraseGroup, text: string): readonly Phrase[] =>
  text ? [{ text: before }, { text, group }, { text: '.' }] : [];

/** A group of questions a reader can go back to: the profile and what its owner does are one. */
export type PhraseGroup = 'tie' | 'note' | 'off' | 'you' | 'circumstances';

/** A piece of the sentence: the words between, or what answers a group. */
export interface Phrase {
  readonly text: string;
  readonly group?: PhraseGroup;
}
