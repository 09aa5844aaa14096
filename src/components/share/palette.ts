import tokens from '../../styles/tokens.css?raw';

/** A colour of the palette in styles/tokens.css, as it is in the light theme: pictures cannot follow the reader's. */
export function colour(name: string): string {
  const found = new RegExp(`--${name}:\\s*light-dark\\((#[0-9a-f]+),`).exec(tokens)?.[1];
  if (!found) throw new Error(`src/styles/tokens.css has no colour --${name}: light-dark(#…, #…).`);
  return found;
}
