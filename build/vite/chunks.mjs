/**
 * A Vite plugin. What every live part needs goes into one chunk, since small chunks compress badly. What only wakes a page has a chunk of
 * its own, and so has what both of these need. A chunk is named by its entry and takes along whatever that imports, so that no list of
 * files has to be kept. Imports on demand become plain imports: preload hints would cost every page more bytes than the round trip they
 * save on chunks this small.
 */
export function chunks() {
  return {
    name: 'chunks',
    enforce: 'pre',
    config: () => ({
      // A worker may load a part of itself later, which only modules can.
      worker: { format: 'es' },
      environments: {
        client: {
          build: {
            modulePreload: false,
            // What ships carries the notices of those who wrote it.
            license: { fileName: 'licences.txt' },
            rolldownOptions: {
              output: {
                entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`,
                codeSplitting: { groups: GROUPS },
              },
            },
          },
        },
      },
    }),
    // These modules only export: what a page does not use of them need not ship with it, nor draw what comes later into it.
    transform: (code, id) => (/\/src\/(?:rules|archive\/paste(?!\/[a-z]+-worker))\//.test(id) ? { moduleSideEffects: false } : null),
    // Each module gets its own copy of Vite's helper, so that no chunk is made for the helper; `renderChunk` takes it out again.
    resolveId: (source, importer) => (source.startsWith(HELPER) ? HELPER + importer.replace(/\W+/g, '-') : null),
    load: (id) => (id.startsWith(HELPER) ? 'export const __vitePreload = (load) => load();' : null),
    renderChunk: (code) => ({ code: withoutHints(code), map: null }),
  };
}

const HELPER = '\0vite/preload-helper';

/** `__vitePreload(() => import(…), …)` is `import(…)` where nothing is fetched ahead. */
const withoutHints = (code) => code.replace(/\b__vitePreload(?:\$\d+)?\(\(\) => /g, '(').replaceAll(', __VITE_PRELOAD__)', ')');

const GROUPS = [
  { name: 'wake', test: /\/islands\/wake\.ts$/, priority: 2 },
  { name: 'storage', test: /\/(?:state\/storage|islands\/(?:intent|Offline\/stays))\.ts$/, priority: 3 },
  { name: 'live', test: /\/islands\/(?:draw\.ts|Checklist\/mount\.tsx)$/, priority: 1 },
];
