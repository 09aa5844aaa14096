import { getCollection, getEntry } from 'astro:content';
import { toMarkdown } from '#feeds/markdown.ts';
import { voices } from '#content/voices.ts';
import { rules, type RuleId } from '#rules/index.ts';
import { examples } from '#rules/lists/examples.ts';
import { tierNames } from '#rules/tier-words.ts';
import { words } from '#rules/lists/words.ts';
import { absolute } from '../islands/address.ts';
import { whoAndWhen } from '../sources/citation.ts';
import { exampleWords } from '../rule/example-words.ts';
import { kindSentence, pointWords, saysWords } from '../rule/rule-words.ts';

/** A rule's page as Markdown: the same prose, with what the rule itself knows above and below it. */
export async function ruleMarkdown(id: RuleId, site: URL | undefined): Promise<string> {
  const entry = await getEntry('rules', id);
  if (!entry) throw new Error(`Write src/content/rules/${id}.mdx.`);
  const { data, body = '' } = entry;
  const rule = rules[id];
  return page(site, data, `/rules/${id}/`, [
    `**${saysWords[rule.says]}**${rule.says === 'advice' ? '' : ` · ${tierNames[rule.tier]}`}`,
    data.answer,
    `> ${data.says}\n>\n> The article’s point, in our words · 2015, ${pointWords(rule.source)}`,
    voices.rule,
    kindSentence(rule.kind),
    await prose(body, site),
    '## Examples',
    examples[id]
      .map((one) => ({ title: one.title, ...exampleWords(id, one) }))
      .map(({ sentence, title, verdict, why }) => `- **${verdict}.** “${sentence}” ${[title, why].filter(Boolean).join(' ')}`)
      .join('\n'),
  ]);
}

/** A guide's page as Markdown. */
export async function guideMarkdown(slug: string, site: URL | undefined): Promise<string> {
  const entry = await getEntry('guide', slug);
  if (!entry) throw new Error(`Write src/content/guide/${slug}.mdx.`);
  const { data, body = '' } = entry;
  return page(site, data, `/guide/${slug}/`, [
    voices.guide,
    data.inShort.map(({ text }) => `- ${text}`).join('\n'),
    await prose(body, site),
  ]);
}

async function page(site: URL | undefined, { title, updated }: About, path: string, parts: string[]): Promise<string> {
  const experts = (await getCollection('experts')).map(({ data }) => data.name);
  return [
    `# ${title}`,
    ...parts,
    '---',
    `Based on a 2015 article published by VocationVillage.com, drawn from the answers of fourteen experienced LinkedIn users (${experts.join('; ')}); they have not reviewed this site. The weighing and the policies are ours. Not affiliated with LinkedIn.`,
    `${absolute(path, site)} · last changed ${updated.toISOString().slice(0, 10)}`,
    '',
  ].join('\n\n');
}

async function prose(body: string, site: URL | undefined): Promise<string> {
  const sources = new Map((await getCollection('sources')).map(({ id, data }) => [id, data]));
  return toMarkdown(body, {
    source: (id) => {
      const source = sources.get(id);
      if (!source) throw new Error(`<Cite id="${id}" />: there is no such source.`);
      return id === 'article' ? 'the article’s point, in our words, 2015' : whoAndWhen(source);
    },
    label: (id) => words[id as RuleId].label, // the page itself has checked the id
    address: (path) => absolute(path, site),
  });
}

interface About {
  readonly title: string;
  readonly updated: Date;
}
