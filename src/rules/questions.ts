import type { FactId, FactValue } from './facts.ts';

/**
 * Every question as a page asks it: the sentence, its choices and how to check. The checklist is drawn from it
 * on the server, and only the triage takes it to the browser; what else is needed there is in fact-words.ts.
 */
export const questions: Readonly<Record<FactId, Question>> = {
  'network-size-helps': {
    ask: 'Does your work gain from the largest possible network?',
    howToCheck: 'Recruiting, sales and fundraising usually do. If you could do your job just as well with fifty contacts, answer no.',
  },
  'publishes-content': {
    ask: 'Do you publish content that you want seen and shared as widely as possible?',
    howToCheck:
      'Posts, articles, talks, a newsletter: something that reaches further with every connection. Reading others’ posts does not count.',
  },
  'wants-to-be-found': {
    ask: 'Do you want to be found, just now, by people you don’t know?',
    howToCheck:
      'A job search, new clients or any other reason counts. Mind the effect: with yes, an invitation without a note no longer counts against anyone.',
  },
  'home-country-only': {
    ask: 'Do you do business only in your own country?',
    howToCheck: 'Answer yes only if someone abroad could never become a client, a colleague or a source for you.',
  },
  'met-in-person': {
    ask: 'Have you met this person, and do you believe this account is theirs?',
    howToCheck:
      'In a room, or on a call where you saw them. People you once worked with: yes. If it is a friend’s second account, ask them another way first.',
  },
  'in-address-book': {
    ask: 'Are their contact details in your address book because you have dealt with them?',
    howToCheck: 'Look in your phone or your mail. An entry that your phone copied by itself does not count.',
  },
  'same-workplace': {
    ask: 'Do they work where you work now?',
    howToCheck: 'Know it otherwise than from the profile: from the staff list, from a colleague. Anyone can type your company’s name.',
  },
  'same-industry': {
    ask: 'Are they in your industry?',
    howToCheck: 'Competitors included. Read the headline and the last job on the profile.',
  },
  'many-shared-connections': {
    ask: 'Do you share many connections?',
    howToCheck:
      'Enough that it cannot be chance: for most people ten or more, or three whom you would ask about this person. The number stands on the invitation.',
  },
  note: {
    ask: 'What is the most personal thing they have written to you?',
    choices: {
      none: 'Nothing',
      generic: 'A standard sentence, or a pitch that could have gone to anyone',
      personal: 'A reason meant for you that convinces you',
    },
    howToCheck:
      'Count the invitation and every answer since. Your name in front does not make a pitch personal. Judge the reason, not the spelling.',
  },
  'other-country': {
    ask: 'Are they in a country other than yours?',
    howToCheck: 'Read the location on the profile. Never guess it from a name or a face.',
  },
  misspellings: {
    ask: 'Does the profile have many misspellings or odd formatting?',
    howToCheck: 'Many, in several sections. One slip is not many, and a second language is not carelessness.',
  },
  'thin-profile': {
    ask: 'Does the profile look thrown together, with information lacking?',
    howToCheck: 'No jobs, no dates, no sentence about the work. A new account of someone you can place is something else.',
  },
  'industry-not-person': {
    ask: 'Does the profile describe solely an industry, not this person’s accomplishments?',
    howToCheck: 'Strike out the name: could the text stand on anyone’s profile in that trade? Then answer yes.',
  },
  photo: {
    ask: 'What is in the profile photo?',
    choices: { real: 'A real person, as far as you can see', missing: 'There is none', stock: 'A stock photo' },
    howToCheck: 'An image search shows whether a photo is sold or used under other names. Some people show no face for good reasons.',
  },
  'looks-fake': {
    ask: 'Does the profile seem fake or sketchy?',
    howToCheck:
      'Signs worth checking today (ours, 2026): the age of the account under “About this profile”; whether employer and dates fit; whether a shared contact really knows them; talk of money, crypto, fees for a job, or moving to another app. A sign is never proof.',
  },
  offends: {
    ask: 'Does the profile contain material that offends you?',
    howToCheck: 'Look at the headline, the banner and recent posts. You are the only judge of this one.',
  },
  'sends-spam': {
    ask: 'Do they keep sending you sales or junk messages you did not ask for?',
    howToCheck: 'One polite offer is not spam. More of it after silence or a no is.',
  },
  message: {
    ask: 'Have you written to them to ask why they want to connect?',
    choices: {
      'not-sent': 'No',
      waiting: 'Yes, less than two weeks ago',
      replied: 'Yes, and they answered',
      'no-reply': 'Yes, and two weeks have passed in silence',
    },
    howToCheck: 'Look in your messages. When they answer, judge what they wrote again under “the most personal thing”.',
  },
  connected: {
    ask: 'Are you connected already?',
    choices: { no: 'No, it is an invitation', yes: 'Yes, they are a connection' },
    howToCheck: '“1st” beside the name on the profile means that you are connected.',
  },
};

export interface Question {
  readonly ask: string;
  readonly howToCheck: string;
  /** Labels of the values; `yes` and `no` need none. */
  readonly choices?: Readonly<Partial<Record<FactValue, string>>>;
}
