import type { Reading } from '#archive/reading.ts';
import { personNamed, read, type Files } from '../files.ts';

export const link = (slug: string): string => `https://www.linkedin.com/in/${slug}`;
export const OWNER = 'Jordan Pike';
const slugs: Record<string, string> = {
  [OWNER]: 'jordan-demo',
  'Ines Okafor': 'ines-demo',
  'Theo Grant': 'theo-demo',
  'Wren Hale': 'wren-demo',
};
export const urlOf = (name: string): string => (slugs[name] ? link(slugs[name]) : '');

/** One invitation: who, when, with what note; sent by the owner if `out`. */
export function invitations(...rows: [name: string, sentAt: string, note?: string, out?: boolean][]): Files {
  const lines = rows.map(([name, sentAt, note = '', out]) =>
    out
      ? `${OWNER},${name},"${sentAt}","${note}",OUTGOING,${urlOf(OWNER)},${urlOf(name)}`
      : `${name},${OWNER},"${sentAt}","${note}",INCOMING,${urlOf(name)},${urlOf(OWNER)}`,
  );
  return { 'Invitations.csv': ['From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl', ...lines].join('\n') };
}

/** One connection: who, since when, and what else is known. */
export function connections(...rows: [name: string, on: string, extra?: { email?: string; company?: string; url?: string }][]): Files {
  const lines = rows.map(
    ([name, on, { email = '', company = '', url = urlOf(name) } = {}]) => `${name.replace(' ', ',')},${url},${email},${company},,${on}`,
  );
  return { 'Connections.csv': ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...lines].join('\n') };
}

/** One message: from whom, to whom, when, what; the conversation is named by its first letter. */
export function messages(...rows: [thread: string, from: string, to: string, date: string, content?: string, folder?: string][]): Files {
  const lines = rows.map(
    ([thread, from, to, date, content = 'Hello', folder = 'INBOX']) =>
      `${thread},,${from},${urlOf(from)},"${to}","${to.split(', ').map(urlOf).join(',')}",${date} 12:00:00 UTC,,"${content}",${folder}`,
  );
  return {
    'messages.csv': [
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
      ...lines,
    ].join('\n'),
  };
}

const ZIP_DAY = { 'LinkedInDataExport_03-31-2026/readme.html': '' };
/** Reads files of an export made on 31 March 2026. */
export const about = async (...files: Files[]): Promise<Reading> => read(Object.assign({}, ZIP_DAY, ...files));

/** What the files answer about somebody. */
export const answer = (reading: Reading, name: string, fact: string): unknown =>
  personNamed(reading, name).answers.find((one) => one.fact === fact)?.value;

/** Whose export it is. */
export const me: Files = { 'Profile.csv': 'First Name,Last Name,Headline\nJordan,Pike,x\n' };
export const INES = 'Ines Okafor';
