import { PASTED_PAGE, type Dealing, type Person, type Provenance, type Suggestion } from '#archive/index.ts';
import type { Card } from '#pile/index.ts';
import type { FactId } from '#rules/index.ts';
import { ageWords, longDay, number } from '../words.ts';

/** Where an answer was read, in words. */
export const place = ({ file, line }: Provenance): string => `${file}, ${file === PASTED_PAGE ? 'card' : 'line'} ${line}`;

/** What we know of a person that helps with a question, in their own words or as a number: to look at, never an answer by itself. */
export function besideQuestion({ headline, mutual, note, messages = [] }: Person, fact: FactId): string | undefined {
  if (fact === 'note') {
    const written = messages.map(({ on, text }) => `On ${longDay(on)}: “${text}”`);
    return [...(note ? [`They wrote: “${note}”`] : []), ...written].join('\n');
  }
  if (fact === 'many-shared-connections') {
    if (mutual === undefined) return undefined;
    return mutual === 1 ? 'LinkedIn showed 1 shared connection.' : `LinkedIn showed ${number(mutual)} shared connections.`;
  }
  return headline && BY_HEADLINE.has(fact) ? `Their headline: “${headline}”` : undefined;
}

/** What is known of how an invitation stands. */
export function standingWords({ standing, connectedOn }: Person): string {
  switch (standing) {
    case 'to-review':
      return 'Pending, or already ignored: the file doesn’t say.';
    case 'probably-expired':
      return 'Over six months old. Such invitations are reported to lapse.';
    case 'connected':
      return `Among your connections${connectedOn ? ` since ${longDay(connectedOn)}` : ''}.`;
    case 'possibly-connected':
      return 'A connection has the same name. Nothing in the files says whether it is the same person.';
    case 'no-reply-on-record':
      return 'A connection you wrote to, with no reply on record. Calls, e-mails and deleted chats are not in the file.';
    case 'listed':
      return 'From your list.';
  }
}

/** The invitation in a card's words: when, and how often. */
export function invitedWords({ person }: Card, today: string): string {
  const { invitedOn, invitations, connectedOn } = person;
  if (!invitedOn) return connectedOn ? `Connected since ${longDay(connectedOn)}` : '';
  const times = invitations > 1 ? `, ${invitations} invitations` : '';
  return `Invited you on ${longDay(invitedOn)} (${ageWords(invitedOn, today)})${times}`;
}

/** Something that passed between the reader and a person, as far as the files show. */
export function dealingWords({ kind, count, last }: Dealing): string {
  const times = count === 1 ? 'once' : `${count} times`;
  return `${DEALINGS[kind](times)}${last ? `, last on ${longDay(last)}` : ''}`;
}

const DEALINGS: Readonly<Record<Dealing['kind'], (times: string) => string>> = {
  'messages-both-ways': (times) => `You and they exchanged messages (${times})`,
  'they-wrote': (times) => `They wrote to you ${times}`,
  'you-wrote': (times) => `You wrote to them ${times}`,
  'they-endorsed': (times) => `They endorsed a skill of yours ${times}`,
  'you-endorsed': (times) => `You endorsed a skill of theirs ${times}`,
  'they-recommended': (times) => `They recommended you ${times}`,
  'you-recommended': (times) => `You recommended them ${times}`,
  'your-note': () => 'You kept a note about them on LinkedIn',
};

const BY_HEADLINE: ReadonlySet<FactId> = new Set<FactId>(['same-workplace', 'same-industry', 'industry-not-person']);

/** Why the files make an answer likely. */
export const suggestionWords: Readonly<Record<Suggestion['why'], string>> = {
  'address-book-name': 'Your address book has this name. It counts only if you have dealt with them.',
  'address-book-email': 'Your address book has their e-mail address. It counts only if you have dealt with them.',
  'once-connected': 'You exchanged messages, and they are not a connection: you may have been connected before.',
  'connection-name': 'A connection of yours has this name. Nothing in the files says whether it is the same person.',
  'same-company': 'A connection of this name works where you work, as far as the files show. You know whether it is them.',
  'standard-sentence': 'This looks like LinkedIn’s standard sentence.',
};

/** What can be off with a profile, in a word or two; each is the answer that counts against somebody. */
export const offWords: Readonly<Partial<Record<FactId, string>>> = {
  'looks-fake': 'Seems fake',
  offends: 'Offends me',
  'sends-spam': 'Sends junk',
  'thin-profile': 'Says very little',
  'industry-not-person': 'Only about an industry',
  photo: 'No photo of them',
  misspellings: 'Full of misspellings',
  'other-country': 'In another country',
};
