/**
 * Pagefind's browser API is written beside the site only after the bundle is made. This plugin turns
 * `import('pagefind/pagefind.js')` into its address under the site's base path and leaves it unbundled.
 */
export function pagefindImport() {
  let base = '/';
  return {
    name: 'pagefind-import',
    enforce: 'pre',
    configResolved(config) {
      base = config.base.endsWith('/') ? config.base : `${config.base}/`;
    },
    resolveId: (source) => (source.startsWith('pagefind/pagefind.js') ? { id: base + source, external: true } : null),
  };
}
