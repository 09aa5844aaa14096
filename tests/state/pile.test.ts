import { afterEach, describe, expect, it, vi } from 'vitest';
import { readNames } from '#archive/index.ts';
import { pageOf } from './browser.ts';

afterEach(() => vi.unstubAllGlobals());

async function open(session: Readonly<Record<string, string>> = {}) {
  const page = pageOf({ session });
  // No database: a pile of this test is kept for its tab.
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('blocked', 'SecurityError');
    },
    databases: () => Promise.resolve([]),
  });
  const { pileStore } = await import('#state/pile.ts');
  await pileStore.start();
  return { page, pileStore };
}

type Store = Awaited<ReturnType<typeof open>>['pileStore'];

/** Everything done so far is written: adding nothing waits for its turn. */
const settled = (store: Store): Promise<void> => store.restore('tab', []);

const { people } = readNames('Ada Okoye\nBram Visser');
const [ada = { id: '' }] = people;
const begin = { kind: 'import', from: 'names', people } as const;
const names = (store: Store): string[] => [...store.get().pile.cards.values()].map(({ person }) => person.name);

describe('The pile of a tab', () => {
  it('is shown at once, kept, and there again after a reload', async () => {
    const { page, pileStore } = await open();
    const heard = vi.fn();
    pileStore.subscribe(heard);
    await pileStore.begin('tab', [begin]);
    pileStore.act({ kind: 'decide', who: [ada.id], decision: 'accept' });
    expect(pileStore.get().pile.cards.get(ada.id)?.decided?.as).toBe('accept');
    expect(heard).toHaveBeenCalled();
    await settled(pileStore);
    const after = await open(Object.fromEntries(page.session));
    expect(names(after.pileStore)).toEqual(['Ada Okoye', 'Bram Visser']);
    expect(after.pileStore.get()).toMatchObject({ phase: 'open', keeping: 'tab', problems: [] });
    expect(after.pileStore.get().pile.cards.get(ada.id)?.decided?.as).toBe('accept');
  });

  it('is undone and redone a step at a time', async () => {
    const { pileStore } = await open();
    await pileStore.begin('tab', [begin]);
    pileStore.act({ kind: 'remove', who: [ada.id] });
    expect(names(pileStore)).toEqual(['Bram Visser']);
    expect(pileStore.undo()).toHaveLength(1);
    expect(names(pileStore)).toEqual(['Ada Okoye', 'Bram Visser']);
    expect(pileStore.redo()).toHaveLength(1);
    expect(names(pileStore)).toEqual(['Bram Visser']);
    expect(pileStore.redo()).toEqual([]);
    await settled(pileStore);
  });

  it('is joined by what a save file holds, each step once', async () => {
    const { pileStore } = await open();
    await pileStore.begin('tab', [begin]);
    const { log } = pileStore.get().pile;
    await pileStore.restore('tab', log);
    expect(pileStore.get().pile.log).toEqual(log);
  });

  it('is erased with how its desk was arranged', async () => {
    const { page, pileStore } = await open();
    await pileStore.begin('tab', [begin]);
    await pileStore.erase();
    expect(pileStore.get().phase).toBe('none');
    expect(page.session.size).toBe(0);
  });

  it('is read but for the step that is none', async () => {
    const { page, pileStore } = await open();
    await pileStore.begin('tab', [begin]);
    const kept = Object.fromEntries(
      [...page.session].map(([name, text]) => [name, name.includes('pile') ? `${text}\n{"kind":"odd"}` : text]),
    );
    const after = await open(kept);
    expect(names(after.pileStore)).toEqual(['Ada Okoye', 'Bram Visser']);
    expect(after.pileStore.get().problems).toEqual([expect.stringMatching(/^Step 2 could not be read/)]);
  });
});
