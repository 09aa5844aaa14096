/** Filters the board of rules: by side, or what is about the reader. The filter is in the address, to be linked and to survive Back. */
const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-show]')];
const board = document.querySelector<HTMLElement>('.rule-board');
const count = document.querySelector('#filter-count');

/** The rules that rest on what readers say of themselves. */
const ABOUT_YOU = ['grow-your-network', 'reach-an-audience', 'be-found', 'outside-your-country'];

function show(wanted: string): void {
  const shown = buttons.some(({ dataset }) => dataset['show'] === wanted) ? wanted : '';
  for (const button of buttons) button.ariaPressed = String(button.dataset['show'] === shown);
  const items = [...(board?.querySelectorAll('li') ?? [])];
  for (const item of items) {
    const id = item.querySelector('a')?.href.split('/').at(-2) ?? '';
    item.hidden = shown === 'you' ? !ABOUT_YOU.includes(id) : shown !== '' && !item.closest(`.tone-${shown}`);
  }
  if (count) count.textContent = `${items.filter((item) => !item.hidden).length} rules on the board`;
}

function fromAddress(): void {
  const params = new URLSearchParams(location.search);
  show(params.get('show') ?? params.get('verdict') ?? location.hash.slice(1));
}

for (const button of buttons) {
  button.addEventListener('click', () => {
    const wanted = button.dataset['show'] ?? '';
    history.replaceState(null, '', wanted ? `?show=${wanted}` : location.pathname);
    show(wanted);
  });
}
addEventListener('pageshow', fromAddress);
fromAddress();

export {};
