import type { Card } from './pile.ts';

/** The cards that hold all words of a query, whatever their case, accents or special letters. */
export function found(cards: readonly Card[], query: string): readonly Card[] {
  const words = wordsOf(query);
  return words.length === 0 ? cards : cards.filter((card) => holds(card, words));
}

/** Where the words of a query stand on a card, for a page to say so; the name first. */
export function foundIn(card: Card, query: string): readonly FoundIn[] {
  const words = wordsOf(query);
  const texts = textsOf(card);
  return (Object.keys(texts) as FoundIn[]).filter((field) => words.some((word) => texts[field].includes(word))); // the keys of a literal
}

/** Letters as a keyboard without them writes them: `Łukasz Nørgaard-Strauß` is `lukasz norgaard-strauss`. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðßæœþıħŋ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘ʼ`´]/g, '');

const LETTERS: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'n' },
};

const wordsOf = (query: string): readonly string[] => folded(query).split(/\s+/).filter(Boolean);

const holds = (card: Card, words: readonly string[]): boolean => {
  const texts = Object.values(textsOf(card));
  return words.every((word) => texts.some((text) => text.includes(word)));
};

/** A card's texts, folded. Cards never change, so they are kept. */
function textsOf(card: Card): Readonly<Record<FoundIn, string>> {
  const kept = texts.get(card);
  if (kept) return kept;
  const { person, reason = '' } = card;
  const made = {
    name: folded(person.name),
    headline: folded(person.headline ?? ''),
    note: folded(person.note ?? ''),
    reason: folded(reason),
  };
  texts.set(card, made);
  return made;
}

const texts = new WeakMap<Card, Readonly<Record<FoundIn, string>>>();

/** The texts of a card that are searched; `reason` is the reader's own note. */
export type FoundIn = 'name' | 'headline' | 'note' | 'reason';
