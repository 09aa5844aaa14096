import { useLayoutEffect, useRef } from 'preact/hooks';
import { read, write } from '#state/storage.ts';

/** One key for each thing done most; the letters are those of the words. */
export const keys = {
  accept: 'a',
  decline: 'd',
  ask: 'f',
  later: 'l',
  note: 'n',
  open: 'o',
  next: 'j',
  previous: 'k',
  undo: 'u',
} as const;

/** Whether single keys work; the reader may turn them off for good. */
export const keysWork = (): boolean => read('triageKeys') !== 'off';

/** Turns single keys on or off on this device. */
export const turnKeys = (on: boolean): boolean => write('triageKeys', on ? '' : 'off');

/** Calls what a key stands for, unless keys are turned off or the reader is typing. */
export function useKeys(does: Readonly<Partial<Record<keyof typeof keys, () => void>>>): void {
  const newest = useRef(does);
  newest.current = does;
  // Before the next key, not after the next paint: one card follows another while keys are pressed.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !keysWork()) return;
      if ((event.target as Element).matches('input:not([type=radio],[type=checkbox]),select,textarea')) return; // keys are pressed on elements
      const [name] = Object.entries(keys).find(([, key]) => key === event.key.toLowerCase()) ?? [];
      const act = newest.current[name as keyof typeof keys]; // a name of the table, or none
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
