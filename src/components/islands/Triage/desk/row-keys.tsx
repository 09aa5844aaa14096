import { number } from '../words.ts';

/** Lets those who go by Tab pass a long list in one step, to the buttons in the bar. */
export function PastRows({ count }: { count: number }) {
  return (
    <button
      type="button"
      class="skip"
      onClick={() => {
        const bar = document.querySelector<HTMLElement>('.bar');
        const does = bar?.querySelector<HTMLElement>('[role=group], .bar-go') ?? bar;
        if (!does) return;
        does.tabIndex = -1;
        does.focus();
      }}
    >
      Past these {number(count)} rows, to the buttons
    </button>
  );
}

/** Up and down go to the same button or tick of the row above or below. */
export function byArrow(event: KeyboardEvent): void {
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const { target } = event;
  if (!way || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (!(target instanceof HTMLElement) || !target.matches(STOPS)) return;
  const row = target.closest('li');
  const rows = [...document.querySelectorAll('.rows > li')].filter((one) => one === row || one.querySelector(STOPS));
  const next = row && rows[rows.indexOf(row) + way];
  if (!next) return;
  event.preventDefault();
  const at = [...row.querySelectorAll(STOPS)].indexOf(target);
  const stops = [...next.querySelectorAll<HTMLElement>(STOPS)];
  stops[Math.min(at, stops.length - 1)]?.focus();
}

/** What Tab stops at in a row; radio buttons have arrows of their own. */
const STOPS = 'button, a, [type=checkbox]';
