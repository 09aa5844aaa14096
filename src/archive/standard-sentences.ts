import { nameKey } from './name-key.ts';

/**
 * What a note is worth by its words alone. `generic`: nothing but a sentence that LinkedIn puts there by
 * itself, with or without a greeting and a name under it. `mixed`: such a sentence and something else.
 * `own`: neither; whether it is meant for the reader is theirs to say.
 */
export function judgeNote(note: string, sender: string): 'generic' | 'mixed' | 'own' {
  const text = plain(note);
  const found = STANDARD.exec(text);
  if (!found) return 'own';
  const before = text.slice(0, found.index).trim();
  const after = text.slice(found.index + found[0].length);
  return GREETING.test(before) && isSignature(after, sender) ? 'generic' : 'mixed';
}

/**
 * LinkedIn's own sentences, past and present, as `plain` writes them. English only: no
 * trustworthy source was at hand for the others, and a note that is not recognised is left to the reader. One in another
 * language joins STANDARD, its greetings GREETING and its partings PARTING; the source goes into docs/decisions/0021.
 */
const STANDARD =
  /i would like to (?:add you to my (?:professional network(?: on linkedin)?|linkedin network)|join your linkedin network|connect with you on linkedin)|since you are a person i trust i wanted to invite you to join my network on linkedin/;

const GREETING = /^(?:(?:hi|hello|hey|dear)(?: [^ ]+){0,4})?$/;

const PARTING = /^(?:best regards|kind regards|regards|best|thanks|thank you|cheers)(?= |$)/;

/** Letters, digits and single spaces. What was typed as ´ is a space and a combining accent once folded. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/i(?:['’‘`]| \u0301)d\b/g, 'i would')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Nothing, or words that are all part of the sender's name, after a word of parting. */
function isSignature(text: string, sender: string): boolean {
  const names = plain(nameKey(sender)).split(' ');
  const words = plain(text).replace(PARTING, '').trim();
  return words === '' || words.split(' ').every((word) => names.includes(word));
}
