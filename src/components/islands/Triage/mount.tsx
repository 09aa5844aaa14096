import { hydrate, render } from 'preact';
import { pileStore } from '#state/pile.ts';
import { stays } from '../Offline/stays.ts';
import { root } from '../root.ts';
import { followTranslation } from '../translated.ts';
import Framed from './Framed.tsx';
import { receiveShared } from './getting-in/shared.ts';
import Triage from './Triage.tsx';

const triage = root('triage');
followTranslation(triage);
if (self === top) {
  hydrate(<Triage />, triage);
  // Whether a pile is open says where a share goes.
  void pileStore.start().then(receiveShared);
  stays();
} else {
  // Hosts that send our headers let nobody do it; some send none.
  triage.replaceChildren();
  render(<Framed />, triage);
}
