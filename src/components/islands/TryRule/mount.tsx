import { hydrate } from 'preact';
import { rules, type RuleId } from '../../../rules/index.ts';
import { checklist } from '../../../state/checklist.ts';
import { bindForm } from '../form.ts';
import { root } from '../root.ts';
import TryRule from './TryRule.tsx';

const verdict = root('verdict');
const id = verdict.dataset['rule'] ?? '';
if (!Object.hasOwn(rules, id)) throw new Error(`There is no rule "${id}".`);
hydrate(<TryRule rule={id as RuleId} />, verdict); // hasOwn has just shown it is one
checklist.start({ embedded: true });
bindForm(root('questions'));
