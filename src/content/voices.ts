/** Whose voice speaks where, in one line: on the pages of rules and guides, on the checklist and the card, and for what machines read. */
export const voices = {
  rule: 'All else on this page is ours, except where a numbered note names its source.',
  guide: 'What the article says is marked so, and what LinkedIn or others say has a numbered note; the rest is ours.',
  checklist: 'The questions follow the article of 2015; the hints, the weights and the verdicts are ours.',
  card: 'The reasons are those of the article of 2015; their weights, the policies and this card are ours.',
} as const;
