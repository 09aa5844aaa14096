import { hydrate } from 'preact';
import { pileStore } from '#state/pile.ts';
import { stays } from '../Offline/stays.ts';
import { root } from '../root.ts';
import { followTranslation } from '../translated.ts';
import Triage from './Triage.tsx';

const triage = root('triage');
followTranslation(triage);
hydrate(<Triage />, triage);
void pileStore.start();
stays();
