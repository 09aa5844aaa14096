import { expect, it } from 'vitest';
import { invitedWords } from '#components/islands/Triage/card/card-words.ts';
import { ageWords } from '#components/islands/Triage/words.ts';
import { add, EMPTY, step } from '#pile/index.ts';
import { person } from '../../../../pile/people.ts';

it('A card says how long ago somebody invited, as their row and LinkedIn’s page do: from today, not from the day of the export', () => {
  const someone = { ...person(1), invitedOn: '2026-06-14' };
  const pile = step([{ kind: 'import', from: 'export', people: [someone], asOf: '2026-06-15' }]).reduce(add, EMPTY);
  const [card] = pile.cards.values();
  expect(card && invitedWords(card, '2026-11-27')).toBe('Invited you on 14 June 2026 (5 months ago)');
  expect(ageWords('2026-06-14', '2026-11-27')).toBe('5 months ago');
});
