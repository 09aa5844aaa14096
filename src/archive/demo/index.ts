import { inventPeople, type Invented } from './people.ts';

/**
 * An export of an invented member, Jordan Pike, as LinkedIn has made them since 2024: the same for the same
 * seed. It serves as the demo pile, as a fixture and for benchmarks. Loaded on demand only.
 *
 * @param size how many people it holds
 * @param made the day the export was made, as the milliseconds of its midnight in UTC
 * @param messages how many lines each conversation has, to make it large
 */
export function demoExport({ seed, size, made = Date.UTC(2026, 5, 15), messages = 3 }: DemoOptions): DemoFile[] {
  const people = inventPeople({ seed, size });
  return [
    table('Profile.csv', 'First Name,Last Name,Headline', [['Jordan', 'Pike', 'Editor']]),
    table(
      'Invitations.csv',
      INVITATIONS,
      people.filter(({ kind }) => kind !== 'silent').map((one) => invitation(one, made)),
    ),
    table(
      'Connections.csv',
      CONNECTIONS,
      people.filter(({ kind }) => isConnected(kind)).map((one) => connection(one, made)),
    ),
    table('Contacts.csv', CONTACTS, people.filter(({ kind }) => kind === 'in-book').map(contact)),
    table(
      'Endorsement_Received_Info.csv',
      ENDORSEMENTS,
      people.filter(({ kind }) => kind === 'connected').map((one) => endorsement(one, made)),
    ),
    table(
      'messages.csv',
      MESSAGES,
      people.flatMap((one, index) => conversation(one, index, made, messages)),
    ),
  ];
}

export interface DemoOptions {
  readonly seed: number;
  readonly size: number;
  readonly made?: number;
  readonly messages?: number;
}

export interface DemoFile {
  readonly name: string;
  readonly text: string;
}

const INVITATIONS = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl';
const CONNECTIONS =
  'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. ..."\n\n' +
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const CONTACTS =
  'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles';
const ENDORSEMENTS = 'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status';
const MESSAGES =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS';

const OWNER = 'Jordan Pike';
const PROFILES = 'https://www.linkedin.com/in/';
const OWN_LINK = `${PROFILES}jordan-pike-demo`;
const DAY = 86_400_000;

/** Connections.csv percent-encodes links, the other files do not. */
const linkOf = ({ slug }: Invented): string => PROFILES + slug;
const nameOf = ({ first, last }: Invented): string => `${first} ${last}`;
const isConnected = (kind: Invented['kind']): boolean => kind === 'connected' || kind === 'silent';

function invitation(one: Invented, made: number): string[] {
  return [nameOf(one), OWNER, shortDate(made - one.days * DAY, one.minute), one.note, 'INCOMING', linkOf(one), OWN_LINK];
}

function connection(one: Invented, made: number): string[] {
  const [, day = '', month = '', year = ''] = new Date(made - connectedFor(one) * DAY).toUTCString().split(' ');
  return [one.first, one.last, PROFILES + encodeURIComponent(one.slug), '', one.company, 'Editor', `${day} ${month} ${year}`];
}

/** In days. Whoever has been silent was connected long before the messages. */
function connectedFor({ kind, days }: Invented): number {
  return kind === 'silent' ? days + 300 : Math.max(0, days - 1);
}

function contact({ first, last }: Invented): string[] {
  return ['MOBILE_CONTACTS', first, last, '', '', '', '', '2/18/21, 9:12 AM', ...Array<string>(8).fill('')];
}

function endorsement(one: Invented, made: number): string[] {
  const at = new Date(made - 40 * DAY).toISOString().slice(0, 10).replaceAll('-', '/');
  return [`${at} 10:00:00 UTC`, 'Editing', one.first, one.last, linkOf(one).slice('https://'.length), 'ACCEPTED'];
}

/** Newest first, as LinkedIn writes them. Silent people got messages three weeks ago and earlier. */
function conversation(one: Invented, index: number, made: number, count: number): string[][] {
  const answers = { silent: 0, written: 0, answered: 2 }[one.kind as string];
  if (answers === undefined) return [];
  const age = one.kind === 'written' ? 5 : 21;
  return Array.from({ length: count }, (_, line) => {
    const theirs = answers > 0 && line % 2 === 0;
    const at = new Date(made - (age + line) * DAY + 36_000_000 + line * 1000).toISOString();
    const sides = [
      [OWNER, OWN_LINK],
      [nameOf(one), linkOf(one)],
    ];
    const [from, to] = theirs ? sides.reverse() : sides;
    const text =
      line % 2 ? 'Thank you for your invitation.\nWhat made you think of me?' : 'It was the "new, shorter" column; more next week.';
    return [
      `2-ZGVtb${index.toString(36)}=`,
      '',
      ...(from ?? []),
      ...(to ?? []),
      `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`,
      '',
      text,
      'INBOX',
      '',
    ];
  });
}

function shortDate(day: number, minute: number): string {
  const date = new Date(day);
  const hour = Math.floor(minute / 60);
  return (
    `${String(date.getUTCMonth() + 1)}/${String(date.getUTCDate())}/${String(date.getUTCFullYear()).slice(2)}, ` +
    `${String(hour % 12 || 12)}:${String(minute % 60).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`
  );
}

function table(name: string, header: string, rows: readonly string[][]): DemoFile {
  const cells = (row: string[]): string => row.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
  return { name, text: [header, ...rows.map(cells), ''].join('\n') };
}
