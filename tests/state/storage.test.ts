import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Key } from '#state/storage.ts';
import { pageOf } from './browser.ts';

afterEach(() => vi.unstubAllGlobals());

const open = async (...given: Parameters<typeof pageOf>) => ({ page: pageOf(...given), ...(await import('#state/storage.ts')) });

describe('What is kept', () => {
  it.each<[Key, string]>([
    ['theme', 'dark'],
    ['slash', 'off'],
    ['triage-keys', 'off'],
    ['many-shared', '25'],
    ['way', 'all'],
  ])('of “%s” stays on the device until it is removed', async (key, text) => {
    const { page, read, write, storageName } = await open();
    expect(read(key)).toBe('');
    expect(write(key, text)).toBe(true);
    expect([read(key), page.local.get(storageName(key)), page.session.size]).toEqual([text, text, 0]);
    expect(write(key, '')).toBe(true);
    expect([read(key), page.local.size]).toEqual(['', 0]);
  });

  it.each<Key>(['later', 'invitation', 'compared', 'pile', 'desk'])('of “%s” is kept for the visit alone', async (key) => {
    const { page, read, write, storageName } = await open();
    write(key, 'x');
    expect([read(key), page.session.get(storageName(key)), page.local.size]).toEqual(['x', 'x', 0]);
  });

  it('under the names of before is moved over, and what was kept since counts', async () => {
    const { page, read, storageName } = await open({ local: { 'aod:1:theme': 'dark', 'aod:1:way': 'all' } });
    expect([read('theme'), page.local.get(storageName('theme')), page.local.has('aod:1:theme')]).toEqual(['dark', 'dark', false]);
    const name = storageName('slash');
    const later = await open({ local: { 'aod:1:slash': 'off', [name]: 'newer' } });
    expect([later.read('slash'), later.page.local.has('aod:1:slash')]).toEqual(['newer', false]);
  });

  it('is held for the page where the browser keeps nothing, and that is said', async () => {
    const { read, write } = await open({ blocked: true });
    expect([read('theme'), write('theme', 'dark'), read('theme')]).toEqual(['', false, 'dark']);
  });

  it('is nothing on a page in somebody else’s frame, which works all the same', async () => {
    const { page, read, write, keepNothing } = await open({ local: { 'aod:1:theme': 'dark' } });
    keepNothing();
    expect([read('theme'), write('way', 'all'), read('way')]).toEqual(['', true, 'all']);
    expect([...page.local.keys()]).toEqual(['aod:1:theme']);
  });

  it('has all its names in the list by which it is erased', async () => {
    const { storageKeys } = await import('#state/storage-keys.ts');
    expect(new Set(storageKeys).size).toBe(storageKeys.length);
    expect(storageKeys).toEqual(
      expect.arrayContaining(['theme', 'slash', 'triage-keys', 'many-shared', 'way', 'about-you', 'invitation', 'policy']),
    );
  });
});
