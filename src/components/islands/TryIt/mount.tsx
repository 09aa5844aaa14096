import { arrivedFromOutside } from '#state/arrival.ts';
import { checklist } from '#state/checklist.ts';
import { draw } from '../draw.ts';
import { bindForm } from '../form.ts';
import { root } from '../root.ts';
import TryIt from './TryIt.tsx';

draw((state) => <TryIt state={state} />, root('verdict'));
checklist.start({ fromOutside: arrivedFromOutside() });
bindForm(root('questions'));
