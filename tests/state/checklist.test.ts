import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageOf } from './browser.ts';

afterEach(() => vi.unstubAllGlobals());

async function open(...given: Parameters<typeof pageOf>) {
  const page = pageOf(...given);
  const { checklist } = await import('#state/checklist.ts');
  const { checklistActions } = await import('#state/checklist-actions.ts');
  checklist.start();
  const reopen = (hash = '') => open({ local: Object.fromEntries(page.local), session: Object.fromEntries(page.session), hash });
  return { page, checklist, ...checklistActions, reopen };
}

describe('The checklist of a page', () => {
  it('keeps answers about the person for the visit, those about the reader on the device', async () => {
    const { checklist, page, reopen } = await open();
    checklist.answer({ note: 'none', 'wants-to-be-found': 'yes' });
    expect(checklist.get().evaluation.verdict).not.toBe('undecided');
    expect([...page.local.values()].join()).not.toContain('note');
    expect([...page.session.values()].join()).not.toContain('wants-to-be-found');
    expect((await reopen()).checklist.get().answers).toEqual(checklist.get().answers);
    const later = await open({ local: Object.fromEntries(page.local) });
    expect(later.checklist.get().answers).toEqual({ 'wants-to-be-found': 'yes' });
  });

  it('tells everybody once of each answer, and takes one back', async () => {
    const { checklist } = await open();
    const heard = vi.fn();
    const stop = checklist.subscribe(heard);
    checklist.answer({ note: 'none' });
    checklist.answer({ note: undefined });
    expect(checklist.get().answers.note).toBeUndefined();
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    checklist.goOn({ note: 'generic' });
    expect([heard.mock.calls.length, checklist.get().turn]).toEqual([2, 1]);
  });

  it('opened from a link is not the reader’s own until they say so, and leaves no answers in the address', async () => {
    const own = await open();
    own.checklist.answer({ note: 'none' });
    const { checklist, page, makeItMine, reopen } = await own.reopen('#note=personal&met-in-person=yes');
    expect(checklist.get()).toMatchObject({ whose: 'shared', answers: { note: 'personal' }, inProgress: 1 });
    expect(page.history.state).toEqual({ fragment: 'note=personal&met-in-person=yes' });
    makeItMine();
    expect(checklist.get()).toMatchObject({ whose: 'mine', undo: { note: 'none' } });
    expect(page.history.state).toBeNull();
    expect((await reopen()).checklist.get()).toMatchObject({ whose: 'mine', answers: { note: 'personal', 'met-in-person': 'yes' } });
  });

  it('can be started over, and that undone', async () => {
    const { checklist, startAnother, undo } = await open();
    checklist.answer({ note: 'none', 'wants-to-be-found': 'yes' });
    const before = checklist.get().answers;
    startAnother();
    expect(checklist.get().answers).toEqual({ 'wants-to-be-found': 'yes' });
    undo();
    expect(checklist.get()).toMatchObject({ answers: before, undo: undefined });
  });

  it('loses nothing by a double click, whose second press finds nothing to set aside', async () => {
    const { checklist, startAnother, compare, undo, reopen, page } = await open();
    checklist.answer({ note: 'none', 'wants-to-be-found': 'yes' });
    const before = checklist.get().answers;
    startAnother();
    startAnother();
    undo();
    expect(checklist.get().answers).toEqual(before);
    compare();
    compare();
    expect([...page.session.entries()].find(([key]) => key.endsWith('compared'))?.[1]).toBe('note=none');
    const shared = await reopen('#note=personal');
    shared.stopComparing();
    shared.checklist.answer({ 'met-in-person': 'yes' });
    shared.compare();
    shared.compare();
    expect(shared.checklist.get()).toMatchObject({ whose: 'mine', answers: { 'wants-to-be-found': 'yes' } });
    expect([...shared.page.session.entries()].find(([key]) => key.endsWith('compared'))?.[1]).toContain('personal');
  });

  it('keeps one invitation beside the next, and changes places with it', async () => {
    const { checklist, compare, swapCompared } = await open();
    checklist.answer({ note: 'none' });
    compare();
    checklist.answer({ note: 'personal' });
    swapCompared();
    expect(checklist.get().answers).toEqual({ note: 'none' });
    swapCompared();
    expect(checklist.get().answers).toEqual({ note: 'personal' });
  });

  it('takes over what another tab keeps about the reader, and nothing about its invitation', async () => {
    const { checklist, page } = await open();
    checklist.answer({ note: 'none' });
    const { write } = await import('#state/storage.ts');
    write('about-you', 'wants-to-be-found=yes');
    write('invitation', 'note=personal');
    page.tell('storage', { key: 'about-you' });
    expect(checklist.get().answers).toEqual({ note: 'none', 'wants-to-be-found': 'yes' });
  });

  it('is erased with everything that is kept, but a pile', async () => {
    const { checklist, page, erase } = await open({ local: { 'aod:1:has-pile': 'yes', 'aod:1:theme': 'dark' } });
    checklist.answer({ note: 'none', 'wants-to-be-found': 'yes' });
    checklist.setWay('all');
    erase();
    expect(checklist.get()).toMatchObject({ answers: {}, erased: true });
    expect([[...page.local.keys()], page.session.size]).toEqual([['aod:1:has-pile'], 0]);
    checklist.answer({ note: 'none' });
    expect(checklist.get().erased).toBe(false);
  });

  it('works where the browser keeps nothing, and says so', async () => {
    const { checklist } = await open({ blocked: true });
    checklist.answer({ note: 'none' });
    expect(checklist.get()).toMatchObject({ kept: false, answers: { note: 'none' } });
  });

  it('in a frame reads nothing and keeps nothing, and begins as its host asked', async () => {
    const page = pageOf({ local: { 'aod:1:about-you': 'wants-to-be-found=yes' } });
    const { checklist } = await import('#state/checklist.ts');
    checklist.startInFrame('note=none');
    checklist.answer({ 'met-in-person': 'no' });
    expect(checklist.get().answers).toEqual({ note: 'none', 'met-in-person': 'no' });
    expect([[...page.local.keys()], page.session.size]).toEqual([['aod:1:about-you'], 0]);
  });
});
