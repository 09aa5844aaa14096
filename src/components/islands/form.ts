import { facts, type Fact, type FactId, type FactValue } from '#rules/index.ts';
import { checklist } from '#state/checklist.ts';

/**
 * Ties a form of questions or boxes, complete without script, to the checklist. What was chosen before the script
 * arrived, or put back by the browser, counts as answered.
 */
export function bindForm(form: HTMLElement): void {
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]')];
  const chosen = inputs.filter((input) => input.checked && !input.defaultChecked);
  if (chosen.length > 0 && checklist.get().whose !== 'shared') {
    checklist.answer(Object.fromEntries(chosen.map((input) => [input.name, input.value])));
  }
  // The form is drawn from the facts table: names are fact ids, values their values.
  const draw = (): void => {
    const { answers } = checklist.get();
    for (const input of inputs) input.checked = input.value === shown(answers[input.name as FactId], input.name);
  };
  const take = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    checklist.answer({ [event.target.name as FactId]: given(event.target) }); // as above
  };
  draw();
  form.addEventListener('change', take);
  checklist.subscribe(draw);
}

/** What a control says: a box that is not ticked says no. */
const given = ({ type, checked, value }: HTMLInputElement): FactValue => (type === 'checkbox' && !checked ? 'no' : (value as FactValue));

/** The value the form shows: the answer, or a circumstance's default. */
function shown(answer: string | undefined, name: string): string | undefined {
  const fact: Fact = facts[name as FactId]; // the form is drawn from the facts table
  return answer ?? fact.default;
}
