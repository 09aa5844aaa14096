import { checklist } from '#state/checklist.ts';
import { afterPaint, draw } from '../draw.ts';
import { bindForm } from '../form.ts';
import { onIntent } from '../intent.ts';
import { root } from '../root.ts';
import AboveQuestions from './AboveQuestions.tsx';
import Say from './Say.tsx';
import VerdictPanel from './VerdictPanel.tsx';

/** Brings the page of the checklist to life. A function, so that it can ship in a chunk that other pages load too. */
export function mount(): void {
  draw((state) => <Say state={state} />, root('sentence'));
  draw((state) => <AboveQuestions state={state} />, root('asks'));
  draw((state) => <VerdictPanel state={state} />, root('verdict'), afterPaint);
  checklist.subscribe(() => (document.documentElement.dataset['way'] = checklist.get().way));
  checklist.start();
  wakeShortWay();
  bindForm(root('questions'));

  // A link to one question, to a group, or to all of them, shows all of them.
  const followAnchor = (): void => {
    if (/^#(all-questions|q-|group-)/.test(location.hash)) checklist.showAll();
  };
  addEventListener('hashchange', followAnchor);
  followAnchor();
}

/** The short way, and what it leads to, are fetched once a reader reaches for them or there is something to show. */
function wakeShortWay(): void {
  const area = root('short-way');
  let woken = false;
  const wake = (): void => {
    if (woken) return;
    woken = true;
    void import('./mount-short-way.tsx').then((part) => part.mountShortWay(area));
    void import('./VerdictBody.tsx');
  };
  onIntent(area, wake);
  checklist.subscribe(wake);
  const { answers, policy, way } = checklist.get();
  const untouched = policy === 'as-written' && way === 'short' && !Object.values(answers).some(Boolean);
  if (!untouched || document.documentElement.dataset['pick'] !== undefined) wake();
}
