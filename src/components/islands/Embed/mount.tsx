import { checklist } from '#state/checklist.ts';
import { draw } from '../draw.ts';
import { bindForm } from '../form.ts';
import { root } from '../root.ts';
import Embed from './Embed.tsx';

/** Brings the questions of a framed page alive, once. */
export function mount(): void {
  if (mounted) return;
  mounted = true;
  draw((state) => <Embed state={state} />, root('verdict'));
  checklist.startInFrame(location.hash.slice(1));
  bindForm(root('questions'));
}

let mounted = false;
