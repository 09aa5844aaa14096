/** Arrow keys go through the field and the results; everything else is left to the browser. */
export function goThrough(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const area = event.currentTarget;
  const stops = [...area.querySelectorAll<HTMLElement>('#search-field, .search-list a')];
  const place = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[place + (by ?? 0)];
  if (!by || place < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

/** Enter in the field opens the first result; on a phone it puts the keyboard away to show them. */
export function openFirst(event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): void {
  event.preventDefault();
  if (matchMedia('(pointer: coarse)').matches) {
    event.currentTarget.querySelector('input')?.blur();
    return;
  }
  event.currentTarget.parentElement?.querySelector<HTMLAnchorElement>('.search-list a')?.click();
}
