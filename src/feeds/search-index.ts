import { ruleIds, rules, type FactId, type Rule, type RuleId } from '#rules/index.ts';
import { keywords } from '#rules/lists/keywords.ts';
import { questions } from '#rules/lists/questions.ts';
import { words } from '#rules/lists/words.ts';
import { plainPages, type PlainPage, type Section } from '#content/plain-pages.ts';

/**
 * What the instant search knows, for `/search-index.json`: small, because it holds no text but titles,
 * headings, keywords and questions. The full text is Pagefind's.
 */
export function searchIndex({ rulePages, guides, experts, filters }: Prose) {
  return {
    filters,
    pages: [
      ...plainPages.flatMap((page) => plainEntry(page, experts)),
      ...guides.map((page) => ({
        path: `/guide/${page.id}/`,
        title: page.title,
        ...(page.short ? { label: page.short } : {}),
        says: page.says,
        keywords: page.keywords ?? '',
        sections: page.headings,
        facets: { kind: ['guide'], ...guideFacets(page.rules ?? [], rulePages) },
      })),
      ...rulePages.map((page) => ruleEntry(page)),
    ],
  };
}

function plainEntry({ path, found }: PlainPage, experts: Prose['experts']) {
  if (!found) return [];
  const people = path === '/experts/' ? experts.map(({ id, name }): Section => [id, name]) : [];
  const { title, says, keywords, sections = [] } = found;
  return { path, title, says, keywords, sections: [...people, ...sections], facets: { kind: ['page'] } };
}

function ruleEntry({ id, title, says, topic, headings }: RuleProse) {
  const rule: Rule = rules[id];
  const asks: FactId[] = (rule.says === 'advice' ? rule.unless : rule.when).map(({ fact }) => fact);
  return {
    path: `/rules/${id}/`,
    title,
    label: words[id].label,
    says,
    keywords: keywords[id],
    sections: [...asks.map((fact) => ['try-it', questions[fact].ask] as const), ...headings],
    facets: { kind: ['rule'], verdict: [rule.says], topic: [topic] },
  };
}

/** A guide is about the topics of its rules, and has a verdict when they agree on one. */
function guideFacets(cited: readonly string[], rulePages: readonly RuleProse[]) {
  const ids = ruleIds.filter((id) => cited.includes(id));
  const verdicts = new Set(ids.map((id) => rules[id].says).filter((says) => says !== 'advice'));
  const topics = new Set(rulePages.filter(({ id }) => ids.includes(id)).map(({ topic }) => topic));
  return { ...(verdicts.size === 1 ? { verdict: [...verdicts] } : {}), topic: [...topics] };
}

/** What only the collections know. */
interface Prose {
  readonly rulePages: readonly RuleProse[];
  readonly guides: readonly PageProse[];
  readonly experts: readonly { readonly id: string; readonly name: string }[];
  readonly filters: readonly Filter[];
}

interface PageProse {
  readonly id: string;
  readonly title: string;
  readonly short?: string;
  /** One sentence. */
  readonly says: string;
  /** What people type when they mean it, and its title does not say. */
  readonly keywords?: string | undefined;
  readonly headings: readonly Section[];
  /** Ids of the rules it cites. */
  readonly rules?: readonly string[];
}

interface RuleProse extends PageProse {
  readonly id: RuleId;
  readonly topic: string;
}

interface Filter {
  readonly name: 'kind' | 'verdict' | 'topic';
  readonly label: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
}
