/**
 * A Vite plugin. Pagefind's browser API is written beside the site only after the bundle is made: this turns
 * `import('pagefind/pagefind.js')` into its address under the site's base path and leaves it unbundled. While writing
 * (`astro dev`) there is no index: the import fails, and the search says so.
 */
export function pagefindAddress() {
  let base = '/';
  let building = true;
  return {
    name: 'pagefind-address',
    enforce: 'pre',
    configResolved(config) {
      base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      building = config.command === 'build';
    },
    resolveId(source) {
      if (!source.startsWith('pagefind/pagefind.js')) return null;
      return building ? { id: base + source, external: true } : NO_INDEX;
    },
    load: (id) => (id === NO_INDEX ? `throw new Error('The full text is indexed when the site is built.');` : null),
  };
}

const NO_INDEX = '\0no-pagefind-index';
