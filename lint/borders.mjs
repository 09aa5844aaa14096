const astro = ['astro', 'astro:'];

/**
 * The rooms of `src`, with the build beside them, and what each may import. A target is a path below `src`, or, with
 * a slash in front, below the project; `*` stands for anything. The first room whose files match has the file. `packages`: names; one that ends in a colon is a prefix,
 * and `*` is any package.
 */
export const rooms = [
  {
    name: 'rules',
    files: 'rules/*',
    may: ['rules/*'],
    packages: [],
    why: 'src/rules is pure and runs anywhere: it may import itself and nothing else.',
  },
  {
    name: 'archive',
    files: 'archive/*',
    may: ['archive/*', 'rules/*'],
    packages: [],
    why: 'src/archive turns bytes into answers in a worker: it may import itself and src/rules.',
  },
  {
    name: 'pile',
    files: 'pile/*',
    may: ['pile/*', 'rules/*', 'archive/index.ts'],
    packages: ['zod'],
    why: 'src/pile is pure: many people under the rules. It may import itself, src/rules, src/archive/index.ts and zod.',
  },
  {
    name: 'state',
    files: 'state/*',
    may: ['state/*', 'rules/*', 'archive/index.ts', 'pile/*'],
    packages: ['idb'],
    why: 'src/state owns storage and the address and knows no page: it may import itself, src/rules, src/pile, src/archive/index.ts and idb.',
  },
  {
    name: 'offline',
    files: 'offline/*',
    may: ['offline/*'],
    packages: [],
    why: 'src/offline is the service worker, apart from every page: it may import itself and nothing else.',
  },
  {
    name: 'embed',
    files: 'embed/*',
    may: ['embed/*'],
    packages: [],
    why: 'src/embed is the script of other people’s pages, small and alone: it may import itself.',
  },
  {
    name: 'feeds',
    files: 'feeds/*',
    may: ['feeds/*', 'rules/*', 'pile/*', 'content/*.ts'],
    packages: ['zod'],
    why: 'src/feeds writes rules and formats out as data: it may import itself, src/rules, src/pile, the lists of src/content and zod.',
  },
  {
    name: 'content',
    files: 'content/*',
    may: ['content/*.ts', 'rules/*'],
    packages: [],
    why: 'src/content is prose and plain lists: a list may import another and src/rules.',
  },
  {
    name: 'islands',
    files: 'components/islands/*',
    may: [
      ...['ts', 'tsx', 'css', 'css?inline'].map((ending) => `components/islands/*.${ending}`),
      // The worker is no import: its address is handed to the browser, which loads it apart.
      ...['rules/*', 'state/*', 'pile/*', 'archive/index.ts', 'archive/demo/index.ts', 'archive/worker.ts', 'archive/paste/*-worker.ts'],
    ],
    packages: ['preact', 'pagefind'],
    why: 'An island ships to the browser: it may import islands (not .astro), src/rules, src/state, src/pile, preact, pagefind, and the doors of src/archive: index.ts, demo/index.ts and, as workers, worker.ts and paste/*-worker.ts.',
  },
  {
    name: 'client scripts',
    files: 'components/*.client.ts',
    may: ['components/*.client.ts', 'components/islands/distance.ts', 'components/islands/address.ts', 'rules/*', 'state/*'],
    packages: [],
    why: 'A client script ships to the browser: it may import client scripts, the distance of two words, the site’s addresses, src/rules and src/state.',
  },
  ...['components', 'layouts', 'pages'].map((name) => ({
    name,
    files: `${name}/*`,
    // The figure of four passes counts the invented people of the demo.
    may: [
      `${name}/*`,
      'components/*',
      'layouts/*',
      'rules/*',
      'styles/*',
      'feeds/*',
      // Experts and sources are collections: pages ask Astro for them.
      'content/*.ts',
      ...(name === 'components' ? ['archive/demo/people.ts'] : []),
    ],
    packages: [...astro, '*'],
    why: `src/${name} is drawn at build time: it may import components, layouts, styles, feeds, src/rules, the lists of src/content, the demo’s people, astro: and packages, but not src/state or the rest of src/archive, which live in the browser.`,
  })),
  {
    name: 'collections',
    files: 'content.config.ts',
    may: ['rules/*'],
    packages: [...astro, 'zod'],
    why: 'src/content.config.ts declares collections and never fetches: it may import src/rules, astro: and zod.',
  },
  {
    name: 'build',
    files: '/build/*',
    may: ['/build/*'],
    packages: ['node:', 'astro', 'vite', 'pagefind', 'rolldown', 'rolldown-plugin-dts', 'css-tree'],
    why: 'build makes the site of what it is handed and knows no file of src: it may import itself, node:, astro, vite, pagefind, rolldown and css-tree.',
  },
  {
    name: 'package',
    files: '/package/*',
    may: [
      ...['/package/*', 'rules/*', 'archive/*', 'pile/*', 'state/link.ts'],
      ...['Search/rank', 'Search/index-format', 'Verdict/verdict-words', 'distance'].map((name) => `components/islands/${name}.ts`),
    ],
    packages: ['node:', 'zod', '@modelcontextprotocol/sdk'],
    why: 'package runs in Node, away from any page: it may import itself, src/rules, src/archive, src/pile, the text of links, the ranking of the search, the distance of words, the words of a verdict, node:, zod and the SDK of MCP.',
  },
];
