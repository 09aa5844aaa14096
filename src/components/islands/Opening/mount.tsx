import { hydrate } from 'preact';
import { root } from '../root.ts';
import { followTranslation } from '../translated.ts';
import Opening from './Opening.tsx';

const slip = root('opening');
// What was chosen before this script arrived is put back once the choices listen.
const early = [...slip.querySelectorAll('select')].map(({ selectedIndex }) => selectedIndex);
followTranslation(slip);
hydrate(<Opening />, slip);
slip.querySelectorAll('select').forEach((select, i) => {
  if (!early[i]) return;
  select.selectedIndex = early[i];
  select.dispatchEvent(new Event('change', { bubbles: true }));
});
