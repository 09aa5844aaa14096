import { groupBy, type OtherKind, type Pasted, type PasteKind } from '#archive/index.ts';
import { named, number } from '../words.ts';

/** Why a page is not read, and what to copy instead: one sentence each. */
export const refusals: Partial<Record<PasteKind, string>> = {
  sent: 'These are invitations you sent. Copy from the tab Received instead.',
  profile: 'This is somebody’s profile, which is not read here: look at it and answer the questions yourself.',
  feed: 'This is the home feed, in which there are no invitations. Copy from LinkedIn’s invitation manager instead.',
  messages: 'These are messages, which are not read from a paste. Copy from LinkedIn’s invitation manager instead.',
  email: 'This is an e-mail from LinkedIn, which is not read here. Copy from the invitation manager on LinkedIn instead.',
  'sign-in': 'This is LinkedIn’s sign-in page. Sign in there, open the invitation manager, and copy from that.',
};

export const TOO_LARGE =
  'This is more than any list of invitations: at most 8 MB of a page and 1 MB of text are read. Select less of the page and paste again.';

/** How many of the invitations LinkedIn counts have been read, where it says how many there are. */
export function shareRead({ total, others }: Pasted, people: number): string | undefined {
  const read = people + others.length;
  if (total === undefined || total <= read) return undefined;
  return `That is ${number(read)} of the ${number(total)} LinkedIn shows. Scroll down there, copy the next part and paste it below; whoever is here already stays once.`;
}

/** Why a list that was read holds nobody to go through. */
export function nobodyIn({ others, cut, notUnderstood }: Pasted): string {
  if (cut.length + notUnderstood.length > 0) return 'Nobody in what you pasted could be read for certain. What stood there is shown below.';
  if (others.length > 0) return 'Nobody in what you pasted asks to connect.';
  return 'There is no invitation in what you pasted. If LinkedIn shows you some, select them there, copy again and paste below.';
}

/** Invitations that are not to connect, by kind, with who sent them. */
export function othersByKind(others: Pasted['others']): readonly string[] {
  const kinds = groupBy(others, ({ kind }) => kind);
  return [...kinds].map(([kind, same]) => {
    const [one, many] = KINDS[kind];
    const from = [...new Set(same.flatMap((other) => other.from ?? []))];
    return `${same.length === 1 ? `1 ${one}` : `${number(same.length)} ${many}`}${from.length > 0 ? ` (from ${from.map(named).join(', ')})` : ''}`;
  });
}

const KINDS: Readonly<Record<OtherKind, readonly [one: string, many: string]>> = {
  page: ['to follow a company’s page', 'to follow companies’ pages'],
  newsletter: ['to a newsletter', 'to newsletters'],
  event: ['to an event', 'to events'],
  showcase: ['to follow a showcase page', 'to follow showcase pages'],
  school: ['to follow a school’s page', 'to follow schools’ pages'],
  group: ['to a group', 'to groups'],
  follow: ['to follow somebody', 'to follow people'],
};
