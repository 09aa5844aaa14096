import { describe, expect, it } from 'vitest';
import { Batch, Register } from '#archive/shelf.ts';

interface Thing {
  slug?: string;
  day?: string;
}

const registerOf = (...things: Thing[]): Register<Thing> => {
  const register = new Register<Thing>();
  for (const thing of things) register.add(['same'], thing);
  return register;
};

describe('A record that comes again', () => {
  it('is the one with its link, or one that no link tells from it', () => {
    const [one, two] = [{ slug: 'one-demo' }, { slug: 'two-demo' }];
    const register = registerOf(one, two);
    expect(register.find(['same'], { slug: 'two-demo' })).toBe(two);
    expect(register.find(['same'], { slug: 'three-demo' })).toBeUndefined();
    expect(register.find(['same'], {})).toBe(one);
    const bare = {};
    expect(registerOf(bare).find(['same'], { slug: 'one-demo' })).toBe(bare);
  });

  it('is looked for under each of its keys in turn, but not under empty ones', () => {
    const register = registerOf({});
    register.add([''], { slug: 'x-demo' });
    expect(register.find(['other', 'same'], {})).toBeDefined();
    expect(register.find(['', 'other'], {})).toBeUndefined();
  });
});

describe('The records of a file', () => {
  /** Takes one record under each of the keys, and closes the file. */
  const file = (all: Register<Thing>, ...keys: string[]): string[] => {
    const batch = new Batch(all);
    const fates = keys.map((key) => batch.take([key], {}));
    batch.close();
    return fates;
  };

  it('are not on the shelf before it proved sound', () => {
    const all = new Register<Thing>();
    const batch = new Batch(all);
    batch.take(['a'], {});
    expect(all.items).toEqual([]);
    batch.close();
    expect(all.items).toEqual([{}]);
  });

  it('stand beside those of all files before, each once', () => {
    const all = new Register<Thing>();
    expect(file(all, 'a', 'b', 'a')).toEqual(['accepted', 'accepted', 'duplicate']);
    expect(file(all, 'b', 'c')).toEqual(['duplicate', 'accepted']);
    expect(file(all, 'a', 'c', 'd')).toEqual(['duplicate', 'duplicate', 'accepted']);
    expect(all.items).toHaveLength(4);
  });

  it('give their links to those known without', () => {
    const all = registerOf({});
    const batch = new Batch(all);
    batch.take(['same'], { slug: 'one-demo' });
    batch.close();
    expect(all.items).toEqual([{ slug: 'one-demo' }]);
  });
});
