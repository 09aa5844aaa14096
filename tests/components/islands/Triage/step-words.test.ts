import { expect, it } from 'vitest';
import { stepWords } from '#components/islands/Triage/step-words.ts';
import { EMPTY, step, type Deed } from '#pile/index.ts';
import { ids, person } from '../../../pile/people.ts';

const words = (...deeds: readonly Deed[]): string => stepWords(step(deeds), EMPTY);
const opened = (count: number): Deed => ({ kind: 'import', from: 'export', people: Array.from({ length: count }, (_, i) => person(i)) });

it('A later export says how many it opened, in however many parts, and how many it closed', () => {
  expect(words(opened(5))).toBe('Opened 5 people (your export)');
  expect(words(opened(100), opened(3))).toBe('Opened 103 people');
  expect(words(opened(5), { kind: 'close', who: ids(0, 11) })).toBe('Opened 5 people, closed 11');
});
