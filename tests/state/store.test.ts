import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStore } from '#state/store.ts';

describe('A store', () => {
  it('holds what was set last, and tells everybody who asked, once a change, until they stop', () => {
    const step = fc.record({ listener: fc.nat(2), kind: fc.constantFrom('set', 'begin', 'stop') });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const store = createStore(-1);
        const heard = [0, 0, 0];
        const expected = [0, 0, 0];
        const stops = new Map<number, () => void>();
        steps.forEach(({ listener, kind }, i) => {
          if (kind === 'set') {
            store.set(i);
            for (const one of stops.keys()) expected[one] = (expected[one] ?? 0) + 1;
            expect(store.get()).toBe(i);
          } else if (kind === 'stop') {
            stops.get(listener)?.();
            stops.delete(listener);
          } else if (!stops.has(listener))
            stops.set(
              listener,
              store.subscribe(() => (heard[listener] = (heard[listener] ?? 0) + 1)),
            );
          expect(heard).toEqual(expected);
        });
      }),
    );
  });

  it('gives whoever hears of a change what is new already, and bears one who stops meanwhile', () => {
    const store = createStore('before');
    const seen: string[] = [];
    const stop = store.subscribe(() => {
      seen.push(store.get());
      stop();
    });
    store.subscribe(() => seen.push(store.get()));
    store.set('one');
    store.set('two');
    expect(seen).toEqual(['one', 'one', 'two']);
  });
});
