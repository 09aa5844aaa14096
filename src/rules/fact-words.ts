import type { FactId, FactValue } from './facts.ts';

/** What an answer claims, as a statement to the reader: the boxes of the short way. */
export const statements: Statements = {
  'network-size-helps': {
    yes: 'Your work gains from the largest possible network (recruiting, sales and the like)',
  },
  'publishes-content': {
    yes: 'You publish, and want it seen and shared as widely as possible',
  },
  'wants-to-be-found': {
    yes: 'Just now you want to be found by people you don’t know (job search, new clients, any other reason)',
  },
  'home-country-only': {
    yes: 'You do business only in your own country',
  },
  'met-in-person': {
    yes: 'You have met this person, in a room or on camera, and believe this account is theirs',
  },
  'in-address-book': {
    yes: 'They are in your address book because you have dealt with them',
  },
  'same-workplace': {
    yes: 'They work where you work, and you know it otherwise than from the profile',
  },
  'same-industry': {
    yes: 'They are in your industry, competitors included',
  },
  'many-shared-connections': {
    yes: 'You share many connections: ten or more, or three you would ask about them',
  },
  note: {
    none: 'They wrote nothing',
    generic: 'They wrote a standard sentence or a pitch',
    personal: 'They give a personal reason that convinces you',
  },
  'other-country': {
    yes: 'They are in another country',
  },
  misspellings: {
    yes: 'Many misspellings or odd formatting',
  },
  'thin-profile': {
    yes: 'Thrown together, lacks information',
  },
  'industry-not-person': {
    yes: 'Describes an industry, not what this person has done',
  },
  photo: {
    missing: 'No photo',
    stock: 'A stock photo',
  },
  'looks-fake': {
    yes: 'Seems fake or sketchy',
  },
  offends: {
    yes: 'Contains material that offends you',
  },
  'sends-spam': {
    yes: 'They keep sending you sales or junk messages you did not ask for',
  },
  message: {
    waiting: 'You wrote, less than two weeks ago',
    replied: 'You wrote, and they answered',
    'no-reply': 'You wrote, and two weeks passed in silence',
  },
  connected: {
    yes: 'You are connected already',
  },
};

/** Sentences for some values of every fact. */
export type Statements = Readonly<Record<FactId, Readonly<Partial<Record<FactValue, string>>>>>;
