import type { FactId, FactValue } from './facts.ts';
import { statements, type Statements } from './fact-words.ts';

/** Any answer as a statement to the reader. */
export const statementOf = (fact: FactId, value: FactValue): string => statements[fact][value] ?? denials[fact]?.[value] ?? value;

/** What the other answers say: nothing is claimed, nothing is wrong, nothing has been done. */
const denials: Partial<Statements> = {
  'network-size-helps': {
    no: 'Your work does not gain from a large network',
  },
  'publishes-content': {
    no: 'You do not publish for a wide audience',
  },
  'wants-to-be-found': {
    no: 'You do not need to be found by strangers',
  },
  'home-country-only': {
    no: 'You do business abroad too',
  },
  'met-in-person': {
    no: 'You have not met this person',
  },
  'in-address-book': {
    no: 'They are not in your address book',
  },
  'same-workplace': {
    no: 'They do not work where you work',
  },
  'same-industry': {
    no: 'They are in another industry',
  },
  'many-shared-connections': {
    no: 'You share few connections',
  },
  'other-country': {
    no: 'They are in your country',
  },
  misspellings: {
    no: 'The profile is written with care',
  },
  'thin-profile': {
    no: 'The profile has enough in it',
  },
  'industry-not-person': {
    no: 'The profile tells what this person has done',
  },
  photo: {
    real: 'The photo shows a real person',
  },
  'looks-fake': {
    no: 'Nothing about the profile seems fake',
  },
  offends: {
    no: 'Nothing in it offends you',
  },
  'sends-spam': {
    no: 'They send you no junk',
  },
  message: {
    'not-sent': 'You have not written',
  },
  connected: {
    no: 'It is an invitation',
  },
};
