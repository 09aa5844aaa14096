import { expect, it } from 'vitest';
import { fold, leftToDo, workingList } from '#pile/index.ts';
import { entries, ids, opened } from './people.ts';

it('The working list has what is to be done on LinkedIn, newest first, and what is done', () => {
  const pile = fold(
    entries(opened(4), { kind: 'decide', who: ids(0, 3), decision: 'decline' }, { kind: 'tick', who: ids(0, 1), done: true }),
  );
  const { cards, done } = workingList(pile);
  expect(cards.map(({ person: { name } }) => name)).toEqual(['Person 2', 'Person 1', 'Person 0']);
  expect(done).toBe(1);
  expect(leftToDo(pile, 'invitations')).toBe(2);
  expect(leftToDo(pile, 'connections')).toBe(0);
});
