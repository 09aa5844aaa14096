import { hydrate } from 'preact';
import { checklist } from '../../../state/checklist.ts';
import { bindForm } from '../form.ts';
import { root } from '../root.ts';
import Card from './Card.tsx';

hydrate(<Card />, root('card'));
checklist.start();
bindForm(root('questions'));
