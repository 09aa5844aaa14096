import { expect, it } from 'vitest';
import { sorted } from '#archive/paste/sort.ts';

it('A language is told by a line of a page, and by none that is too long for one', () => {
  expect(sorted({ text: 'Accept\n3 wspólne kontakty' }).languages).toEqual(['en', 'pl']);
  expect(sorted({ text: `Accept\n${'wspólne'.repeat(60)} kontakty` }).languages).toEqual(['en']);
});
