import { expect, it } from 'vitest';
import { quietLinks } from '../../../build/passes/quiet-links.mjs';

it.each([
  ['<a href="https://one.example/">', '<a rel="noreferrer" href="https://one.example/">'],
  ['<a class="b" href="http://one.example/">', '<a rel="noreferrer" class="b" href="http://one.example/">'],
  ['<a href="/rules/">', '<a href="/rules/">'],
  ['<a data-at="https://one.example/" href="/">', '<a data-at="https://one.example/" href="/">'],
  ['<a href="https://one.example/" rel="noopener noreferrer">', '<a href="https://one.example/" rel="noopener noreferrer">'],
  ['<link href="https://one.example/">', '<link href="https://one.example/">'],
])('a link out is quiet: %s', (before, after) => {
  expect(quietLinks(before)).toBe(after);
});
