import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageOf } from './browser.ts';

afterEach(() => vi.unstubAllGlobals());

const open = async (...given: Parameters<typeof pageOf>) => ({ page: pageOf(...given), ...(await import('#state/desk.ts')) });

describe('How the desk is arranged', () => {
  it('is there again after a reload, a part at a time', async () => {
    const { page, deskStore } = await open();
    const heard = vi.fn();
    deskStore.subscribe(heard);
    deskStore.arrange('invitations', { query: 'oslo', ticked: ['in/ada-demo'] });
    deskStore.set({ compared: true });
    expect(heard).toHaveBeenCalledTimes(2);
    const after = await open({ session: Object.fromEntries(page.session) });
    expect(after.deskStore).not.toBe(deskStore);
    expect(after.deskStore.get()).toEqual(deskStore.get());
    expect(after.deskStore.get()).toMatchObject({ compared: true, invitations: { query: 'oslo' }, connections: { query: '' } });
  });

  it('is new where what was kept is none of it', async () => {
    const fresh = (await open()).deskStore.get();
    for (const kept of ['{', 'null', '7', '{"invitations', '{"other":1}', '[]']) {
      const { deskStore } = await open({ session: { 'aod:1:desk': kept } });
      expect(deskStore.get()).toEqual(fresh);
    }
  });

  it('is forgotten with its pile', async () => {
    const { page, deskStore } = await open();
    const fresh = deskStore.get();
    deskStore.set({ did: 'Something was done.' });
    deskStore.reset();
    expect([deskStore.get(), page.session.size]).toEqual([fresh, 0]);
  });
});
