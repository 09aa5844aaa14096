import { useLayoutEffect, useRef } from 'preact/hooks';
import { read, write } from '#state/storage.ts';

/** One key for each thing done most; the letters are those of the words. */
export const shortcuts = {
  accept: 'a',
  decline: 'd',
  ask: 'f',
  later: 'l',
  looked: 'i',
  note: 'n',
  open: 'o',
  next: 'j',
  previous: 'k',
  undo: 'u',
  redo: 'r',
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
} as const;

/** Whether single keys work; the reader may turn them off for good. */
export const shortcutsWork = (): boolean => read('triage-keys') !== 'off';

/** Turns single keys on or off on this device. */
export const turnShortcuts = (on: boolean): boolean => write('triage-keys', on ? '' : 'off');

/**
 * Calls what a key stands for, unless keys are turned off, the reader is typing, or a sheet lies over the page. What
 * changes a card asks first whether the card is in view (`card/in-view.ts`), and otherwise only brings it there.
 */
export function useShortcuts(does: Readonly<Partial<Record<Shortcut, () => void>>>): void {
  const newest = useRef(does);
  newest.current = does;
  // Before the next key, not after the next paint: one card follows another while keys are pressed.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !shortcutsWork()) return;
      if (event.target instanceof Element && event.target.matches('input:not([type=radio],[type=checkbox]),select,textarea')) return;
      if (document.querySelector('dialog[open]')) return;
      const pressed = meant(event);
      const [name] = Object.entries(shortcuts).find(([, key]) => key === pressed) ?? [];
      const act = newest.current[name as Shortcut]; // a name of the table, or none
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

/** The letter or digit of a key: what it writes, or, where that is no Latin letter, what stands in its place on a Latin keyboard. */
const meant = ({ key, code }: KeyboardEvent): string =>
  /^[a-z0-9]$/i.test(key) ? key.toLowerCase() : (/^(?:Key|Digit)(\w)$/.exec(code)?.[1]?.toLowerCase() ?? '');

export type Shortcut = keyof typeof shortcuts;
