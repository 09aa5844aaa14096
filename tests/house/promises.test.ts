import { describe, expect, it } from 'vitest';
import { promises } from '#components/about/promises.ts';
import { filesBelow, textOf } from './source.ts';

const held = promises.flatMap(({ heldBy }) => heldBy);

describe('A promise on the About page', () => {
  it.each(held.map(({ file, test }) => [test, file]))('is held by “%s” in %s', (test, file) => {
    expect(filesBelow('tests')).toContain(file);
    const calls = [...textOf(file).matchAll(/(?<!\.)\bit(?:\.each\([^]*?\n? *\))?\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, name]) => name);
    expect(calls).toContain(test);
  });

  it('is never without a test', () => {
    expect(promises.filter(({ heldBy }) => heldBy.length === 0)).toEqual([]);
  });
});
