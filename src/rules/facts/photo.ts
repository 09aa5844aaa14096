import type { Fact, Options, Question, Statements } from '../fact.ts';

export const fact = { scope: 'profile', values: ['real', 'missing', 'stock'] } as const satisfies Fact;

export const label = 'What is in the photo?';

export const question: Question<typeof fact> = {
  ask: 'What is in the profile photo?',
  choices: { real: 'A real person, as far as you can see', missing: 'There is none', stock: 'A stock photo' },
  howToCheck: 'An image search shows whether a photo is sold or used under other names. Some people show no face for good reasons.',
};

export const statements: Statements<typeof fact> = { missing: 'No photo', stock: 'A stock photo' };

export const otherwise: Statements<typeof fact> = { real: 'The photo shows a real person' };

export const phrases: Statements<typeof fact> = { real: 'shows a real face', missing: 'has no photo', stock: 'has a stock photo' };

export const options: Options<typeof fact> = { missing: ['No photo'], stock: ['A stock photo'] };
