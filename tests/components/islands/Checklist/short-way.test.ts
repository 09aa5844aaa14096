import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxes, nextScreen, onlyTie, screens, shownOn, theRest, type ScreenId } from '#components/islands/Checklist/short-way.ts';
import { evaluate, openableFactIds, type Answers, type Policy, type PolicyId } from '#rules/index.ts';
import { anyPolicy, completeAnswers } from '../../../rules/arbitraries.ts';

/** Goes the short way as a reader does, ticking what is true of this person: where it led, and with how many taps. */
function walk(truth: Answers, policy: PolicyId | Policy, { unsure = false, you = {} }: { unsure?: boolean; you?: Answers } = {}) {
  let answers: Answers = you;
  let taps = 0;
  const asked: ScreenId[] = [];
  for (let screen = nextScreen(answers, policy); screen; screen = nextScreen(answers, policy)) {
    asked.push(screen.id);
    if (asked.length > 8) throw new Error(`It never ends: ${asked.join(' ')}`);
    const shown = shownOn(screen.id, answers, policy);
    const ticked = shown.filter((id) => boxes(id).includes(truth[id] as never));
    if (screen.id === 'note') answers = { ...answers, note: truth.note };
    else if (screen.id === 'tie' && ticked.length === 1 && ticked[0] && !unsure) answers = onlyTie(ticked[0], answers, policy);
    else {
      // Several ties are ticked on a list that one more tap opens.
      taps += ticked.length + (screen.id === 'tie' && ticked.length > 1 ? 1 : 0);
      answers = { ...answers, ...Object.fromEntries(ticked.map((id) => [id, truth[id]])) };
      answers = { ...answers, ...theRest(shown, answers, unsure) };
    }
    taps++;
  }
  return { answers, asked, taps };
}

/** Someone with nothing to be said of them, and a reader with no aims. */
const NOBODY: Answers = Object.fromEntries(openableFactIds.map((id) => [id, id === 'photo' ? 'real' : id === 'note' ? 'none' : 'no']));
const NO_AIMS = { 'network-size-helps': 'no', 'publishes-content': 'no', 'wants-to-be-found': 'no', 'home-country-only': 'no' } as const;
const FOUND = { ...NO_AIMS, 'wants-to-be-found': 'yes' } as const;

const INVITATIONS: readonly [string, Answers, number, number, Answers?][] = [
  ['a stranger, no note', {}, 3, 2],
  ['met once, no note', { 'met-in-person': 'yes' }, 2, 2],
  ['my field, no note', { 'same-industry': 'yes' }, 4, 3],
  ['a sales pitch', { note: 'generic' }, 3, 2],
  ['a warm note, my field, seems fake', { 'same-industry': 'yes', note: 'personal', 'looks-fake': 'yes' }, 4, 4],
  ['a recruiter from my field while I look for work', { 'same-industry': 'yes', note: 'generic', 'wants-to-be-found': 'yes' }, 5, 2, FOUND],
  ['a warm note from a stranger', { note: 'personal' }, 3, 3],
  ['a warm note, a thin profile', { note: 'personal', 'thin-profile': 'yes' }, 4, 4],
  ['a colleague, no photo, no note', { 'same-workplace': 'yes', photo: 'missing' }, 2, 2],
];

describe('the short way', () => {
  it.each(INVITATIONS)('%s: as many taps as the design counts, or fewer', (_, told, taps, tapsWithYouKept, you = NO_AIMS) => {
    const truth = { ...NOBODY, ...told };
    const first = walk(truth, 'as-written');
    const kept = walk(truth, 'as-written', { you });
    expect(first.taps).toBeLessThanOrEqual(taps);
    expect(kept.taps).toBeLessThanOrEqual(tapsWithYouKept);
    for (const { answers } of [first, kept]) {
      const { settled, verdict } = evaluate(answers);
      expect([settled, verdict]).toEqual([true, evaluate(truth).verdict]);
    }
  });

  it('takes thirty taps for the nine together, twenty-four when the answers about you are kept', () => {
    const sum = (kept: boolean): number =>
      INVITATIONS.reduce(
        (all, [, told, , , you = NO_AIMS]) => all + walk({ ...NOBODY, ...told }, 'as-written', kept ? { you } : {}).taps,
        0,
      );
    expect(sum(false)).toBeLessThanOrEqual(30);
    expect(sum(true)).toBeLessThanOrEqual(24);
  });

  it('settles every invitation with the verdict of all questions, asking each screen once but for the country', () => {
    fc.assert(
      fc.property(completeAnswers, anyPolicy, (person, policy) => {
        const truth = { ...person, message: 'not-sent', connected: 'no' } as const;
        const { answers, asked } = walk(truth, policy);
        const reached = evaluate(answers, policy);
        expect(asked.length).toBeLessThanOrEqual(5);
        expect([reached.settled, reached.verdict]).toEqual([true, evaluate(truth, policy).verdict]);
      }),
      { numRuns: 500 },
    );
  });

  it('asks who it is first, then what they wrote, and never what cannot matter', () => {
    fc.assert(
      fc.property(completeAnswers, anyPolicy, (truth, policy) => {
        const { asked } = walk(truth, policy);
        const order = (id: ScreenId): number => (id === 'tie' ? 0 : id === 'note' ? 1 : 2);
        expect(asked.map(order)).toEqual(asked.map(order).sort());
      }),
    );
    expect(nextScreen({ 'met-in-person': 'yes' }, 'as-written')?.id).toBe('off');
    expect(nextScreen({ 'looks-fake': 'yes' }, 'as-written')).toBeUndefined();
  });

  it('ends also when nothing can be told', () => {
    fc.assert(
      fc.property(completeAnswers, anyPolicy, (truth, policy) => {
        expect(walk(truth, policy, { unsure: true }).asked.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('keeps what a screen shows while it is ticked', () => {
    const before = shownOn('off', { 'same-industry': 'yes', note: 'personal' }, 'as-written');
    expect(shownOn('off', { 'same-industry': 'yes', note: 'personal', 'looks-fake': 'yes' }, 'as-written')).toEqual(before);
  });

  it('takes one tie in place of those picked before', () => {
    const picked = onlyTie('same-industry', { 'met-in-person': 'yes', note: 'none' }, 'as-written');
    expect(picked).toMatchObject({ 'same-industry': 'yes', 'met-in-person': 'no', note: 'none' });
  });

  it('has a screen for every fact that is open to answer', () => {
    expect(screens.flatMap(({ facts }) => [...facts]).sort()).toEqual([...openableFactIds].sort());
  });
});
