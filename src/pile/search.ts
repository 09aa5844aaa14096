import type { Person } from '#archive/index.ts';
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
export function folded(text: string): string {
  // Most names and headlines are plain, and the first letter of a search folds thousands of them.
  const plain = PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[łøđðßæœþıħŋ]/g, (letter) => LETTERS[letter] ?? letter);
  return plain.replace(/['’‘ʼ`´]/g, '');
}

const PLAIN = /^[\x20-\x7e]*$/;

const LETTERS: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'n' },
};

const wordsOf = (query: string): readonly string[] => folded(query).split(/\s+/).filter(Boolean);

const holds = (card: Card, words: readonly string[]): boolean => {
  const { name, headline, note, reason } = textsOf(card);
  return words.every((word) => name.includes(word) || headline.includes(word) || note.includes(word) || reason.includes(word));
};

/** A card's texts, folded. People never change, so what is read of them is kept, whatever is decided about them. */
function textsOf({ person, reason = '' }: Card): Texts {
  const kept = texts.get(person);
  const made = kept ?? {
    name: folded(person.name),
    headline: folded(person.headline ?? ''),
    note: folded([person.note ?? '', ...(person.messages ?? []).map(({ text }) => text)].join('\n')),
    reason: '',
  };
  if (!kept) texts.set(person, made);
  return reason === '' ? made : { ...made, reason: folded(reason) };
}

const texts = new WeakMap<Person, Texts>();

/** The texts of a card that are searched; `reason` is the reader's own note. */
export type FoundIn = 'name' | 'headline' | 'note' | 'reason';

type Texts = Readonly<Record<FoundIn, string>>;
