import tokens from '#styles/tokens.css?raw';

/** A colour of the palette in styles/tokens.css, for what cannot follow the page: pictures are light. */
export function colour(name: string, theme: 'light' | 'dark' = 'light'): string {
  const found = new RegExp(`--${name}:\\s*light-dark\\((?<light>#[0-9a-f]+),\\s*(?<dark>#[0-9a-f]+)\\)`).exec(tokens)?.groups?.[theme];
  if (!found) throw new Error(`src/styles/tokens.css has no colour --${name}: light-dark(#…, #…).`);
  return found;
}
