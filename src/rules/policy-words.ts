import type { PolicyId } from './policies.ts';

/** Every policy in words: a name, and what it changes. */
export const policyWords: Readonly<Record<PolicyId, { readonly label: string; readonly says: string }>> = {
  'as-written': { label: 'As written', says: 'The article’s reasons, weighed as we read its words. When no rule speaks, ask.' },
  'notes-are-rare': {
    label: 'Notes are rare',
    says: 'A missing note counts for less, since free accounts can send only a few a month. Alone, it still declines.',
  },
  'people-you-know': {
    label: 'Only people you know',
    says: 'LinkedIn’s own advice: strangers are declined, whatever else speaks for them.',
  },
  'open-networker': {
    label: 'Open networker',
    says: 'Missing notes and other countries don’t count. When no rule speaks, accept.',
  },
};
