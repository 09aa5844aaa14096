import type { FactId, FactValue } from './facts.ts';

/** Every answer as a statement to the reader: a box to tick, a line of what would change the verdict. */
export const statements: Readonly<Record<FactId, Readonly<Partial<Record<FactValue, string>>>>> = {
  'network-size-helps': {
    yes: 'Your work gains from the largest possible network (recruiting, sales and the like)',
    no: 'Your work does not gain from a large network',
  },
  'publishes-content': {
    yes: 'You publish, and want it seen and shared as widely as possible',
    no: 'You do not publish for a wide audience',
  },
  'wants-to-be-found': {
    yes: 'Just now you want to be found by people you don’t know (job search, new clients, any other reason)',
    no: 'You do not need to be found by strangers',
  },
  'home-country-only': {
    yes: 'You do business only in your own country',
    no: 'You do business abroad too',
  },
  'met-in-person': {
    yes: 'You have met this person, in a room or on camera, and believe this account is theirs',
    no: 'You have not met this person',
  },
  'in-address-book': {
    yes: 'They are in your address book because you have dealt with them',
    no: 'They are not in your address book',
  },
  'same-workplace': {
    yes: 'They work where you work, and you know it otherwise than from the profile',
    no: 'They do not work where you work',
  },
  'same-industry': { yes: 'They are in your industry, competitors included', no: 'They are in another industry' },
  'many-shared-connections': {
    yes: 'You share many connections: ten or more, or three you would ask about them',
    no: 'You share few connections',
  },
  note: {
    none: 'They wrote nothing',
    generic: 'They wrote a standard sentence or a pitch',
    personal: 'They give a personal reason that convinces you',
  },
  'other-country': { yes: 'They are in another country', no: 'They are in your country' },
  misspellings: { yes: 'Many misspellings or odd formatting', no: 'The profile is written with care' },
  'thin-profile': { yes: 'Thrown together, lacks information', no: 'The profile has enough in it' },
  'industry-not-person': {
    yes: 'Describes an industry, not what this person has done',
    no: 'The profile tells what this person has done',
  },
  photo: { real: 'The photo shows a real person', missing: 'No photo', stock: 'A stock photo' },
  'looks-fake': { yes: 'Seems fake or sketchy', no: 'Nothing about the profile seems fake' },
  offends: { yes: 'Contains material that offends you', no: 'Nothing in it offends you' },
  'sends-spam': {
    yes: 'They keep sending you sales or junk messages you did not ask for',
    no: 'They send you no junk',
  },
  message: {
    'not-sent': 'You have not written',
    waiting: 'You wrote, less than two weeks ago',
    replied: 'You wrote, and they answered',
    'no-reply': 'You wrote, and two weeks passed in silence',
  },
  connected: { yes: 'You are connected already', no: 'It is an invitation' },
};
