import { hydrate } from 'preact';
import { pileStore } from '../../../state/pile.ts';
import { root } from '../root.ts';
import Triage from './Triage.tsx';

hydrate(<Triage />, root('triage'));
void pileStore.start();
