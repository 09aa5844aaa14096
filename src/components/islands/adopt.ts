/**
 * Gives the page the styles of a part that was fetched later, so that a first visit does not pay for
 * them. Styles that a script hands over so are no inline styles to the content security policy.
 */
export function adopt(...styles: string[]): void {
  for (const text of styles.filter((one) => !adopted.has(one))) {
    adopted.add(text);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
}

const adopted = new Set<string>();
