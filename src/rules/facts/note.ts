import type { Fact, Options, Question, Statements } from '../fact.ts';

export const fact = { scope: 'tie', group: 'note', values: ['none', 'generic', 'personal'] } as const satisfies Fact;

export const label = 'What did they write?';

export const question: Question<typeof fact> = {
  ask: 'What is the most personal thing they have written to you?',
  choices: {
    none: 'Nothing',
    generic: 'A standard sentence, or a pitch that could have gone to anyone',
    personal: 'A reason meant for you that convinces you',
  },
  howToCheck:
    'Count the invitation and every answer since. Your name in front does not make a pitch personal. Judge the reason, not the spelling.',
};

export const statements: Statements<typeof fact> = {
  none: 'They wrote nothing',
  generic: 'They wrote a standard sentence or a pitch',
  personal: 'They give a personal reason that convinces you',
};

export const otherwise: Statements<typeof fact> = {};

export const phrases: Statements<typeof fact> = {
  none: 'without a note',
  generic: 'with a standard note',
  personal: 'with a note meant for me',
};

export const options: Options<typeof fact> = {
  none: ['They wrote nothing'],
  generic: ['A standard line, or a pitch'],
  personal: ['A reason meant for me', 'and it convinces me'],
};
