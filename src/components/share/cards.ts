import { getCollection } from 'astro:content';
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
  return [...Object.entries(ownWords).map(([path, title]) => ({ path, title })), ...guideCards, ...ruleCards];
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

/** The pages that are neither a rule nor a guide, in words short enough for a picture. */
const ownWords = {
  '/': 'Accept or decline that LinkedIn invitation?',
  '/checklist/': 'Check one LinkedIn invitation: accept, ask or decline?',
  '/triage/': 'Work through a whole pile of LinkedIn invitations',
  '/guide/': 'Guide: how to decide on LinkedIn invitations',
  '/rules/': 'All rules: when to accept and decline LinkedIn invitations',
  '/card/': 'My rules for LinkedIn invitations, on one card',
  '/about/': 'How a verdict is reached, and where the rules come from',
  '/pass-on/': 'Show the checklist on your own page',
  '/search/': 'Search the guidance and the rules on LinkedIn invitations',
  '/accessibility/': 'Accessibility: what was tested, and what was not',
  '/experts/': 'The fourteen people whose answers made the 2015 article',
};
