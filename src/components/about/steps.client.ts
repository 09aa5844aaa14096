/** Shows the steps of an example one at a time, and says each aloud. */
const area = document.querySelector('.steps');
const steps = [...(area?.querySelectorAll('ol > li') ?? [])];
const buttons = [...(area?.querySelectorAll<HTMLButtonElement>('[data-step]') ?? [])];
const said = area?.querySelector('[role=status]');
let now = 0;

for (const button of buttons) {
  button.addEventListener('click', () => {
    const next = now + Number(button.dataset['step']);
    if (!steps[next]) return;
    now = next;
    area?.classList.add('stepping');
    for (const [i, step] of steps.entries()) step.classList.toggle('shown', i === now);
    // Not `disabled`, which would take the focus away.
    for (const one of buttons) one.setAttribute('aria-disabled', String(!steps[now + Number(one.dataset['step'])]));
    if (said) said.textContent = `Step ${now + 1} of ${steps.length}. ${steps[now]?.querySelector('p')?.textContent ?? ''}`;
  });
}
