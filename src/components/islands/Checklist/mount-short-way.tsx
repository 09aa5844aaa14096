import { isFactId } from '#rules/index.ts';
import { checklist } from '#state/checklist.ts';
import { draw } from '../draw.ts';
import { root } from '../root.ts';
import { made } from '../today.ts';
import ShortWay from './ShortWay.tsx';
import { onlyTie, shownOn, theRest } from './short-way.ts';

/** Brings the short way to life, and takes up what was pressed on its first screen before, as the page has noted it. */
export function mountShortWay(area: HTMLElement): void {
  draw((state) => <ShortWay state={state} />, area);
  // The page itself has the address alone, for a blank sheet.
  addEventListener('beforeprint', () => (root('made').textContent = made()));
  const { pick } = document.documentElement.dataset;
  const { answers, policy, whose, asking } = checklist.get();
  if (pick === 'all') return checklist.setWay('all');
  if (pick === undefined || whose === 'shared' || asking) return;
  if (pick === 'several') return checklist.ask('ties');
  checklist.goOn(isFactId(pick) ? onlyTie(pick, answers, policy) : theRest(shownOn('tie', answers, policy), answers, pick === 'unsure'));
}
