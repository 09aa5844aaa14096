import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { demoExport } from '../../src/archive/demo/index.ts';

/**
 * A large export of an invented member, the same every time: 30,000 connections, and messages in words that
 * shrink to about a quarter, as real ones do. Made once and kept.
 *
 * @param megabytes how large messages.csv is, unpacked
 * @returns the zip's path, and the unpacked bytes of its two large tables
 */
export function largeExport(megabytes: number): { path: string; bytes: number } {
  const recipe = createHash('sha256')
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest('hex')
    .slice(0, 8);
  const path = fileURLToPath(new URL(`../.cache/export-${megabytes}-${recipe}.zip`, import.meta.url));
  const sizes = path.replace('.zip', '.txt');
  if (existsSync(sizes)) return { path, bytes: Number(readFileSync(sizes, 'utf8')) };
  const small = demoExport({ seed: 1, size: 500 }).filter(({ name }) => !LARGE.includes(name));
  const [connections, messages] = [strToU8(connectionsTable()), strToU8(messagesTable(megabytes * 1e6))];
  const files = {
    ...Object.fromEntries(small.map(({ name, text }) => [name, strToU8(text)])),
    'Connections.csv': connections,
    'messages.csv': messages,
  };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, zipSync(files, { level: 6 }));
  writeFileSync(sizes, String(connections.length + messages.length));
  return { path, bytes: connections.length + messages.length };
}

/** The tables made here instead of taken from the demo. */
export const LARGE = ['Connections.csv', 'messages.csv'];

function connectionsTable(): string {
  const head = 'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. ..."\n\n';
  const rows = Array.from({ length: 30_000 }, (_, i) => {
    const [first, last] = person(i);
    return `${first},${last},${link(i)},,${pick(COMPANIES)},${pick(POSITIONS)},${1 + below(28)} Jan ${2010 + below(15)}\n`;
  });
  return `${head}First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows.join('')}`;
}

function messagesTable(size: number): string {
  const rows = [
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS\n',
  ];
  for (let bytes = 0; bytes < size;) {
    const i = below(8000);
    const them = [person(i).join(' '), link(i)];
    const both = below(2) ? [...them, ...READER] : [...READER, ...them];
    const date = `${2012 + below(13)}-${two(1 + below(12))}-${two(1 + below(28))} 10:${two(below(60))}:${two(below(60))} UTC`;
    const row = `2-${(i * 7919).toString(36)}==,,${both.join()},${date},,"${content()}",INBOX,\n`;
    rows.push(row);
    bytes += Buffer.byteLength(row);
  }
  return rows.join('');
}

function content(): string {
  const words = 5 + Math.floor(random() ** 3 * 300);
  return Array.from({ length: words }, () => (random() < 0.01 ? '""quoted, words""' : pick(WORDS)) + (random() < 0.04 ? '\n' : ' ')).join(
    '',
  );
}

const person = (i: number): [string, string] => [FIRST[i % FIRST.length] ?? '', `${LAST[i % LAST.length] ?? ''}${i}`];
const link = (i: number): string => `https://www.linkedin.com/in/member-${i}-demo`;
const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';
const below = (limit: number): number => Math.floor(random() * limit);
const two = (number: number): string => String(number).padStart(2, '0');

let seed = 42;
function random(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
}

const READER = ['Jordan Pike', 'https://www.linkedin.com/in/jordan-pike-demo'];
const FIRST = ['Ana', 'Bo', 'Chen', 'Dara', 'Eve', 'Zoë', 'José', 'Fay', 'Gus'];
const LAST = ['Ng', 'Smith', 'O’Neil', 'Müller', 'Silva', 'Kovač', 'Demo'];
const COMPANIES = ['Example GmbH', '"Example, Inc. ""EU"""', 'Sample & Sons', ''];
const POSITIONS = ['Engineer', 'Editor', '"Head of Sales, EMEA"', 'Nurse'];
const WORDS =
  'thanks for connecting I saw your post about hiring and wanted to ask if you have time next week call about the role we are building a team in Zürich please let me know what works best regards naïve résumé 👋 great to hear from you the project starts in March could you send me more details'.split(
    ' ',
  );
