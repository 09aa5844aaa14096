/**
 * The first thing on a page that can be seen and has a role and a name, or null. It runs in the page.
 *
 * @param within a selector of the part of the page it is in; an open dialog comes before it
 * @param whole false: only whether there is one
 */
export function named(role: Role, name: Pattern, within: string, whole: boolean): Element | true | null {
  const selectors = {
    button: 'button, summary, [role=button]',
    link: 'a[href]',
    checkbox: 'input[type=checkbox]',
    radio: 'input[type=radio]',
    textbox: 'textarea, input[type=text], input[type=search], input:not([type])',
    heading: 'h1, h2, h3, legend',
    combobox: 'select',
  };
  const one = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const label = element.getAttribute('aria-label');
    if (by.length > 0) return one(by.map((id) => document.getElementById(id)?.textContent).join(' '));
    if (label) return one(label);
    const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])] : [];
    return one(labels.length > 0 ? labels.map(({ textContent }) => textContent).join(' ') : element.textContent);
  };
  const fits = (text: string): boolean => ('text' in name ? text === name.text : new RegExp(name.source, name.flags).test(text));
  const dialog = document.querySelector('dialog[open]');
  const found = [...(dialog ?? document.querySelector(within) ?? document).querySelectorAll(selectors[role])].find(
    (element) => (element.checkVisibility() || element.closest('label')?.checkVisibility()) && fits(nameOf(element)),
  );
  if (!found) return null;
  if (!whole) return true;
  // A tick or a radio is pressed by its words, and nothing at all where something sticky may cover it.
  const pressed = found instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(found.type) ? (found.labels?.[0] ?? found) : found;
  pressed.scrollIntoView({ block: 'center', behavior: 'instant' });
  return pressed;
}

export type Role = 'button' | 'link' | 'checkbox' | 'radio' | 'textbox' | 'heading' | 'combobox';

type Pattern = { readonly text: string } | { readonly source: string; readonly flags: string };
