import type { PolicyId } from './policies.ts';

/** Every policy in words: a name, and what it changes. */
export const policyWords: Readonly<Record<PolicyId, { readonly label: string; readonly says: string }>> = {
  'as-written': { label: 'As written', says: 'The article’s own weights. When nothing speaks, ask.' },
  'notes-are-rare': {
    label: 'Notes are rare',
    says: 'A missing note counts for less, since free members have about five a month. Alone it still declines.',
  },
  'people-you-know': {
    label: 'People you know',
    says: 'LinkedIn’s own advice: strangers are declined, whatever else speaks for them.',
  },
  'open-networker': {
    label: 'Open networker',
    says: 'Missing notes and other countries don’t count. When nothing speaks, accept.',
  },
};
