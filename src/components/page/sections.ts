/** The sections a rule's prose may have, in order, with their permanent anchors. All of them are ours. */
export const sections = [
  { id: 'how-to-check', heading: 'How to check on LinkedIn' },
  { id: 'what-to-do', heading: 'What to do' },
  { id: 'when-not', heading: 'When not to follow it' },
  { id: 'why', heading: 'Why' },
  { id: 'what-has-changed', heading: 'Then and now' },
] as const;

/** The anchor of a section, from the slug of its heading. */
export function anchorOf(slug: string): string {
  const found = sections.find(({ heading }) => heading.toLowerCase().replaceAll(' ', '-') === slug);
  return found?.id ?? slug;
}
