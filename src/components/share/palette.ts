import tokens from '#styles/tokens.css?raw';

/**
 * A colour of the palette in styles/tokens.css, for what cannot follow the page: pictures are light. `accept-fill` is the
 * `--fill` of the tone of that name.
 */
export function colour(name: string, theme: 'light' | 'dark' = 'light'): string {
  const [, tone, part = name] = /^(\w+)-(fill|tint)$/.exec(name) ?? [];
  const from = tone ? tokens.indexOf(`.tone-${tone} {`) : 0;
  const found = new RegExp(`--${part}:\\s*light-dark\\((?<light>#[0-9a-f]+),\\s*(?<dark>#[0-9a-f]+)\\)`).exec(tokens.slice(from))?.groups?.[
    theme
  ];
  if (!found) throw new Error(`src/styles/tokens.css has no colour ${name}: --${part}: light-dark(#…, #…).`);
  return found;
}
