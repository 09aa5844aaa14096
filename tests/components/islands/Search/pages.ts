import { topicWords, saysWords } from '#components/rule/rule-words.ts';
import type { SearchIndex } from '#components/islands/Search/index-format.ts';
import { searchIndex } from '#feeds/search-index.ts';
import { ruleIds } from '#rules/index.ts';
import { textOf } from '../../../house/source.ts';

/** The index as the build makes it, but for the guide: titles and headings are read from the prose itself. */
export const index: SearchIndex = searchIndex({
  rulePages: ruleIds.map((id) => {
    const prose = textOf(`src/content/rules/${id}.mdx`);
    const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(prose)?.[1] ?? '';
    const headings = [...prose.matchAll(/^## (.*)$/gm)].map(([, heading = '']): [string, string] => [slug(heading), heading]);
    return { id, title: field('title'), says: field('says'), topic: field('topic'), headings };
  }),
  guides: [
    { id: 'one', title: 'Is this profile real?', short: 'Real?', says: 'Signs.', headings: [], rules: ['fake-or-sketchy', 'misspellings'] },
    { id: 'two', title: 'Who is it?', says: 'A table.', headings: [['a-recruiter', 'A recruiter']], rules: ['be-found', 'no-reply'] },
  ],
  experts: [{ id: 'ada-demo', name: 'Ada Demo' }],
  filters: [
    { name: 'verdict', label: 'Verdict', choices: Object.entries(saysWords) },
    { name: 'topic', label: 'Topic', choices: Object.entries(topicWords) },
  ],
});

function slug(heading: string): string {
  return heading.toLowerCase().replaceAll(' ', '-');
}
