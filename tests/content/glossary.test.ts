import { describe, expect, it } from 'vitest';
import { topicWords } from '#components/rule/rule-words.ts';
import { actionWords } from '#components/islands/Verdict/verdict-words.ts';
import { policyIds } from '#rules/index.ts';
import { kindWords } from '#rules/kind-words.ts';
import { policyWords } from '#rules/policy-words.ts';
import { tierNames } from '#rules/tier-words.ts';
import { rulesJson } from '#feeds/rules-json.ts';
import { filesBelow, textOf } from '../house/source.ts';
import { shownIn } from './shown.ts';

const glossary = textOf('docs/glossary.md');

/** The rows of the table under a heading, without its head. */
const rowsOf = (heading: string): readonly (readonly string[])[] =>
  (new RegExp(`^## ${heading}\\n([^]*?)(?=\\n## |$(?![^]))`, 'm').exec(glossary)?.[1] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** The words of such a table by what they are called in the data. */
const wordsOf = (heading: string): Record<string, string> =>
  Object.fromEntries(rowsOf(heading).map(([word = '', id = '']) => [id.replaceAll('`', ''), word]));

describe('The glossary has the words of', () => {
  it.each([
    ['Weights', tierNames],
    ['Verdicts', actionWords],
    ['Kinds', kindWords],
    ['Policies', Object.fromEntries(policyIds.map((id) => [id, policyWords[id].label]))],
    ['Topics', topicWords],
  ])('%s', (heading, words) => {
    expect(wordsOf(heading)).toEqual(words);
  });

  it('the data, as the pages call them', () => {
    expect(Object.fromEntries(rulesJson().tiers.map(({ id, label }) => [id, label]))).toEqual(wordsOf('Weights'));
    expect(Object.fromEntries(rulesJson().policies.map(({ id, label }) => [id, label]))).toEqual(wordsOf('Policies'));
  });
});

/** What only machines and developers read: schemas, and what the rules say to whoever calls them wrongly. */
const FOR_DEVELOPERS: ReadonlySet<string> = new Set(['src/feeds/rules-json.ts', 'src/pile/entry-schema.ts', 'src/rules/policy.ts']);

describe('No sentence for a reader has', () => {
  const shown = filesBelow('src')
    .filter((file) => /\.(?:tsx?|astro|mdx)$/.test(file) && !FOR_DEVELOPERS.has(file))
    .map((file) => ({ file, text: shownIn(file) }));

  it.each(rowsOf('Words no reader sees'))('%s: it says %s', (not = '') => {
    const words = new RegExp(`(?<![/#\\w-])(?:${not.split(', ').join('|')})(?![\\w-])`, 'gi');
    const found = shown.flatMap(({ file, text }) =>
      [...text.matchAll(words)].map(({ index }) => `${file}: …${text.slice(Math.max(0, index - 40), index + 30)}…`),
    );
    expect(found).toEqual([]);
  });

  it('the open answer in another form', () => {
    const others = /^\s*(?:Don’t know|Not sure|Unsure|No idea)\b/m;
    expect(shown.filter(({ text }) => others.test(text)).map(({ file }) => file)).toEqual([]);
    expect(shown.filter(({ text }) => text.includes('I don’t know')).length).toBeGreaterThan(5);
  });
});
