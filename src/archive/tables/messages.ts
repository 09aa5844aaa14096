import { columnsNamed } from '../csv/header.ts';
import type { Row } from '../csv/row.ts';
import { readPlainMoment, type Moment } from '../date/moment.ts';
import { nameKey, shownName } from '../name-key.ts';
import { slugOf } from '../slug.ts';
import { clip } from '../trouble.ts';
import type { Collect } from './collector.ts';
import { lettersAndDigits, notesOf, type Notes } from './invitation-notes.ts';
import { MessageLog, newestOf, NO_SENDER, type Party, type Trace } from './message-log.ts';
import { Fingerprint } from './fingerprints.ts';

/**
 * messages.csv: who wrote to whom and when. Left out are drafts, sponsored messages, groups, closed accounts,
 * and the note of an invitation, which LinkedIn lists as a conversation's first message once it is accepted.
 */
export const collectMessages: Collect = (header, file, shelf, dates) => {
  const [conversation, from, sender, to, recipients, date, content, draft, draftThread] = columnsNamed(
    ...([header, 'conversationid', 'from', 'senderprofileurl', 'to', 'recipientprofileurls'] as const),
    ...(['date', 'content', 'ismessagedraft', 'isconversationdraft'] as const),
  );
  const log = new MessageLog(file);
  const notes = notesOf(shelf.invitations.items);
  const writerIn = known((name, link) => party(name, slugOf(link), notes.received));
  const readersIn = known((names, links) => partiesOf(names, links, notes));
  const writing = new Fingerprint();
  const fingerprint = new Fingerprint();

  const begin = (row: Row, thread: number): Trace => {
    const writer = writerIn(row, from, sender);
    const whom = readersIn(row, to, recipients);
    const [reader] = whom;
    const leftOut =
      !writer.name && !writer.slug
        ? NO_SENDER
        : writer.closed || reader?.closed
          ? 'closed accounts'
          : whom.length > 1
            ? 'group conversations'
            : undefined;
    return { thread, from: writer, to: reader, leftOut, count: 0, first: Infinity, last: -Infinity, line: 0, texts: [] };
  };

  return {
    take(row) {
      const plain = readPlainMoment(row.buffer, row.start(date), row.end(date));
      if (plain !== undefined) dates.saw(plain);
      const moment = plain ?? dates.moment(row.text(date));
      if (isYes(row.first(draft)) || isYes(row.first(draftThread))) return { skip: 'drafts' };
      writing.begin().cell(row, conversation);
      const id = writing.value;
      writing.cell(row, from);
      // In 2018 conversations had no id: those who take part stand for it.
      const thread = conversation < 0 ? fingerprint.after(writing).cell(row, to).value : id;
      if (isSponsored(row, sender, content)) {
        log.excluded.add(thread);
        return { skip: 'sponsored messages' };
      }

      const between = fingerprint.after(writing).cell(row, sender).cell(row, to).cell(row, recipients).value;
      const trace = log.trace(between, () => begin(row, thread));
      if (trace.leftOut) return { skip: trace.leftOut };
      if (moment === 'unsettled') return { skip: 'messages whose date can be read in several ways' };
      if (moment === undefined) return { reject: 'Its date is in no known form.', cell: row.text(date) };

      const message = fingerprint.after(writing).cell(row, date).cell(row, content).value;
      if (shelf.logs.some(({ seen }) => seen.has(message)) || log.seen.has(message)) return 'duplicate';
      log.seen.add(message);
      if (!isNote(trace, row, content)) {
        count(trace, moment, row.line);
        if (trace.from.notes) keep(trace, moment, row.text(content));
      }
      return 'accepted';
    },

    close() {
      shelf.logs.push(log);
      return undefined;
    },
  };
};

/** What two cells say together, a name and a link; they become text only the first time. */
function known<T>(read: (names: string, links: string) => T): (row: Row, names: number, links: number) => T {
  const all = new Map<number, T>();
  const fingerprint = new Fingerprint();
  return (row, names, links) => {
    const id = fingerprint.begin().cell(row, names).cell(row, links).value;
    const before = all.get(id);
    if (before) return before;
    const now = read(row.text(names), row.text(links));
    all.set(id, now);
    return now;
  };
}

function count(trace: Trace, moment: Moment, line: number): void {
  trace.count++;
  trace.first = Math.min(trace.first, moment);
  if (moment <= trace.last) return;
  trace.last = moment;
  trace.line = line;
}

/** Keeps the text of a message, if it is one of the last. */
function keep(trace: Trace, at: Moment, content: string): void {
  const text = clip(content.trim(), LONGEST_TEXT);
  if (text) trace.texts = newestOf([...trace.texts, { at, text }]);
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
  return { name, key, slug, closed: CLOSED.test(name), notes: notes.get(slug ? `in/${slug}` : key) ?? notes.get(key) };
}

/** Whether a message is the note of an invitation, sent or received. */
function isNote({ from, to }: Trace, row: Row, content: number): boolean {
  if (!from.notes && !to?.notes) return false;
  const text = lettersAndDigits(row.text(content));
  return text !== '' && [from, to].some((one) => one?.notes?.includes(text));
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

/** In letters: enough to tell what a message is about. */
const LONGEST_TEXT = 1000;
