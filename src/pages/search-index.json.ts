import { getCollection, render, type CollectionEntry } from 'astro:content';
import { guidesInOrder } from '#components/guide/guides-in-order.ts';
import { saysWords, topicWords } from '#components/rule/rule-words.ts';
import { anchorOf } from '#components/page/sections.ts';
import type { SearchIndex } from '#components/islands/Search/index-format.ts';
import { searchIndex } from '#feeds/search-index.ts';
import { ruleIds } from '#rules/index.ts';

export async function GET(): Promise<Response> {
  const rules = await getCollection('rules');
  const rulePages = ruleIds.map(async (id) => {
    const entry = rules.find((page) => page.id === id);
    if (!entry) throw new Error(`Write src/content/rules/${id}.mdx.`);
    const { title, says, topic } = entry.data;
    return { id, title, says, topic, headings: await headingsOf(entry) };
  });
  const guides = await guidesInOrder();
  const index: SearchIndex = searchIndex({
    rulePages: await Promise.all(rulePages),
    guides: await Promise.all(
      guides.map(async (entry) => {
        const { title, short, description, rules: cited, keywords } = entry.data;
        return { id: entry.id, title, short, says: description, keywords, rules: cited, headings: await headingsOf(entry) };
      }),
    ),
    experts: (await getCollection('experts')).map(({ data }) => data),
    filters: [
      { name: 'kind', label: 'Kind', choices: Object.entries({ guide: 'Guidance', rule: 'Rules', page: 'Other pages' }) },
      { name: 'verdict', label: 'Verdict', choices: Object.entries(saysWords) },
      { name: 'topic', label: 'Topic', choices: Object.entries(topicWords) },
    ],
  });
  return Response.json(index);
}

async function headingsOf(entry: CollectionEntry<'rules' | 'guide'>): Promise<[anchor: string, heading: string][]> {
  const { headings } = await render(entry);
  return headings.filter(({ depth }) => depth <= 3).map(({ slug, text }) => [anchorOf(slug), text]);
}
