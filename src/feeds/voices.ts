/** Whose voice speaks where: one line for the pages of rules, guides, and for what machines read. */
export const voices = {
  rule: 'All else on this page is ours, except where a numbered note names its source.',
  guide: 'What the article says is marked so, and what LinkedIn or others say has a numbered note; the rest is ours.',
} as const;
