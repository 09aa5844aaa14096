import { useEffect, useState } from 'preact/hooks';
import { checklist, type ChecklistState } from '../../state/checklist.ts';

/** The state of the page's checklist, drawn anew after every change. */
export function useChecklist(): ChecklistState {
  const [state, setState] = useState(checklist.get);
  useEffect(() => {
    const update = (): void => setState(checklist.get());
    update();
    return checklist.subscribe(update);
  }, []);
  return state;
}
