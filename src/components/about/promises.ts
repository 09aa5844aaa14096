/**
 * What the site promises its readers, each with the tests that hold it: their file and their name.
 * `tests/house/promises.test.ts` checks that they are there.
 */
export const promises: readonly Promised[] = [
  {
    says: 'Nothing you answer, type or open is sent to anyone. No page asks another host for anything.',
    heldBy: [
      { file: 'tests/site/walk.test.ts', test: 'asks nobody else, breaks no policy, and says nothing of what was entered' },
      { file: 'tests/site/policy.test.ts', test: 'lets nothing talk to another host' },
    ],
  },
  {
    says: 'What you search for stays in the page, or after the # of its address.',
    heldBy: [{ file: 'tests/site/search.test.ts', test: 'is nothing before someone reaches for it, and never what is typed' }],
  },
  {
    says: 'Your answers about a person are gone after the visit. One button removes everything else.',
    heldBy: [
      { file: 'tests/site/keeping.test.ts', test: 'is the invitation for the visit, and the answers about you for longer' },
      { file: 'tests/site/keeping.test.ts', test: 'is erased whole by one button' },
    ],
  },
  {
    says: 'A link you copy names nobody, and leaves out what you said about yourself unless you tick it. A link you open changes nothing of yours.',
    heldBy: [
      {
        file: 'tests/site/keeping.test.ts',
        test: 'is copied without the answers about you unless they are ticked, and says what it reveals',
      },
      { file: 'tests/site/keeping.test.ts', test: 'changes nothing of the reader’s' },
    ],
  },
  {
    says: 'Your export is read on your device. A pile is kept only where you say, and one button erases it.',
    heldBy: [
      { file: 'tests/site/triage-import.test.ts', test: 'can be stopped, keeps nothing, and can be done again' },
      { file: 'tests/site/triage-keeping.test.ts', test: 'is kept nowhere before the reader says where' },
      { file: 'tests/site/triage-keeping.test.ts', test: 'is erased whole by one button, in every tab, and nothing of it rises again' },
    ],
  },
  {
    says: 'Text from a link, a file, a name or a search is shown as text, never run.',
    heldBy: [
      { file: 'tests/site/hostile.test.ts', test: 'does no harm as %s' },
      { file: 'tests/site/hostile.test.ts', test: 'does no harm as a name and as a note in a pile, and is kept as it is' },
    ],
  },
  {
    says: 'A page you have opened works without a network, and all of the site does once you have opened a second page or answered something. A new version waits until you ask for it or have closed every page.',
    heldBy: [
      {
        file: 'tests/site/offline-staying.test.ts',
        test: 'is sent that page and the small worker, and has the page without a network; others say why they are not there',
      },
      { file: 'tests/site/offline.test.ts', test: 'shows every page' },
      { file: 'tests/site/offline.test.ts', test: 'is offered, and taken only on a click; other pages keep the parts they may still need' },
    ],
  },
  {
    says: 'Links to other sites do not tell them which page you came from.',
    heldBy: [{ file: 'tests/build/passes/quiet-links.test.ts', test: 'a link out is quiet: %s' }],
  },
];

interface Promised {
  readonly says: string;
  readonly heldBy: readonly { readonly file: string; readonly test: string }[];
}
