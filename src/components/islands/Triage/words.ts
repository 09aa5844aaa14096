import type { Dealing, Person, Provenance, Suggestion } from '#archive/index.ts';
import type { Action, Policy, PolicyId } from '#rules/index.ts';
import { policyWords } from '#rules/policy-words.ts';
import type { Card, Decision, Entry, Lane, Part, Pile } from '#pile/index.ts';

const SETTLED = 'Settled: nothing left to answer can change it. The decision is still yours.';

/** What a lane of a part is called. */
export const laneName = (lane: Lane, part: Part): string =>
  lane === 'accept' || lane === 'decline' || lane === 'ask' ? decisionWord(lane, part) : LANES[lane];

/** What a lane holds. */
export const laneSays: Readonly<Record<Lane, string>> = {
  open: 'An answer can still change these: start with the question shown first.',
  accept: SETTLED,
  decline: SETTLED,
  ask: 'Reasons conflict, or none speaks, or you decided to ask.',
  later: 'You put these off.',
  done: 'You decided these, or a later export shows that you are connected.',
  connected: 'The export lists these people among your connections. They are left out of every count.',
};

/** What a decision is called for an invitation, and for a connection. */
export const decisionWord = (decision: Decision, part: Part): string => DECISIONS[part][decision];

const DECISIONS = {
  invitations: { accept: 'Accept', decline: 'Decline', ask: 'Ask first', later: 'Later' },
  connections: { accept: 'Keep', decline: 'Remove', ask: 'Write again', later: 'Later' },
} as const;

/** A decision as the action whose sign and colour it has. */
export const actionOf = (decision: Decision): Action => (decision === 'later' ? 'wait' : decision);

/** Where an answer was read, in words. */
export const place = ({ file, line }: Provenance): string => `${file}, line ${line}`;

/** What is known of how an invitation stands. */
export function standingWords({ standing, connectedOn }: Person): string {
  switch (standing) {
    case 'to-review':
      return 'Pending, or already ignored: the file doesn’t say.';
    case 'probably-expired':
      return 'Over six months old: probably expired, or withdrawn.';
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

/** Why the files make an answer likely. */
export const suggestionWords: Readonly<Record<Suggestion['why'], string>> = {
  'address-book-name': 'Your address book has this name. It counts only if you have dealt with them.',
  'address-book-email': 'Your address book has their e-mail address. It counts only if you have dealt with them.',
  'once-connected': 'You exchanged messages, and they are not a connection: you may have been connected before.',
  'connection-name': 'A connection of yours has this name. Nothing in the files says whether it is the same person.',
  'same-company': 'A connection of this name works where you work, as far as the files show. You know whether it is them.',
  'standard-sentence': 'This looks like LinkedIn’s standard sentence.',
};

/** A day as people write it: 8 February 2026. */
export function longDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return `${date} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** How long before another day a day was, in words. */
export function ageWords(day: string, asOf: string): string {
  const days = Math.round((Date.parse(asOf) - Date.parse(day)) / 86_400_000);
  if (days < 1) return 'today';
  if (days < 14) return days === 1 ? '1 day ago' : `${days} days ago`;
  if (days < 61) return `${Math.round(days / 7)} weeks ago`;
  return `${Math.round(days / 30.4)} months ago`;
}

/** What a policy is called. */
export const policyName = (policy: PolicyId | Policy): string => (typeof policy === 'string' ? policyWords[policy].label : 'Your own');

/** What an entry did, for the undo button and the log. */
export function deedWords(entry: Entry, pile: Pile): string {
  switch (entry.kind) {
    case 'import':
      return `Opened ${people(entry.people.length)} (${ORIGINS[entry.from]})`;
    case 'you':
      return 'Changed the answers about you';
    case 'policy':
      return `Policy: ${policyName(entry.policy)}`;
    case 'undo':
      return 'Took a step back';
    case 'answer':
      return `${entry.value === null ? 'Took back an answer' : 'Answered a question'} about ${names(entry.who, pile)}`;
    case 'decide': {
      const [first] = entry.who;
      const card = first === undefined ? undefined : pile.cards.get(first);
      const part: Part = card?.person.standing === 'no-reply-on-record' ? 'connections' : 'invitations';
      return `${entry.decision === null ? 'Put back' : decisionWord(entry.decision, part)}: ${names(entry.who, pile)}`;
    }
    case 'note':
      return `Note about ${names(entry.who, pile)}`;
    case 'looked':
      return `Opened the profile of ${names(entry.who, pile)}`;
    case 'tick':
      return `${entry.done ? 'Done on LinkedIn' : 'Not done on LinkedIn'}: ${names(entry.who, pile)}`;
    case 'wrote':
      return `${entry.on ? 'Wrote to' : 'Not written to'} ${names(entry.who, pile)}`;
  }
}

/** A number of people, in words that agree with it. */
export const people = (count: number): string => (count === 1 ? '1 person' : `${number(count)} people`);

/** A number with its thousands apart. */
export const number = (count: number): string => count.toLocaleString('en');

function names(who: readonly string[], pile: Pile): string {
  const [first] = who;
  if (who.length !== 1 || first === undefined) return people(who.length);
  const name = pile.cards.get(first)?.person.name ?? first;
  // A file may hold anything for a name, and a sentence must stay one.
  return name.length > 80 ? `${name.slice(0, 79).toWellFormed()}…` : name;
}

/** The invitation in a card's words: when, and how often. */
export function invitedWords({ person }: Card, asOf: string | undefined): string {
  const { invitedOn, invitations, connectedOn } = person;
  if (!invitedOn) return connectedOn ? `Connected since ${longDay(connectedOn)}` : '';
  const times = invitations > 1 ? `, ${invitations} invitations` : '';
  return `Invited you on ${longDay(invitedOn)}${asOf ? ` (${ageWords(invitedOn, asOf)})` : ''}${times}`;
}

const LANES = { open: 'Open', later: 'Later', done: 'Done', connected: 'Already connected' } as const;

const ORIGINS = { export: 'your export', names: 'your list', demo: 'the demo' } as const;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
