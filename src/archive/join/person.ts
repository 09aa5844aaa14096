import { dayOf, daysBetween } from '../date/moment.ts';
import { LAPSE, type Day, type Dealing, type ImportedAnswer, type Person, type Provenance, type Standing } from '../reading.ts';
import type { Connection, Invitation } from '../records.ts';
import { profileOf } from '../slug.ts';
import { judgeNote } from '../standard-sentences.ts';
import type { Evidence, Subject } from './evidence.ts';
import type { Exchange } from './exchanges.ts';
import { messageState, type MessageState } from './message-state.ts';
import { suggestionsFor } from './suggestions.ts';

/** Says of one person what the files show, and no more. */
export function personOf(subject: Subject, evidence: Evidence): Person {
  const { invitations, connection, sure = false } = subject;
  const alone = isAlone(subject.key, evidence, invitations.length > 0 && sure && connection?.key === subject.key);
  const exchange = evidence.exchangeWith(subject, alone);
  const connectedOn = sure ? connection?.day : undefined;
  const state = messageState(exchange, {
    asOf: evidence.asOf,
    connectedOn,
    theyInvited: invitations.length > 0,
  });
  const noted = invitations.find(({ note }) => note) ?? invitations[0];
  const from = (invitations[0] ?? connection)?.from ?? NOWHERE;
  return {
    id: subject.id,
    name: subject.name,
    ...(subject.slug ? { profile: profileOf(subject.slug) } : {}),
    standing: standingOf(subject, state, evidence.asOf),
    ...(invitations[0]?.day ? { invitedOn: invitations[0].day } : {}),
    invitations: invitations.length,
    ...(noted?.note ? { note: noted.note } : {}),
    ...(noted?.note === '' ? { noteless: true } : {}),
    ...(exchange.theirs?.texts.length ? { messages: exchange.theirs.texts.map(({ at, text }) => ({ on: dayOf(at), text })) } : {}),
    ...(connectedOn ? { connectedOn } : {}),
    answers: [
      ...noteAnswers(noted, exchange),
      ...(sure && connection ? [{ fact: 'connected', value: 'yes', from: connection.from } as const] : []),
      ...(state ? [{ fact: 'message', value: state.value, from: state.from } as const] : []),
    ],
    suggestions: suggestionsFor({ ...subject, noted, exchange, alone }, evidence),
    dealings: [...messageDealings(exchange), ...evidence.dealings(subject, alone)],
    from,
  };
}

/** Whether nothing is on record from a connection to whom the owner wrote two weeks ago or more. */
export function isSilent(connection: Connection, evidence: Evidence): boolean {
  const exchange = evidence.exchangeWith(connection, isAlone(connection.key, evidence));
  return messageState(exchange, { asOf: evidence.asOf, connectedOn: connection.day })?.value === 'no-reply';
}

const NOWHERE: Provenance = { file: '', line: 0 };

/** Whether a name stands for one person only, among inviters and connections; `twice`: who is both. */
function isAlone(key: string, { inviters, connections }: Evidence, twice = false): boolean {
  return key !== '' && inviters.namesakes(key) + connections.namesakes(key) - (twice ? 1 : 0) <= 1;
}

function standingOf({ invitations, connection, sure }: Subject, state: MessageState | undefined, asOf: Day | undefined): Standing {
  if (connection && sure) return state?.value === 'no-reply' ? 'no-reply-on-record' : 'connected';
  if (connection) return 'possibly-connected';
  const day = invitations[0]?.day;
  return day && asOf && daysBetween(day, asOf) > LAPSE ? 'probably-expired' : 'to-review';
}

/**
 * A standard sentence is `generic`, an empty note `none`, unless they have written since: the fact is about
 * the most personal thing they wrote. What a note of their own is worth the reader says.
 */
function noteAnswers(noted: Invitation | undefined, { theirs }: Exchange): ImportedAnswer[] {
  if (noted?.note === undefined || theirs) return [];
  if (noted.note === '') return [{ fact: 'note', value: 'none', from: noted.from }];
  if (judgeNote(noted.note, noted.name) !== 'generic') return [];
  return [{ fact: 'note', value: 'generic', from: noted.from }];
}

function messageDealings({ yours, theirs }: Exchange): Dealing[] {
  const newer = !yours || (theirs && theirs.last > yours.last) ? theirs : yours;
  if (!newer) return [];
  const kind = yours && theirs ? 'messages-both-ways' : yours ? 'you-wrote' : 'they-wrote';
  return [{ kind, count: (yours?.count ?? 0) + (theirs?.count ?? 0), last: dayOf(newer.last), from: newer.from }];
}
