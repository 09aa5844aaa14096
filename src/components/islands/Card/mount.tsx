import { checklist } from '#state/checklist.ts';
import { draw } from '../draw.ts';
import { bindForm } from '../form.ts';
import { root } from '../root.ts';
import Card from './Card.tsx';
import CardTools from './CardTools.tsx';

/** A card that is printed or saved says from where and when it is. */
const made = `${location.host}${location.pathname}, ${new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })}`;

draw((state) => <Card state={state} made={made} />, root('card'));
draw((state) => <CardTools state={state} />, root('tools'));
checklist.start();
bindForm(root('questions'));
