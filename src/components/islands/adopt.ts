/**
 * Gives the page the styles of a part that was fetched later, so that a first visit does not pay for
 * them. Styles that a script hands over so are no inline styles to the content security policy.
 */
export function adopt(styles: string): void {
  if (adopted.has(styles)) return;
  adopted.add(styles);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

const adopted = new Set<string>();
