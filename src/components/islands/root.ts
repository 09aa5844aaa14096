/**
 * The element of the page that a part of an island lives in, by its `data-root`.
 *
 * @throws Error when the page was drawn without it.
 */
export function root(name: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(`[data-root="${name}"]`);
  if (!element) throw new Error(`The page has no [data-root="${name}"].`);
  return element;
}
