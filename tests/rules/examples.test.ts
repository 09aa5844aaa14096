import { describe, expect, it } from 'vitest';
import { examples } from '#rules/lists/examples.ts';
import { factLabels } from '#rules/lists/fact-labels.ts';
import { otherwise } from '#rules/lists/fact-otherwise.ts';
import { phrases } from '#rules/lists/fact-phrases.ts';
import { statements } from '#rules/lists/fact-statements.ts';
import { factIds, ruleIds, type FactId } from '#rules/index.ts';

/**
 * How the title of an example may say what was answered, by fact; a reader must not have to guess an answer. A fact
 * without a line is said in a word that its own sentences use and no other fact's do.
 */
const recognisable: Readonly<Partial<Record<FactId, RegExp>>> = {
  'network-size-helps': /large network/i,
  'publishes-content': /publish/i,
  'wants-to-be-found': /be found|to find you|more work than you can do|want no strangers/i,
  'home-country-only': /only in your own country|several countries/i,
  'met-in-person': /\bmet\b/i,
  'in-address-book': /address book|mailing list|dealt with/i,
  'same-workplace': /colleague|work(?:s|ed)? (?:elsewhere|with)|another firm|share an employer/i,
  'same-industry': /industry/i,
  'many-shared-connections':
    /shares? (?:\w+ ){0,2}(?:connections|people)|people you share|(?:fourteen|twelve|fifteen|twenty|thirty|dozen|many) connections|many people you share/i,
  note: /\bnote\b|without a (?:word|note)|writes? (?:you )?(?:nothing|a reason)|reason|pitch|standard sentence/i,
  'other-country': /abroad|in another|lives in one of them/i,
  misspellings: /misspellings|slip|odd formatting/i,
  'thin-profile': /thin|thrown together/i,
  'industry-not-person': /brochure|praises|ports worked in|says why logistics matters/i,
  photo: /photo/i,
  'looks-fake': /fake|sketchy/i,
  offends: /offend|offensive/i,
  'sends-spam': /junk/i,
  message: /answer|wrote only/i,
  connected: /connection|accepted/i,
};

const wordsOf = (id: FactId): string[] => {
  const sentences = [factLabels[id], ...[statements, otherwise, phrases].flatMap((table) => Object.values(table[id]))];
  return (
    sentences
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? []
  );
};

function says(title: string, id: FactId): boolean {
  const known = recognisable[id];
  if (known) return known.test(title);
  const elsewhere = new Set(factIds.filter((other) => other !== id).flatMap(wordsOf));
  return wordsOf(id).some((word) => !elsewhere.has(word) && title.toLowerCase().includes(word));
}

describe.each(ruleIds)('the examples of %s', (id) => {
  it.each(examples[id].map(({ title, answers }) => ({ title, answers })))('say every answer they rest on: $title', ({ title, answers }) => {
    const unsaid = (Object.keys(answers) as FactId[]).filter((fact) => !says(title, fact));
    expect(unsaid).toEqual([]);
  });
});

it('Nobody invented plays two parts: a name stands in one story', () => {
  const stories = new Map<string, Set<string>>();
  for (const id of ruleIds) {
    for (const { title } of examples[id]) {
      for (const [, name = ''] of title.matchAll(/(\p{Lu}\p{L}+) Demo/gu)) stories.set(name, new Set([...(stories.get(name) ?? []), id]));
    }
  }
  expect([...stories].filter(([, pages]) => pages.size > 1).map(([name, pages]) => `${name}: ${[...pages].join(', ')}`)).toEqual([]);
});
