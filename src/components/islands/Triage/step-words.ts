import type { Entry, Part, Pile } from '#pile/index.ts';
import { factLabels } from '#rules/lists/fact-labels.ts';
import { decisionWord, named, number, people, policyName } from './words.ts';

/** What a step did, for undo, redo and the log: `Not met in person, and 4 more answers: 262 people`. */
export function stepWords(entries: readonly Entry[], pile: Pile): string {
  const [first, ...others] = entries;
  if (!first) return '';
  if (others.length === 0) return deedWords(first, pile);
  // One press is made at one time; a save file holds many.
  if (others.some(({ at }) => at !== first.at)) return `Added a save file: ${counted(entries.length)}`;
  if (first.kind === 'import') {
    const opened = entries.reduce((sum, one) => sum + (one.kind === 'import' ? one.people.length : 0), 0);
    const closed = entries.reduce((sum, one) => sum + (one.kind === 'close' ? one.who.length : 0), 0);
    return `Opened ${people(opened)}${closed > 0 ? `, closed ${number(closed)}` : ''}`;
  }
  const who = new Set(entries.flatMap((one) => ('who' in one ? one.who : [])));
  const facts = new Set(entries.flatMap((one) => (one.kind === 'answer' ? [one.fact] : [])));
  if (facts.size > 0) return `${facts.size === 1 ? 'An answer' : `${facts.size} answers`} about ${names([...who], pile)}`;
  return deedWords(first, pile);
}

/** What an entry did. */
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
      // Of whom comes first: where there is little room, the end is cut.
      return `${entry.value === null ? 'Answer taken back' : 'Answer'} about ${names(entry.who, pile)}: ${factLabels[entry.fact]}`;
    case 'decide': {
      const [first] = entry.who;
      const card = first === undefined ? undefined : pile.cards.get(first);
      const part: Part = card?.person.standing === 'no-reply-on-record' ? 'connections' : 'invitations';
      return `${entry.decision === null ? 'Put back' : decisionWord(entry.decision, part)}: ${names(entry.who, pile)}`;
    }
    case 'remove':
      return `Taken out of the pile: ${names(entry.who, pile)}`;
    case 'close':
      return `No longer open on LinkedIn: ${names(entry.who, pile)}`;
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

const counted = (steps: number): string => (steps === 1 ? '1 step' : `${number(steps)} steps`);

function names(who: readonly string[], pile: Pile): string {
  const [first] = who;
  if (who.length !== 1 || first === undefined) return people(who.length);
  const name = pile.cards.get(first)?.person.name ?? first;
  // A file may hold anything for a name, and a sentence must stay one.
  return named(name.length > 80 ? `${name.slice(0, 79).toWellFormed()}…` : name);
}

const ORIGINS = { export: 'your export', names: 'your list', demo: 'the demo' } as const;
