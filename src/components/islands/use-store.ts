import { useEffect, useState } from 'preact/hooks';
import type { Drawn } from '#state/store.ts';

/** What a store holds now; whoever uses it is drawn again after every change. */
export function useStore<State>({ get, subscribe }: Drawn<State>): State {
  const [state, setState] = useState(get);
  useEffect(() => {
    // It may have changed before this part stood on the page.
    setState(get());
    return subscribe(() => setState(get()));
  }, []);
  return state;
}
