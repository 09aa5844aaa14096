import { isRuleId } from '#rules/index.ts';
import { arrivedFromOutside } from '#state/arrival.ts';
import { checklist } from '#state/checklist.ts';
import { draw } from '../draw.ts';
import { bindForm } from '../form.ts';
import { root } from '../root.ts';
import TryIt from './TryIt.tsx';

const verdict = root('verdict');
const { rule } = verdict.dataset;
if (rule !== undefined && !isRuleId(rule)) throw new Error(`There is no rule "${rule}".`);
draw((state) => <TryIt rule={rule} state={state} />, verdict);
checklist.start({ fromOutside: arrivedFromOutside() });
bindForm(root('questions'));
