import { hydrate } from 'preact';
import { checklist } from '../../../state/checklist.ts';
import { bindForm } from '../form.ts';
import { root } from '../root.ts';
import Asks from './Asks.tsx';
import Verdict from './Verdict.tsx';

// What was ticked before this script arrived is read before anything is drawn anew.
const ticked = [...document.querySelectorAll<HTMLInputElement>('.short-way input:checked')];
hydrate(<Asks />, root('asks'));
hydrate(<Verdict />, root('verdict'));
checklist.start();
if (ticked.length > 0) {
  checklist.answer(Object.fromEntries(ticked.map((box) => [box.dataset['fact'] ?? '', box.value])));
}
bindForm(root('questions'));
