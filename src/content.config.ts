import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

/** The prose of every rule; its logic, words and examples are in src/rules/catalogue. */
const rules = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/content/rules' }),
  schema: z.strictObject({
    title: z.string().max(70).describe('The page’s title: a sentence that reads well in a search result.'),
    description: z.string().min(80).max(170).describe('What a search result shows under the title.'),
    answer: z.string().max(160).describe('The plain answer in one sentence: what you would do. Ours.'),
    says: z.string().describe('One sentence: what the article says, as strongly as it says it.'),
    tryIt: z
      .array(z.tuple([z.string().max(60), z.string()]))
      .length(4)
      .describe('What to try: words, and answers as a link has them. The first makes the rule speak; the other three end otherwise.'),
    topic: z
      .enum(['aims', 'ties', 'note', 'profile', 'conduct', 'introductions'])
      .describe('What the rule is about; the list of rules filters by it.'),
    leavesOut: z
      .array(z.enum(['what-to-do', 'when-not', 'why', 'what-has-changed']))
      .describe('Sections this page leaves out because they would be filler.'),
    related: z.array(z.string()).min(2).max(4).describe('Ids of rules to read next.'),
    sources: z.array(z.string()).describe('Ids of sources the text cites, besides the article.'),
    updated: z.date().describe('The day the prose last changed.'),
    changed: z.string().optional().describe('What changed on that day, in a sentence for the feed; none in the first version.'),
  }),
});

/** Guidance that cites rules and embeds a checklist of the questions it is about. */
const guide = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/content/guide' }),
  schema: z.strictObject({
    title: z.string().max(70).describe('The page’s title: it answers a reader’s question.'),
    description: z.string().min(80).max(170).describe('What a search result shows under the title.'),
    short: z.string().max(30).describe('Its name in menus.'),
    inShort: z
      .array(z.strictObject({ sign: z.enum(['accept', 'ask', 'decline']), text: z.string().max(130) }))
      .length(3)
      .describe('The guide in three sentences, each with the sign of what it leads to. Ours.'),
    keywords: z.string().optional().describe('What people search for when they mean it, and its title does not say.'),
    order: z.number().int().min(1).describe('Its place in the guide.'),
    rules: z.array(z.string()).describe('Ids of the rules it links.'),
    sources: z.array(z.string()).describe('Ids of sources the text cites, besides the article.'),
    updated: z.date().describe('The day the prose last changed.'),
    changed: z.string().optional().describe('What changed on that day, in a sentence for the feed; none in the first version.'),
  }),
});

/** The fourteen people whose answers the article drew on. */
const experts = defineCollection({
  loader: file('src/content/experts.json'),
  schema: z.strictObject({
    id: z.string().describe('The anchor on the experts page.'),
    name: z.string().describe('The name exactly as the article gives it.'),
    title: z.string().describe('Title and organisation as of the article.'),
  }),
});

/** What the pages rest on, with the month in which each was seen. */
const sources = defineCollection({
  loader: file('src/content/sources.json'),
  schema: z.strictObject({
    id: z.string().describe('The key that prose cites it by.'),
    voice: z.enum(['article', 'linkedin', 'other']).describe('Whose words it is.'),
    title: z.string().describe('Its title.'),
    publisher: z.string().describe('Who published it.'),
    year: z.number().int().optional().describe('The year it was published, where known.'),
    url: z.url().describe('Where to read it, or today’s version of it.'),
    seen: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .describe('The month in which we saw it.'),
    note: z.string().optional().describe('What a reader should know about the copy we saw.'),
  }),
});

export const collections = { rules, guide, experts, sources };
