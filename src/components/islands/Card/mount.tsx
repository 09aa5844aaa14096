import { checklist } from '#state/checklist.ts';
import { draw } from '../draw.ts';
import { bindForm } from '../form.ts';
import { root } from '../root.ts';
import Card from './Card.tsx';

draw((state) => <Card state={state} />, root('card'));
checklist.start();
bindForm(root('questions'));
