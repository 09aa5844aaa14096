import { columnsOf } from '../csv/header.ts';
import type { Row } from '../csv/row.ts';
import { dayOf, readMoment, readPlainMoment, type Moment } from '../date.ts';
import { nameKey, shownName } from '../name-key.ts';
import { slugOf } from '../slug.ts';
import type { Collect } from './collector.ts';
import { folded, notesOf, type Notes } from './invitation-notes.ts';
import { MessageLog, type Party } from './message-log.ts';
import { Print, Prints } from './prints.ts';

/**
 * messages.csv: who wrote to whom and when. Left out are drafts, sponsored messages, groups, closed accounts,
 * and the note of an invitation, which LinkedIn lists as a conversation's first message once it is accepted.
 */
export const collectMessages: Collect = (header, file, shelf) => {
  const [conversation, from, sender, to, recipients, date, content, draft, draftThread] = columnsOf(
    ...([header, 'conversationid', 'from', 'senderprofileurl', 'to', 'recipientprofileurls'] as const),
    ...(['date', 'content', 'ismessagedraft', 'isconversationdraft'] as const),
  );
  const log = new MessageLog(file);
  const notes = notesOf(shelf.invitations.items);
  const senderPlaces = new Prints();
  const readerPlaces = new Prints();
  const print = new Print();
  let newest: Moment | undefined;

  return {
    take(row) {
      if (isYes(row.first(draft)) || isYes(row.first(draftThread))) return { skip: 'drafts' };
      print.begin().cell(row, conversation);
      // In 2018 conversations had no id: those who take part stand for it.
      const thread = conversation < 0 ? print.cell(row, from).cell(row, to).value : print.value;
      if (isSponsored(row, sender, content)) return leaveOut(log, thread, 'sponsored messages');

      const who = place(senderPlaces, log.senders, print, row, from, sender, (name, link) => party(name, slugOf(link), notes.received));
      const whom = place(readerPlaces, log.readers, print, row, to, recipients, (names, links) => partiesOf(names, links, notes));
      const writer = log.senders[who];
      const readers = log.readers[whom] ?? [];
      if (!writer || (!writer.name && !writer.slug)) return { skip: 'messages without a sender' };
      if (writer.closed || readers[0]?.closed) return leaveOut(log, thread, 'closed accounts');
      if (readers.length > 1) return leaveOut(log, thread, 'group conversations');
      const moment = readPlainMoment(row.buffer, row.start(date), row.end(date)) ?? readMoment(row.text(date));
      if (moment === undefined) return { reject: 'Its date is in no known form.', cell: row.text(date) };

      const message = print.begin().cell(row, conversation).cell(row, from).cell(row, date).cell(row, content).value;
      if (log.seen.has(message) || shelf.logs.some(({ seen }) => seen.has(message))) return 'duplicate';
      log.seen.place(message);
      newest = Math.max(newest ?? moment, moment);
      if (!isNote(writer, readers[0], row, content)) log.add(thread, who, whom, moment, row.line);
      return 'accepted';
    },

    close() {
      shelf.logs.push(log);
      if (newest !== undefined) shelf.saw(dayOf(newest));
      return undefined;
    },
  };
};

/** Leaves a row out, and with it the whole conversation. */
function leaveOut({ excluded }: MessageLog, thread: number, skip: string): { skip: string } {
  excluded.place(thread);
  return { skip };
}

/** The place in `list` of what two cells say together; they become text only the first time. */
function place<T>(places: Prints, list: T[], print: Print, row: Row, names: number, links: number, read: (names: string, links: string) => T): number {
  const found = places.place(print.begin().cell(row, names).cell(row, links).value);
  if (found === list.length) list.push(read(row.text(names), row.text(links)));
  return found;
}

/** Names are joined by a comma and hold commas, so people are counted by their links. */
function partiesOf(names: string, links: string, notes: Notes): Party[] {
  const parts = links.split(',').filter((part) => part.trim());
  if (parts.length > 1) return parts.map((part) => party('', slugOf(part), notes.sent));
  const one = party(names, slugOf(links), notes.sent);
  return one.name || one.slug ? [one] : [];
}

function party(text: string, slug: string | undefined, notes: Notes['sent']): Party {
  const name = shownName(text);
  const key = nameKey(name);
  return { name, key, slug, closed: CLOSED.test(name), notes: [...(notes.get(slug ? `in/${slug}` : key) ?? notes.get(key) ?? [])] };
}

/** Whether a message is the note of an invitation, whoever sent that. */
function isNote(writer: Party, reader: Party | undefined, row: Row, content: number): boolean {
  if (writer.notes.length === 0 && !reader?.notes.length) return false;
  const text = folded(row.text(content));
  return writer.notes.includes(text) || (reader?.notes.includes(text) ?? false);
}

/** What LinkedIn calls somebody whose account is closed, alone or among others; some tools write it in other languages. */
const CLOSED = /(?:^|, )(?:LinkedIn Member|(?:Usuario|Miembro) de LinkedIn|Usuário do LinkedIn)(?:$|, )/;

/** By its first letter: `Yes`, or `true` in other people's tools. */
function isYes(letter: number | undefined): boolean {
  return letter !== undefined && 'YyTt'.includes(String.fromCharCode(letter));
}

/** Sponsored messages come without a link to their sender, and as HTML of one editor. */
function isSponsored(row: Row, sender: number, content: number): boolean {
  if (row.first(sender) !== undefined && row.first(content) !== LESS_THAN) return false;
  return row.text(content).includes('spinmail-quill-editor');
}

const LESS_THAN = 60;
