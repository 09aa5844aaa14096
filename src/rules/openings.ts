import { unremarkable, type Answers } from './answers.ts';
import { factsOf } from './question-groups.ts';

/**
 * What can be said of an invitation with three choices: how they are known, what they wrote and how the profile
 * looks. Each choice answers all of its group: what is not picked is not so.
 */
export const openings = {
  who: [
    { words: 'I have met', answers: { 'met-in-person': 'yes' } },
    { words: 'I don’t know', answers: {} },
    { words: 'I work with', answers: { 'same-workplace': 'yes' } },
    { words: 'in my industry', answers: { 'same-industry': 'yes' } },
    { words: 'known to many of my contacts', answers: { 'many-shared-connections': 'yes' } },
  ],
  note: [
    { words: 'no note', answers: { note: 'none' } },
    { words: 'a standard note', answers: { note: 'generic' } },
    { words: 'a note meant for me', answers: { note: 'personal' } },
  ],
  looks: [
    { words: 'looks fine', answers: {} },
    { words: 'says very little', answers: { 'thin-profile': 'yes' } },
    { words: 'has no photo', answers: { photo: 'missing' } },
    { words: 'seems fake', answers: { 'looks-fake': 'yes' } },
  ],
} as const satisfies Readonly<Record<string, readonly Opening[]>>;

/** The answers that three choices give, by their places in the lists. */
export function openingAnswers(who: number, note: number, looks: number): Answers {
  const [tie, wrote, off]: readonly (Opening | undefined)[] = [openings.who[who], openings.note[note], openings.looks[looks]];
  return { ...noneOf('tie'), ...tie?.answers, ...wrote?.answers, ...noneOf('profile'), ...noneOf('conduct'), ...off?.answers };
}

/** Nothing of a group is so. The country is left open: it matters to few. */
const noneOf = (group: 'tie' | 'profile' | 'conduct'): Answers =>
  Object.fromEntries(
    factsOf(group)
      .filter((id) => id !== 'other-country')
      .map((id) => [id, unremarkable(id)]),
  );

interface Opening {
  readonly words: string;
  readonly answers: Answers;
}
