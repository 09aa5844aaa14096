/** One page of each type, for what is tried on every type but need not be on every page. */
export const PAGE_TYPES = [
  ...['/', '/guide/', '/guide/ask-first/', '/rules/', '/rules/no-personal-note/', '/checklist/', '/checklist/#note=none&same-industry=yes'],
  ...['/triage/', '/card/', '/search/', '/about/', '/accessibility/', '/experts/', '/404.html'],
] as const;
