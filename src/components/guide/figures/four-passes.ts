import { inventPeople, type Invented } from '#archive/demo/people.ts';
import { evaluate, type Answers, type Verdict } from '#rules/index.ts';

/**
 * Four passes through the pile of the demo: who is decided in each, by the rules as written, from no more than that
 * pass looks at. Connections are no invitations and are left out.
 */
export function fourPasses(): readonly Pass[] {
  let left = inventPeople({ seed: 14, size: 60 }).filter(({ kind }) => kind !== 'connected' && kind !== 'silent');
  return PASSES.map(({ read, takes, look }) => {
    const verdicts = left.map((one) => evaluate(look(one)).verdict);
    const decided = verdicts.filter((verdict) => takes.includes(verdict));
    const pass = { read, before: left.length, decided };
    left = left.filter((_, i) => !takes.includes(verdicts[i] ?? 'undecided'));
    return pass;
  });
}

/** What a look at a name tells: whether one knows who it is. */
const ties = ({ kind }: Invented): Answers => ({
  'met-in-person': 'no',
  'in-address-book': kind === 'in-book' ? 'yes' : 'no',
  'same-workplace': 'no',
});

const PASSES: readonly { read: string; takes: readonly Verdict[]; look: (one: Invented) => Answers }[] = [
  { read: 'Names', takes: ['accept'], look: ties },
  { read: 'Notes', takes: ['accept'], look: (one) => (one.kind === 'personal' ? { ...ties(one), note: 'personal' } : ties(one)) },
  { read: 'Clear noes', takes: ['decline'], look: (one) => (one.kind === 'pitch' ? { ...ties(one), 'sends-spam': 'yes' } : ties(one)) },
  {
    read: 'The rest',
    takes: ['accept', 'ask', 'decline'],
    look: (one) => ({ ...ties(one), note: one.note ? 'generic' : 'none' }),
  },
];

/** One pass: how many were left before it, and the verdicts it reached. */
export interface Pass {
  readonly read: string;
  readonly before: number;
  readonly decided: readonly Verdict[];
}
