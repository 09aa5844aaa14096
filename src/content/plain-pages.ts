import { factIds } from '#rules/index.ts';

/**
 * The pages that are neither a guide nor a rule: what the head of every page calls them, the list of all pages, the image
 * that is shared, and the search. Tests hold paths and anchors against the built pages.
 */
export const plainPages: readonly PlainPage[] = [
  {
    path: '/',
    name: 'The front page',
    share: 'Accept or decline that LinkedIn invitation?',
    found: {
      title: 'Accept or Decline',
      says: 'Reasons to accept and to decline, at a glance.',
      keywords: 'home start reasons',
    },
  },
  {
    path: '/checklist/',
    nav: 'Checklist',
    name: 'The checklist',
    share: 'Check one LinkedIn invitation: accept, ask or decline?',
    found: {
      title: 'Check one invitation',
      says: `Up to ${factIds.length} plain questions about one invitation, and a verdict with its reasons.`,
      keywords: 'checklist questions answer verdict test quiz start',
    },
  },
  {
    path: '/triage/',
    nav: 'A whole pile',
    name: 'A whole pile',
    share: 'Work through a whole pile of LinkedIn invitations',
    found: {
      title: 'A whole pile of invitations',
      says: 'Paste names or open your own LinkedIn export in the browser, and go through the whole pile.',
      keywords:
        'triage pile hundreds pending many batch bulk import export zip csv archive data download queue connections remove reminder',
      sections: [
        ['how-to-export', 'How to get your export from LinkedIn'],
        ['what-is-read', 'What is read, and what is not'],
        ['promises', 'What this page never does'],
      ],
    },
  },
  {
    path: '/guide/',
    nav: 'Guide',
    name: 'The guide',
    share: 'Guide: how to decide on LinkedIn invitations',
    found: {
      title: 'Guidance to read',
      says: 'When to accept, when to decline, and what to do in between.',
      keywords: 'articles overview how to',
    },
  },
  {
    path: '/rules/',
    nav: 'Rules',
    name: 'The board of rules',
    share: 'All rules: when to accept and decline LinkedIn invitations',
    found: {
      title: 'All rules',
      says: 'Every rule at its weight, on one board.',
      keywords: 'list overview catalogue board map',
      sections: [
        ['accept', 'Reasons to accept'],
        ['decline', 'Reasons to decline'],
        ['outweighs', 'What outweighs what'],
        ['advice', 'Advice that goes with an accept'],
      ],
    },
  },
  {
    path: '/card/',
    nav: 'Card',
    name: 'My rules on one card',
    share: 'My rules for LinkedIn invitations, on one card',
    found: {
      title: 'My rules on one card',
      says: 'Your own rules, to print or keep on the phone.',
      keywords: 'print wallet summary pdf',
    },
  },
  {
    path: '/about/',
    nav: 'About',
    name: 'About',
    share: 'How a verdict is reached, and where the rules come from',
    found: {
      title: 'About',
      says: 'Where the rules come from, how a verdict is reached, and privacy.',
      keywords:
        'contact author licence weigh score data tracking cookies gdpr offline install app network device feed rss developers json github source faq help',
      sections: [
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
    },
  },
  {
    path: '/pass-on/',
    name: 'Pass it on',
    share: 'Show the checklist on your own page',
    found: {
      title: 'For coaches and bloggers',
      says: 'Show a rule with its live verdict on your own page, or print a lesson.',
      keywords: 'embed iframe widget wordpress oembed teach lesson workshop share coach blog',
      sections: [
        ['choose', 'Choose what to show'],
        ['copy', 'Copy the tag or the frame'],
        ['what-is-sent', 'What your readers’ browsers send'],
        ['lesson', 'A lesson to print'],
        ['credit', 'How to credit'],
      ],
    },
  },
  {
    path: '/accessibility/',
    name: 'Accessibility',
    share: 'Accessibility: what was tested, and what was not',
    found: {
      title: 'Accessibility',
      says: 'What was tested, what was not, and where to say that something is in your way.',
      keywords: 'wcag screen reader keyboard contrast zoom disability statement theme dark light colours language translate',
      sections: [
        ['tested', 'What was tested'],
        ['not-tested', 'What was not tested'],
        ['report', 'Something is in your way?'],
      ],
    },
  },
  {
    path: '/experts/',
    name: 'The fourteen who contributed',
    share: 'The fourteen people whose answers made the 2015 article',
    found: {
      title: 'The fourteen who contributed',
      says: 'The people whose answers made the 2015 article.',
      keywords: 'experts credits thanks contributors names people',
      sections: [['correction', 'Correction or removal']],
    },
  },
  { path: '/search/', name: 'Search', share: 'Search the guidance and the rules on LinkedIn invitations' },
];

export interface PlainPage {
  /** The address within the site. */
  readonly path: string;
  /** What the head of every page calls it, where it stands there. */
  readonly nav?: string;
  /** What the list of all pages calls it. */
  readonly name: string;
  /** What the image says that is shared with it. */
  readonly share: string;
  /** What the search knows of it; it does not find itself. */
  readonly found?: {
    readonly title: string;
    readonly says: string;
    readonly keywords: string;
    readonly sections?: readonly Section[];
  };
}

export type Section = readonly [anchor: string, heading: string];
