import { checklist } from '#state/checklist.ts';
import { draw } from '../draw.ts';
import { bindForm } from '../form.ts';
import { root } from '../root.ts';
import { made } from '../today.ts';
import RulesCard from './RulesCard.tsx';
import CardTools from './CardTools.tsx';

draw((state) => <RulesCard state={state} made={made()} />, root('card'));
draw((state) => <CardTools state={state} />, root('tools'));
checklist.start();
bindForm(root('questions'));
