import type { Reading } from '#archive/index.ts';
import { useEffect } from 'preact/hooks';
import { useStore } from '../../use-store.ts';
import { sharedStore } from './shared.ts';

/** Hands what another app shared to the way in that is open, once; returns why there is nothing, where a share brought nothing. */
export function useShared(onRead: (reading: Reading) => void): string | undefined {
  const { reading, trouble } = useStore(sharedStore);
  useEffect(() => {
    if (!reading) return;
    sharedStore.set({});
    onRead(reading);
  }, [reading]);
  return trouble;
}
