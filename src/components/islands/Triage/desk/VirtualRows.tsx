import type { ComponentChild } from 'preact';
import { byArrow, PastRows } from './row-keys.tsx';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * A list of any length that scrolls smoothly: it is cut into stretches, these into shorter ones, and the shortest into rows. A stretch that
 * is not near the view is left empty, at its height. `anchor`: the row that is drawn at once, because the reader comes back to it. `shows`:
 * which rows are shown; the others keep their place in the stretches, so that no row moves from one stretch to another when one goes.
 */
export default function VirtualRows<T>({ shows = everyone, ...list }: Props<T>) {
  const anchor = Math.max(list.anchor ?? 0, list.items.findIndex(shows));
  const shown = shows === everyone ? list.items.length : list.items.filter(shows).length;
  return (
    <>
      {shown > SIZE && <PastRows count={shown} />}
      <Stretches {...list} shows={shows} anchor={anchor} from={0} to={list.items.length} />
    </>
  );
}

function Stretches<T>({ from, to, ...list }: StretchProps<T>) {
  let size = SIZE;
  while ((to - from) / size > MANY) size *= MANY;
  const stretches = Array.from({ length: Math.ceil((to - from) / size) }, (_, i) => from + i * size)
    .map((start) => ({ from: start, to: Math.min(start + size, to) }))
    .filter((one) => list.items.slice(one.from, one.to).some(list.shows));
  return stretches.map((one) => <Stretch key={one.from} {...list} {...one} />);
}

function Stretch<T>({ from, to, ...list }: StretchProps<T>) {
  const { items, row, label, anchor, shows } = list;
  const [element, drawn] = useNear<HTMLUListElement & HTMLDivElement>((to - from) * USUAL, from < anchor + FIRST && to > anchor);
  if (to - from > SIZE) return <div ref={element}>{drawn && <Stretches {...list} from={from} to={to} />}</div>;
  return (
    <ul
      ref={element}
      class="rows"
      onKeyDown={byArrow}
      aria-label={items.length <= SIZE ? label : `${label}, ${from + 1} to ${to} of ${items.length}`}
    >
      {drawn && items.slice(from, to).filter(shows).map(row)}
    </ul>
  );
}

/** Whether an element is near the view. While it is not, it keeps the height it had when it last was, or else has the `usual` one. */
function useNear<E extends HTMLElement>(usual: number, atOnce: boolean) {
  const ref = useRef<E>(null);
  const height = useRef(usual);
  const wanted = useRef(atOnce);
  const [isNear, setDrawn] = useState(atOnce);
  // The first rows are there at once, also when those before them have gone.
  const drawn = atOnce || isNear;
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const seen = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (!entry) return;
        const { top, bottom, height: now } = entry.boundingClientRect;
        // What has the focus stays, however far the reader scrolls.
        wanted.current = entry.isIntersecting || element.contains(document.activeElement);
        if (!wanted.current) {
          height.current = now || height.current;
          setDrawn(false);
        } else if (bottom > 0 && top < innerHeight) setDrawn(true);
        else inTurn(() => setDrawn(wanted.current));
      },
      { rootMargin: MARGIN },
    );
    seen.observe(element);
    return () => {
      wanted.current = false;
      seen.disconnect();
    };
  }, []);
  useLayoutEffect(() => {
    if (ref.current) ref.current.style.height = drawn ? '' : `${height.current}px`;
  }, [drawn]);
  return [ref, drawn] as const;
}

/** What is near the view but not in it is drawn one stretch a frame, so that no frame takes long. */
function inTurn(draw: () => void): void {
  if (waiting.push(draw) === 1) requestAnimationFrame(next);
}

function next(): void {
  waiting.shift()?.();
  if (waiting.length > 0) requestAnimationFrame(next);
}

const waiting: (() => void)[] = [];

/** How many rows are drawn or left out at once. */
const SIZE = 10;
/** How many stretches one stretch holds at most. */
const MANY = 20;
/** How many rows are drawn before the first paint. */
const FIRST = 6;
/** The height that a row is taken to have, in pixels, until it is drawn. */
const USUAL = 76;
const MARGIN = '800px 0px';

const everyone = (): boolean => true;

interface Props<T> {
  readonly items: readonly T[];
  /** Draws one, as a list item with a key. */
  readonly row: (item: T) => ComponentChild;
  readonly label: string;
  readonly anchor?: number;
  readonly shows?: (item: T) => boolean;
}

interface StretchProps<T> extends Props<T> {
  readonly anchor: number;
  readonly shows: (item: T) => boolean;
  /** The first row. */
  readonly from: number;
  /** The row after the last one. */
  readonly to: number;
}
