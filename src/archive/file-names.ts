import type { ReadTable } from './tables/collector.ts';

/**
 * The table a file should hold by its name, whatever its folder, case, spaces and numbering. Names that only
 * end alike are other files: `guide_messages.csv` is no `messages.csv`.
 */
export function tableByName(path: string): ReadTable | undefined {
  if (isLeftover(path)) return undefined;
  const name = stem(path);
  return Object.hasOwn(TABLES, name) ? TABLES[name] : undefined;
}

/**
 * Why a file is not read, or undefined when only its header can tell what it is: a table under another name,
 * chosen by itself. Of a zip and a folder only what is known by name is opened.
 */
export function whyNotRead(path: string, chosenByItself: boolean): string | undefined {
  if (isLeftover(path)) return 'Left behind by the computer that packed the files.';
  const name = stem(path);
  if (/messages$/.test(name) && name !== 'messages') return 'It looks like messages.csv, but holds conversations with a coach or a guide.';
  if (name === 'education') return 'Not needed: no invitation names a school to compare it with.';
  if (chosenByItself && /\.(?:csv|tsv|txt)$/i.test(path) && !UNNEEDED.includes(name)) return undefined;
  return 'Not needed: it says nothing about who invited you.';
}

/** What the name of an export's zip or folder says about the day it was made. */
export function dayInName(path: string): string | undefined {
  const [, month, day, year] = /LinkedInDataExport_(\d\d)-(\d\d)-(\d{4})/i.exec(path) ?? [];
  return month && day && year ? `${year}-${month}-${day}` : undefined;
}

/** `Comments_34875879.csv` and `Connections (1).csv` are numbered copies; spaces and underscores come and go. */
function stem(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return name
    .replace(/(?:\.(?:csv|tsv|txt))+$/, '')
    .replace(/(?:\s*\(\d+\)|_\d+|\s*-?\s*copy)+$/, '')
    .replace(/[\s_-]/g, '');
}

function isLeftover(path: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(path);
}

const TABLES: Record<string, ReadTable> = {
  profile: 'profile',
  invitations: 'invitations',
  connections: 'connections',
  messages: 'messages',
  contacts: 'contacts',
  importedcontacts: 'contacts',
  endorsementreceivedinfo: 'endorsements-received',
  endorsementgiveninfo: 'endorsements-given',
  recommendationsreceived: 'recommendations-received',
  recommendationsgiven: 'recommendations-given',
  notes: 'notes',
  positions: 'positions',
};

/** The other tables of an export. */
const UNNEEDED = (
  'adtargeting adsclicked causesyoucareabout certifications comments companyfollows courses emailaddresses events hashtagfollows honors ' +
  'inferencesaboutyou instantreposts jobapplications jobseekerpreferences languages learning logins memberfollows organizations patents ' +
  'phonenumbers privateidentityasset profilesummary projects publications reactions receipts receiptsv2 registration richmedia savedjobs ' +
  'savedjobalerts searchqueries securitychallenges shares skills testscores verifications volunteering votes whatsappphonenumbers'
).split(' ');
