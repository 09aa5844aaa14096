import { useEffect, useState } from 'preact/hooks';
import { deskStore, type Desk } from '#state/desk.ts';

/** How the desk is arranged, drawn again after every change. */
export function useDesk(): Desk {
  const [desk, setDesk] = useState(deskStore.get);
  useEffect(() => {
    setDesk(deskStore.get());
    return deskStore.subscribe(() => setDesk(deskStore.get()));
  }, []);
  return desk;
}
