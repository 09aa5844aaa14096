import { nameKey } from './name-key.ts';
import { readNames } from './names.ts';
import type { Reading } from './reading.ts';
import { profileOf, slugOf } from './slug.ts';

/**
 * Reads what another app shared: whoever the links to LinkedIn profiles in it lead to. With a single link, a name that
 * stands beside it is taken, as LinkedIn's own app and a browser's title have it; otherwise the link speaks for itself.
 *
 * @returns nobody where there is no such link; a name alone could be anything
 */
export function readShared({ title = '', text = '', url = '' }: Shared): Reading {
  const whole = `${url}\n${text}\n${title}`.slice(0, LONGEST);
  const slugs = new Set([...whole.matchAll(LINK)].flatMap(([link]) => slugOf(link.replace(AFTER, '')) ?? []));
  const [only, ...others] = slugs;
  const name = only !== undefined && others.length === 0 ? nameBeside(title, text, only) : '';
  return readNames([...slugs].map((slug) => `${name} ${profileOf(slug)}`).join('\n'));
}

/** The name before a profile's link: marked as such by LinkedIn, or like the link itself. */
function nameBeside(title: string, text: string, slug: string): string {
  const heading = MARKED.exec(tidy(title).slice(0, LONGEST_LINE));
  if (heading?.[1]) return plain(heading[1]);
  const like = new Set(slug.split('-'));
  const lines = [title, ...text.split(/[\r\n]/)].map((line) => tidy(line.slice(0, LONGEST_LINE).replace(LINK, ' ')));
  const found = lines
    .map((line) => plain(OF_PROFILE.exec(line)?.[1] ?? line))
    .find((name) => {
      const words = nameKey(name)
        .split(/[\s.]+/)
        .filter(Boolean);
      return words.length <= MOST_WORDS && words.some((word) => word.length > 1 && like.has(word.normalize('NFKD').replace(/\p{M}/gu, '')));
    });
  return found ?? '';
}

/** Only the name of `Ines Okafor - Buyer`, without what parts a line of names. */
const plain = (line: string): string => (line.split(/\s[-–—|·•]\s/)[0] ?? '').replace(/[|;\t]/g, ' ').trim();

/** Without the count of messages that a browser's title begins with. */
const tidy = (line: string): string => line.replace(/^\(\d{1,3}\+?\)\s/, '').trim();

const LINK = /(?:https?:\/\/|(?:[a-z]{2,3}\.)?linkedin\.com\/)[^\s<>"]{1,2000}/gi;

/** What stands behind a link in a sentence. */
const AFTER = /[.,;:!?)\]’'”]{1,9}$/;

/** A title of LinkedIn's: `Ines Okafor - Buyer | LinkedIn`. */
const MARKED = /^(.{1,200}?)\s[-–—|]\s(?:.{1,300}\s)?(?:[-–—|]\s)?LinkedIn$/;

/** A sentence of LinkedIn's: `Check out Ines Okafor’s profile on LinkedIn`. */
const OF_PROFILE = /(?:^|\s)(?:out|see|view|at)\s(.{1,120}?)['’]s?\sprofile\b/i;

const LONGEST = 10_000;
const LONGEST_LINE = 600;
const MOST_WORDS = 6;

/** What a share sheet hands over; apps fill in one or several of these. */
export interface Shared {
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly url?: string | undefined;
}
