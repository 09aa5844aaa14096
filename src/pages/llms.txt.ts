import type { APIContext } from 'astro';
import { getCollection } from 'astro:content';
import { guidesInOrder } from '#components/guide/guides-in-order.ts';
import { absolute } from '#components/islands/address.ts';
import { ruleIds } from '#rules/index.ts';

/** The site in one file for language models (llmstxt.org): what it is, and where each page's Markdown is. */
export async function GET({ site }: APIContext): Promise<Response> {
  const rules = new Map((await getCollection('rules')).map(({ id, data }) => [id, data]));
  const guides = await guidesInOrder();
  const line = (title: string, path: string, says: string) => `- [${title}](${absolute(path, site)}): ${says}`;
  const text = [
    '# Accept or Decline',
    '> When to accept, when to decline and when to ask first about a LinkedIn invitation: the points of a 2015 article by VocationVillage.com in our own words, with rules that can be run. Not affiliated with LinkedIn.',
    'What the article says, what is ours, and what LinkedIn says or does are told apart on every page. The rules, what they weigh and what outweighs what are data.',
    '## Guide',
    guides.map(({ id, data }) => line(data.title, `/guide/${id}.md`, data.description)).join('\n'),
    '## Rules',
    ruleIds.map((id) => line(rules.get(id)?.title ?? id, `/rules/${id}.md`, rules.get(id)?.says ?? '')).join('\n'),
    '## Data',
    [
      line('rules.json', '/rules.json', 'questions, rules, what they weigh, what outweighs what, and the policies'),
      line('rules.schema.json', '/rules.schema.json', 'its JSON Schema'),
    ].join('\n'),
    '## Optional',
    [
      line('Checklist', '/checklist/', 'answers go into the fragment, for example #note=none&same-industry=yes'),
      line('About', '/about/', 'the source, how a verdict is reached, privacy'),
    ].join('\n'),
    '',
  ];
  return new Response(text.join('\n\n'));
}
