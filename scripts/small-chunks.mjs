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
            // What ships carries the notices of those who wrote it.
            license: { fileName: 'licences.txt' },
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
      if (id.startsWith('\0vite/preload-helper')) return 'export const __vitePreload = (load) => load();';
      return this.environment.name === 'client' && id.includes('/preact/jsx-runtime/') ? ELEMENTS : null;
    },
  };
}

// Preact brings one function that makes elements and its runtime for JSX another; one is enough.
const ELEMENTS = `
import { Fragment, h } from 'preact';
export const jsx = (type, props, key) => h(type, { ...props, key });
export { Fragment, jsx as jsxs };
`;

const WAKE = /\/src\/(state\/(storage|theme)|components\/islands\/(root|wake|intent))\.ts$|preload-helper/;
const LIVE = new RegExp(
  [
    '/node_modules/preact/(?!hooks)',
    '/src/state/(?!query|pile|arrival|checklist-deeds)',
    '/src/rules/(?!what-would-change|next-question|questions|fact-labels|fact-denials|words|otherwise|examples|card\\.|policy-words|outcome-words|.*\\?part)',
    '/src/components/islands/(draw|form|lazy|translated|Verdict/Verdict|Verdict/verdict|Verdict/Sign|Checklist/(mount|Asks|ShortWay|short-way|Verdict\\.|NoticeArea))',
  ].join('|'),
);
