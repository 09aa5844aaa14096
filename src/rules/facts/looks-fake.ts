import type { Fact, Options, Question, Statements } from '../fact.ts';

export const fact = { scope: 'profile', values: ['yes', 'no'] } as const satisfies Fact;

export const label = 'Does it seem fake or sketchy?';

export const question: Question<typeof fact> = {
  ask: 'Does the profile seem fake or sketchy?',
  howToCheck:
    'Signs worth checking today (ours, 2026): the age of the account under “About this profile”; whether employer and dates fit; whether a shared contact really knows them; talk of money, crypto, fees for a job, or moving to another app. A sign is never proof.',
};

export const statements: Statements<typeof fact> = { yes: 'Seems fake or sketchy' };

export const otherwise: Statements<typeof fact> = { no: 'Nothing about the profile seems fake' };

export const phrases: Statements<typeof fact> = { yes: 'seems fake', no: 'seems real' };

export const options: Options<typeof fact> = { yes: ['It seems fake or sketchy'] };
