import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, shownName } from '#archive/name-key.ts';

describe('The key of a name', () => {
  it.each([
    ['𝗥𝗲𝘅 𝗗𝗼𝗿𝗻', 'rex dorn'],
    ['  Wren   Hale, PhD ', 'wren hale'],
    ['Jane Doe, Ph.D., MBA', 'jane doe'],
    ['Zoë Brandt 🚀', 'zoë brandt'],
    ['Zoe\u0308 Brandt', 'zoë brandt'],
    ['🇮🇪 Oisín 👩🏽‍💻 Quispe', 'oisín quispe'],
    ['Wren Hale, PhD candidate', 'wren hale'],
    ['Ann Lee, PhD, Smith', 'ann lee, phd, smith'],
    ['Smith, John', 'smith, john'],
    ['SMITH, JOHN', 'smith, john'],
    ['Ann Lee, Smith', 'ann lee, smith'],
    ['Zoë🚀Brandt', 'zoë brandt'],
    ['🚀', ''],
    ['Amara\u200E Okonkwo', 'amara okonkwo'],
    ['Bram Visser\u200B', 'bram visser'],
    ['Chiara Fon\u00ADtaine', 'chiara fontaine'],
    ['Dmitri\u2060 Petrov\u3164', 'dmitri petrov'],
    ['Sean O’Neil', "sean o'neil"],
    ['Sean O`Neil', "sean o'neil"],
    ['Sean O´Neil', "sean o'neil"],
    ['Anne\u2010Marie Roux', 'anne-marie roux'],
    ['Anne\u2013Marie Roux', 'anne-marie roux'],
  ])('of %j is %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const key = nameKey(name);
        expect(nameKey(key)).toBe(key);
      }),
      { numRuns: 2000 },
    );
  });

  it('looks no further than a name can be long', () => {
    fc.assert(
      fc.property(fc.constantFrom('a ,1', ',1', 'A, B', ' ', '(1)', '’'), (piece) => {
        expect(nameKey(piece.repeat(100_000))).toBe(nameKey(piece.repeat(100_000).slice(0, 300)));
      }),
    );
  });

  it('does not depend on how many spaces there are', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(nameKey(`  ${name.replaceAll(' ', '   ')} `)).toBe(nameKey(name));
      }),
    );
  });
});

it('A name is shown without what could hide it or turn it round', () => {
  expect(shownName(' Eve\u0000\u202E\u2066 Lind\tqvist\u0007 ')).toBe('Eve Lind qvist');
  expect(shownName('<b>Eve</b> ليلى')).toBe('<b>Eve</b> ليلى');
  expect(shownName('\uD800')).toBe('\uFFFD');
});
