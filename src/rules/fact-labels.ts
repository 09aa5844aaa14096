import type { FactId } from './facts.ts';

/** Every fact as a short question, for lists of what is still open. */
export const factLabels: Readonly<Record<FactId, string>> = {
  'network-size-helps': 'Does a large network help your work?',
  'publishes-content': 'Do you publish for a wide audience?',
  'wants-to-be-found': 'Do you want to be found by strangers?',
  'home-country-only': 'Do you do business only at home?',
  'met-in-person': 'Have you met?',
  'in-address-book': 'Are they in your address book?',
  'same-workplace': 'Do you work at the same place?',
  'same-industry': 'Are they in your industry?',
  'many-shared-connections': 'Do you share many connections?',
  note: 'What did they write?',
  'other-country': 'Are they in another country?',
  misspellings: 'Is the profile full of misspellings?',
  'thin-profile': 'Is the profile thrown together?',
  'industry-not-person': 'Is it about an industry, not a person?',
  photo: 'What is in the photo?',
  'looks-fake': 'Does it seem fake or sketchy?',
  offends: 'Does it offend you?',
  'sends-spam': 'Do they send you junk?',
  message: 'Have you written to them?',
  connected: 'Are you connected already?',
};
