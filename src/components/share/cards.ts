import { getCollection, type CollectionEntry } from 'astro:content';
import { plainPages } from '#content/plain-pages.ts';
import { examples } from '#rules/lists/examples.ts';
import { rules, type Rule, type RuleId } from '#rules/index.ts';
import { sentenceText } from '#rules/sentence.ts';

/** What stands on the share image of every page that can be found. */
export async function shareCards(): Promise<readonly ShareCard[]> {
  const ruleCards = (await getCollection('rules')).map(({ id, data }) => {
    const rule = rules[id as RuleId]; // the rules' pages fail the build on any other id
    const example = examples[id as RuleId].find(({ outcome }) => outcome === 'fires');
    return { path: `/rules/${id}/`, title: data.title, says: data.says, rule, sentence: example && sentenceText(example.answers) };
  });
  const guideCards = (await getCollection('guide')).map(({ id, data, body = '' }) => ({
    path: `/guide/${id}/`,
    title: data.title,
    lines: data.inShort,
    figure: /<Figure name="([\w-]+)"/.exec(body)?.[1],
  }));
  const plainCards = plainPages.map(({ path, share }) => ({ path, title: share, ...(asks.has(path) && { sentence: anInvitation }) }));
  return [...plainCards, ...guideCards, ...ruleCards];
}

/** What the share image of a page says; a page that has none is not made to be shared. */
export async function shareCard(path: string): Promise<ShareCard | undefined> {
  return (await shareCards()).find((card) => card.path === path);
}

/** The size of a share image, in pixels: what the large cards of all networks are cut from. */
export const shareSize = { width: 1200, height: 630 } as const;

/** Where the share image of a page is, within the site. */
export const shareImage = (path: string): string => `/share/${path.replace(/^\/|\/$/g, '') || 'home'}.png`;

/** What one share image says. */
export interface ShareCard {
  /** The page's address within the site. */
  readonly path: string;
  readonly title: string;
  /** The point of a rule, below the title. */
  readonly says?: string;
  /** A guide in short, each line behind its sign. */
  readonly lines?: CollectionEntry<'guide'>['data']['inShort'];
  /** The name of the figure that a guide has. */
  readonly figure?: string | undefined;
  /** An invitation that the rule speaks on, in the words of the checklist. */
  readonly sentence?: string | undefined;
  /** The rule the page is about. */
  readonly rule?: Pick<Rule, 'says' | 'tier'>;
}

/** The pages that begin with an invitation. */
const asks: ReadonlySet<string> = new Set(['/', '/checklist/']);
const anInvitation = sentenceText({ 'same-industry': 'yes', note: 'none' });
