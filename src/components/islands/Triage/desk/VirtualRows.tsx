import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * A list of any length that stays smooth: rows are drawn in blocks, those near the view, and the others leave
 * their height. `anchor`: the row that must be drawn at once, because the reader comes back to it.
 */
export default function VirtualRows<T>({ items, row, label, anchor = 0 }: Props<T>) {
  const blocks = Array.from({ length: Math.ceil(items.length / SIZE) }, (_, i) => items.slice(i * SIZE, (i + 1) * SIZE));
  return (
    <>
      {blocks.map((block, i) => (
        <Block
          key={i}
          label={blocks.length === 1 ? label : `${label}, ${i * SIZE + 1} to ${i * SIZE + block.length} of ${items.length}`}
          items={block}
          row={row}
          near={i === 0 || Math.abs(i - Math.floor(anchor / SIZE)) <= 1}
        />
      ))}
    </>
  );
}

function Block<T>({ items, row, label, near }: Omit<Props<T>, 'anchor'> & { near: boolean }) {
  const list = useRef<HTMLUListElement>(null);
  const height = useRef(items.length * USUAL);
  const [drawn, setDrawn] = useState(near);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        // What has the focus stays, however far the reader scrolls.
        const stays = entry.isIntersecting || element.contains(document.activeElement);
        if (!stays) height.current = entry.boundingClientRect.height || height.current;
        setDrawn(stays);
      },
      { rootMargin: MARGIN },
    );
    seen.observe(element);
    return () => seen.disconnect();
  }, []);
  return (
    <ul class="rows" ref={list} aria-label={label} style={drawn ? { height: '' } : { height: `${height.current}px` }}>
      {drawn && items.map(row)}
    </ul>
  );
}

/** So many rows are drawn or left out at once. */
const SIZE = 30;
/** How high a row is, in pixels, before it was drawn. */
const USUAL = 76;
const MARGIN = '1000px 0px';

interface Props<T> {
  readonly items: readonly T[];
  /** Draws one, as a list item with a key. */
  readonly row: (item: T) => ComponentChild;
  readonly label: string;
  readonly anchor?: number;
}
