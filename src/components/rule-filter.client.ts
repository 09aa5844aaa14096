/** Filters the list of rules; the filter is in the address, so that it can be linked and survives Back. */
const form = document.querySelector<HTMLFormElement>('#rule-filter');
const count = document.querySelector('#filter-count');
const items = [...document.querySelectorAll<HTMLLIElement>('.rule-group li')];

function show(): void {
  if (!form) return;
  const wanted = [...new FormData(form)].filter(([, value]) => value !== '');
  for (const item of items) item.hidden = !wanted.every(([name, value]) => item.dataset[name] === value);
  for (const group of document.querySelectorAll<HTMLElement>('.rule-group')) {
    group.hidden = !group.querySelector('li:not([hidden])');
  }
  const shown = items.filter((item) => !item.hidden).length;
  if (count) count.textContent = shown === 0 ? 'No rule fits; show all.' : `${shown} ${shown === 1 ? 'rule' : 'rules'}`;
}

function fromAddress(): void {
  const params = new URLSearchParams(location.search);
  for (const select of form?.querySelectorAll('select') ?? []) {
    const value = params.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
  show();
}

function toAddress(): void {
  if (!form) return;
  const params = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== '') as [string, string][]);
  const query = params.toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
  show();
}

form?.addEventListener('change', toAddress);
form?.addEventListener('submit', (event) => event.preventDefault());
// The values are back only after the event.
form?.addEventListener('reset', () => setTimeout(toAddress));
addEventListener('pageshow', fromAddress);
fromAddress();
