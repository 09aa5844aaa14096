import { expect, it } from 'vitest';
import { sites } from './browser.ts';
import { fileAt } from './built.ts';

it.each(sites())('what ships from $base carries its licences, all of the kind that asks for no more', ({ dir }) => {
  const text = fileAt(dir, '/licences.txt') ?? '';
  const packages = [...text.matchAll(/^## (\S+) - \S+ \(([^)]+)\)$/gm)].map(([, name, licence]) => ({ name, licence }));
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(['preact', 'idb', 'zod', 'pagefind']));
  expect(packages.filter(({ licence }) => licence !== 'MIT' && licence !== 'ISC')).toEqual([]);
  expect(
    text.match(/^(?:MIT License|The MIT License|ISC License|.*Permission is hereby granted|Permission to use)/gim)?.length,
  ).toBeGreaterThanOrEqual(packages.length - 1);
  expect(fileAt(dir, '/about/')).toContain('licences.txt');
});
