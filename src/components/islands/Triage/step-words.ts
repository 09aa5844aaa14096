import type { Entry, Part, Pile } from '#pile/index.ts';
import { decisionWord, people, policyName } from './words.ts';

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

function names(who: readonly string[], pile: Pile): string {
  const [first] = who;
  if (who.length !== 1 || first === undefined) return people(who.length);
  const name = pile.cards.get(first)?.person.name ?? first;
  // A file may hold anything for a name, and a sentence must stay one.
  return name.length > 80 ? `${name.slice(0, 79).toWellFormed()}…` : name;
}

const ORIGINS = { export: 'your export', names: 'your list', demo: 'the demo' } as const;
