import { facts, ruleIds, rules, type FactId, type Rule, type RuleId } from '#rules/index.ts';
import { keywords } from '#rules/keywords.ts';
import { questions } from '#rules/questions.ts';
import { words } from '#rules/words.ts';

/**
 * What the instant search knows, for `/search-index.json`: small, because it holds no text but titles,
 * headings, keywords and questions. The full text is Pagefind's.
 */
export function searchIndex({ rulePages, guides, experts, filters }: Prose) {
  return {
    filters,
    pages: [
      ...plainPages(experts),
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

/** The pages that are neither guide nor rule. A test holds their anchors against the built pages. */
function plainPages(experts: Prose['experts']) {
  const count = Object.keys(facts).length;
  const pages: [path: string, title: string, says: string, keywords: string, sections: Section[]][] = [
    [
      '/checklist/',
      'Check one invitation',
      `Up to ${count} plain questions about one invitation, and a verdict with its reasons.`,
      'checklist questions answer verdict test quiz start',
      [],
    ],
    [
      '/triage/',
      'A whole pile of invitations',
      'Paste names or open your own LinkedIn export in the browser, and go through the whole pile.',
      'triage pile hundreds pending many batch bulk import export zip csv archive data download queue connections remove follow-up',
      [
        ['how-to-export', 'How to get your export from LinkedIn'],
        ['what-is-read', 'What is read, and what is not'],
        ['promises', 'What this page never does'],
      ],
    ],
    ['/', 'Accept or Decline', 'Reasons to accept and to decline, at a glance.', 'home start reasons', []],
    ['/guide/', 'Guidance to read', 'When to accept, when to decline, and what to do in between.', 'articles overview how to', []],
    [
      '/rules/',
      'All rules',
      'Every rule at its weight, on one board.',
      'list overview catalogue board map',
      [
        ['accept', 'Reasons to accept'],
        ['decline', 'Reasons to decline'],
        ['outweighs', 'What outweighs what'],
        ['advice', 'Advice that goes with an accept'],
      ],
    ],
    ['/card/', 'My rules on one card', 'Your own rules, to print or keep on the phone.', 'print wallet summary pdf', []],
    [
      '/about/',
      'About',
      'Where the rules come from, how a verdict is reached, and privacy.',
      'contact author licence weigh score data tracking cookies offline install app network device feed rss developers json',
      [
        ['source', 'Where this comes from'],
        ['verdict', 'How a verdict is reached'],
        ['tiers', 'What a rule weighs: decides alone, strong, tips it'],
        ['set-aside', 'What outweighs what'],
        ['policies', 'The policies: as written, notes are rare, only people you know'],
        ['conflicts', 'Where the article pulls both ways'],
        ['privacy', 'Privacy: what happens to your answers'],
        ['promises', 'What we promise, and what holds it'],
        ['machines', 'For developers: the rules as JSON'],
      ],
    ],
    [
      '/pass-on/',
      'For coaches and bloggers',
      'Show a rule with its live verdict on your own page, or print a lesson.',
      'embed iframe widget wordpress oembed teach lesson workshop share coach blog',
      [
        ['choose', 'Choose what to show'],
        ['copy', 'Copy the tag or the frame'],
        ['what-is-sent', 'What your readers’ browsers send'],
        ['lesson', 'A lesson to print'],
        ['credit', 'How to credit'],
      ],
    ],
    [
      '/accessibility/',
      'Accessibility',
      'What was tested, what was not, and where to say that something is in your way.',
      'wcag screen reader keyboard contrast zoom disability statement theme dark light colours language translate',
      [
        ['tested', 'What was tested'],
        ['not-tested', 'What was not tested'],
        ['report', 'Something is in your way?'],
      ],
    ],
    [
      '/experts/',
      'The fourteen who contributed',
      'The people whose answers made the 2015 article.',
      'experts credits thanks contributors names people',
      [...experts.map(({ id, name }): Section => [id, name]), ['correction', 'Correction or removal']],
    ],
  ];
  return pages.map(([path, title, says, keywords, sections]) => ({
    ...{ path, title, says, keywords, sections },
    facets: { kind: ['page'] },
  }));
}

type Section = readonly [anchor: string, heading: string];

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
