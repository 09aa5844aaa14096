/**
 * What every live part needs goes into one chunk, since small chunks compress badly; what only wakes a page
 * stays apart from it. Imports on demand become plain imports: preload hints would cost every page more
 * bytes than the round trip they save on chunks this small.
 */
export function smallChunks() {
  return {
    name: 'small-chunks',
    enforce: 'pre',
    config: () => ({
      environments: {
        client: {
          build: {
            modulePreload: false,
            rolldownOptions: {
              output: {
                entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`,
                codeSplitting: {
                  groups: [
                    { name: 'wake', test: WAKE, priority: 2 },
                    { name: 'live', test: LIVE, priority: 1 },
                  ],
                },
              },
            },
          },
        },
      },
    }),
    // The rules only export: what a page does not use of them need not ship with it.
    transform: (code, id) => (/\/src\/rules\//.test(id) ? { moduleSideEffects: false } : null),
    load(id) {
      return id.startsWith('\0vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null;
    },
  };
}

const WAKE = /\/src\/(state\/(storage|theme)|components\/islands\/(root|wake|intent))\.ts$|preload-helper/;
const LIVE = new RegExp(
  [
    '/node_modules/preact/(?!hooks)',
    '/src/state/(?!query|pile)',
    '/src/rules/(?!what-would-change|fact-labels|fact-denials|words|otherwise|examples|card\\.|policy-words|outcome-words|.*\\?part)',
    '/src/components/islands/(draw|form|lazy|Verdict/Verdict|Verdict/verdict|Checklist/(Asks|ShortWay|short-way|Verdict\\.|NoticeArea))',
  ].join('|'),
);
