import { useMemo, useRef } from 'preact/hooks';
import type { Card, Part } from '#pile/index.ts';
import { deskStore } from '#state/desk.ts';
import { useStore } from '../../use-store.ts';

/** Who is ticked in a part of the pile: one by one, in ranges with Shift, or all that are listed. */
export function useTicks(part: Part, listed: readonly Card[]): Ticks {
  const kept = useStore(deskStore)[part].ticked;
  const ticked = useMemo(() => new Set(kept), [kept]);
  const last = useRef<string>();
  const keep = (ids: Iterable<string>): void => deskStore.arrange(part, { ticked: [...ids] });

  const set = (ids: readonly string[], on: boolean): void => {
    const next = new Set(ticked);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    keep(next);
  };
  return {
    ticked,
    tick(id, on, range) {
      const order = listed.map(({ person }) => person.id);
      const [from, to] = [order.indexOf(last.current ?? id), order.indexOf(id)];
      set(range && from >= 0 && to >= 0 ? order.slice(Math.min(from, to), Math.max(from, to) + 1) : [id], on);
      last.current = id;
    },
    tickAll: (on) =>
      set(
        listed.map(({ person }) => person.id),
        on,
      ),
    clear: () => keep([]),
  };
}

export interface Ticks {
  readonly ticked: ReadonlySet<string>;
  readonly tick: (id: string, on: boolean, range: boolean) => void;
  readonly tickAll: (on: boolean) => void;
  readonly clear: () => void;
}
