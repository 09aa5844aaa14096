import { evaluate } from './evaluate.ts';
import { openableFactIds, unremarkable, type Answers } from './answers.ts';
import type { Policy, PolicyId } from './policies.ts';
import type { Verdict } from './rule.ts';

/**
 * One reader's rules on a card: typical invitations, each with the verdict that the reader's answers about
 * themselves and their policy lead to, accept first. Answers about you that are open count as no.
 */
export function cardLines(you: Answers, policy?: PolicyId | Policy): CardLine[] {
  const verdictOf = (answers: Answers): Verdict => evaluate({ ...NOBODY, ...known(you), ...answers }, policy).verdict;
  const judged = CASES.filter(({ matters }) => matters?.(you) ?? true)
    .map(({ who, answers, apart, unlike }) => ({ who, apart, unlike, verdict: verdictOf(answers) }))
    .filter(({ unlike, verdict }) => !unlike || verdict !== verdictOf(unlike));
  const lines = judged.reduce<typeof judged>((kept, line) => {
    const twin = kept.find((one) => one.apart && one.apart === line.apart && one.verdict === line.verdict);
    return twin ? kept.map((one) => (one === twin ? { ...one, who: `${one.who}; ${lower(line.who)}` } : one)) : [...kept, line];
  }, []);
  return atMost(
    MOST,
    ORDER.flatMap((verdict) => lines.filter((line) => line.verdict === verdict).map(({ who }) => ({ verdict, who }))),
  );
}

/** What is answered "I don't know" is open too. */
const known = (you: Answers): Answers => Object.fromEntries(Object.entries(you).filter(([, value]) => value !== 'unknown'));

/** Folds the last two lines of one verdict into one until the card is short enough. */
function atMost(most: number, lines: CardLine[]): CardLine[] {
  const at = lines.findLastIndex(({ verdict }, i) => verdict === lines[i - 1]?.verdict);
  const [one, two] = [lines[at - 1], lines[at]];
  if (lines.length <= most || !one || !two) return lines;
  const folded = { verdict: one.verdict, who: `${one.who}; ${lower(two.who)}` };
  return atMost(most, [...lines.slice(0, at - 1), folded, ...lines.slice(at + 1)]);
}

/** More lines than this do not fit a card. */
const MOST = 9;

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A stranger with a sound profile who wrote nothing, and a reader with no aims. */
const NOBODY: Answers = Object.fromEntries(openableFactIds.map((id) => [id, unremarkable(id)]));

/** Nothing is to be said of them. */
const STRANGER: Answers = {};

const CASES: readonly Case[] = [
  {
    who: 'People you have met, have dealt with or work with, whatever the profile lacks',
    answers: { 'met-in-person': 'yes', 'thin-profile': 'yes' },
  },
  { who: 'Strangers who give a personal reason that convinces you', answers: { note: 'personal' } },
  { who: 'People in your industry who send no note', answers: { 'same-industry': 'yes' }, apart: 'tie' },
  { who: 'People who share many connections with you and send no note', answers: { 'many-shared-connections': 'yes' }, apart: 'tie' },
  { who: 'Strangers who send no note, or a standard one', answers: STRANGER },
  {
    who: 'Profiles that are thin or only about an industry, even with a convincing note',
    answers: { note: 'personal', 'thin-profile': 'yes' },
  },
  {
    who: 'People abroad who send no note',
    answers: { 'other-country': 'yes' },
    matters: (you) => you['home-country-only'] === 'yes',
  },
  { who: 'People with no photo, a stock photo or many misspellings, and no note', answers: { photo: 'missing' }, unlike: STRANGER },
  { who: 'Anyone you don’t know who has not answered two weeks after you wrote', answers: { note: 'personal', message: 'no-reply' } },
  {
    who: 'Anyone who seems fake, offends you or keeps sending junk; if you are connected, remove them',
    answers: { 'looks-fake': 'yes', note: 'personal' },
  },
];

const ORDER = ['accept', 'ask', 'decline'] as const satisfies readonly Verdict[];

interface Case {
  readonly who: string;
  readonly answers: Answers;
  /** Cases that have the same text here share a line where their verdicts are the same. */
  readonly apart?: string;
  readonly matters?: (you: Answers) => boolean;
  /** The case is listed only where its verdict differs from that of these answers. */
  readonly unlike?: Answers;
}

export interface CardLine {
  readonly verdict: 'accept' | 'ask' | 'decline';
  readonly who: string;
}
