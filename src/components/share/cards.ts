import { getCollection } from 'astro:content';
import { plainPages } from '#feeds/plain-pages.ts';
import { rules, type Rule, type RuleId } from '#rules/index.ts';

/** What stands on the share image of every page that can be found. */
export async function shareCards(): Promise<readonly ShareCard[]> {
  const ruleCards = (await getCollection('rules')).map(({ id, data }) => {
    const rule = rules[id as RuleId]; // the rules' pages fail the build on any other id
    return { path: `/rules/${id}/`, title: data.title, says: data.says, rule };
  });
  const guideCards = (await getCollection('guide')).map(({ id, data }) => ({
    path: `/guide/${id}/`,
    title: data.title,
    says: data.inShort[0]?.text,
  }));
  return [...plainPages.map(({ path, share }) => ({ path, title: share })), ...guideCards, ...ruleCards];
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
  /** One sentence below the title: the point of a rule, the first line of a guide. */
  readonly says?: string | undefined;
  /** The rule the page is about. */
  readonly rule?: Pick<Rule, 'says' | 'tier'>;
}
