import { checklist } from '#state/checklist.ts';
import { draw } from '../draw.ts';
import { bindForm } from '../form.ts';
import { root } from '../root.ts';
import Asks from './Asks.tsx';
import Verdict from './Verdict.tsx';

/** Brings the page of the checklist to life. A function, so that it can ship in a chunk that other pages load too. */
export function mount(): void {
  // What was ticked before this script arrived is read before anything is drawn anew.
  const ticked = [...document.querySelectorAll<HTMLInputElement>('.short-way input:checked')];
  draw((state) => <Asks state={state} />, root('asks'));
  draw((state) => <Verdict state={state} />, root('verdict'));
  checklist.subscribe(() => (document.documentElement.dataset['way'] = checklist.get().way));
  checklist.start();
  if (ticked.length > 0) {
    checklist.answer(Object.fromEntries(ticked.map((box) => [box.dataset['fact'] ?? '', box.value])));
  }
  bindForm(root('questions'));

  // A link to one question, to a group, or to all of them, shows all of them.
  const followAnchor = (): void => {
    if (/^#(all-questions|q-|group-)/.test(location.hash)) checklist.showAll();
  };
  addEventListener('hashchange', followAnchor);
  followAnchor();
}
